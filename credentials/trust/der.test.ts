import * as asn1 from "asn1js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { encodedOid } from "./der";
import { OIDS } from "./usage";

const arc = fc.bigInt({ min: 0n, max: 2n ** 130n });
const dotted = fc.oneof(
  fc.constantFrom(...Object.values(OIDS)),
  fc
    .tuple(fc.constantFrom("0", "1", "2"), fc.nat(39), fc.array(arc, { maxLength: 5 }))
    .map(([first, second, rest]) => [first, second, ...rest].join(".")),
);

test("an object identifier is encoded as libraries do, however long its numbers are", () => {
  fc.assert(
    fc.property(dotted, (oid) => {
      const known = new Uint8Array(new asn1.ObjectIdentifier({ value: oid }).toBER());
      fc.pre(known.length < 128);
      expect(encodedOid(oid)).toEqual(known);
    }),
  );
});
