import fc from "fast-check";
import { expect, test } from "vitest";
import { fromHex, toHex } from "./bytes";
import { fromCbor, Tagged, toCbor, toJson } from "./cbor";

test.each([
  ["two values under one key", "a201020102"],
  ["two spellings of one key", "a2010218010a"],
  ["two values under one key, deeper down", "a1016161a201010101".replace("6161", "a2616101616102")],
  ["an indefinite map", "bf0102ff"],
  ["an indefinite array", "9f01ff"],
  ["an indefinite text", "7f6161ff"],
  ["a byte too many", "0100"],
  ["a byte too few", "a101"],
  ["an unknown tag", "c074323031332d30332d32315432303a30343a30305a"],
  ["a length beyond all memory", "5bffffffffffffffff"],
  ["an array longer than its bytes", "9bffffffffffffff00"],
  ["not a number", "f97e00"],
])("refuses %s", (_, hex) => {
  expect(fromCbor(fromHex(hex))).toBeNull();
});

test("a deep nest ends in a refusal, not in a crash", () => {
  const nest = new Uint8Array(8192).fill(0x81);
  nest[8191] = 1;
  expect(() => fromCbor(nest)).not.toThrow();
});

test("the same value gives the same bytes, whatever the order of its keys", () => {
  expect(toHex(toCbor({ b: 1, a: 2 }))).toBe(toHex(toCbor({ a: 2, b: 1 })));
});

test("a tag that was asked for comes back with its content", () => {
  const read = fromCbor(fromHex("d28101"), { 18: Tagged.decoder(18) });
  expect(read).toMatchObject({ tag: 18, value: [1] });
});

test("any JSON comes back", () => {
  fc.assert(
    fc.property(fc.jsonValue({ depthSize: "small", noUnicodeString: false }), (value) => {
      const plain = JSON.parse(JSON.stringify(value));
      expect(toJson(fromCbor(toCbor(plain)))).toEqual(plain);
    }),
  );
});
