import fc from "fast-check";
import { expect, test } from "vitest";
import { toIcao9303 } from "./icao9303";
import { proposeRomanisation } from "./propose-romanisation";

test.each([
  ["d'Červenková Panklová", "DCERVENKOVA<PANKLOVA"],
  ["Jiřina-Maria Alena", "JIRINA<MARIA<ALENA"],
  ["Musterfrau-Gößinger", "MUSTERFRAU<GOESSINGER"],
  ["Alan-Rick", "ALAN<RICK"],
  ["Jørgensen", "JOERGENSEN"],
  ["Åse Þór", "AASE<THOR"],
  ["Muñoz", "MUNOZ"],
  ["İşık Ağaoğlu ı", "ISIK<AGAOGLU<I"],
  ["Łukasz Żółć", "LUKASZ<ZOLC"],
  ["Nguyễn Thị Hồng", "NGUYEN<THI<HONG"],
  ["Щербаков Юрий", "SHCHERBAKOV<IURII"],
  ["Ђоковић", "DOKOVIC"],
  ["Мельник", "MELNIK"],
  ["Παπαδόπουλος", "PAPADOPOYLOS"],
  ["Ｋｉｍ", "KIM"],
  ["u\u0308ber", "UEBER"],
  ["  - ", ""],
  ["김민준", "GIMMINJUN"],
  ["王小明", ""],
])("%s is %s in the machine-readable zone", (name, zone) => {
  expect(toIcao9303(name)).toBe(zone);
});

test("any name gives letters and single dividers, and nothing else", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (name) => {
      const zone = toIcao9303(name);
      expect(zone).toMatch(/^([A-Z]+(<[A-Z]+)*)?$/);
      expect(zone.length).toBeLessThanOrEqual(80);
    }),
  );
});

test.each([
  ["김민준", ["KIM", "GIM"], "MINJUN"],
  ["이서연", ["LEE", "I"], "SEOYEON"],
  ["박지훈", ["PARK", "BAK"], "JIHUN"],
  ["최유나", ["CHOI", "CHOE"], "YUNA"],
  ["정하은", ["JUNG", "JEONG"], "HAEUN"],
  ["한복남", ["HAN"], "BOKNAM"],
  ["홍빛나", ["HONG"], "BITNA"],
  ["남궁민", ["NAMGOONG", "NAMGUNG"], "MIN"],
  ["제갈 공명", ["JEGAL"], "GONGMYEONG"],
  ["선우", ["SUN", "SEON"], "U"],
  ["황보", ["HWANG"], "BO"],
])("%s is proposed as %s %s", (name, family, given) => {
  expect(proposeRomanisation(name)).toEqual({ family, given });
});

test.each(["Kim", "김", "", "金民俊", "김Minjun"])("nothing is proposed for %j", (name) => {
  expect(proposeRomanisation(name)).toBeNull();
});
