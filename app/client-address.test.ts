import { expect, test } from "vitest";
import { clientAddress } from "./client-address";

test.each([
  ["203.0.113.7", "203.0.113.7"],
  ["198.51.100.1, 203.0.113.7", "203.0.113.7"],
  ["made-up, 2001:db8::1", "2001:db8::1"],
  ["", null],
])("of %j the nearest proxy saw %s", (forwarded, address) => {
  expect(clientAddress(new Headers({ "x-forwarded-for": forwarded }))).toBe(address);
});

test("without any word of it the address is unknown", () => {
  expect(clientAddress(new Headers())).toBeNull();
});
