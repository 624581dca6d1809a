import { expect, test } from "vitest";
import { partsOfName } from "./name-parts";

test.each([
  ["김민준", "김", "민준"],
  ["남궁 민수", "남궁", "민수"],
  ["선우", "선", "우"],
  ["Robin Ada Okafor", "Okafor", "Robin Ada"],
  ["Sting", "Sting", ""],
  ["김", "김", ""],
])("%s is %s and %s", (name, family, given) => {
  expect(partsOfName(name)).toEqual({ family, given });
});
