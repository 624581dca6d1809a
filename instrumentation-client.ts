/**
 * Names that libraries speak when they are loaded, and that iPhones before iOS 15 do not know: one
 * such name, and no page works. Whatever would count with a big integer there gets no number at
 * all rather than a wrong one.
 */
const STAND_INS = {
  BigInt: () => Number.NaN,
  BigInt64Array: class {},
  BigUint64Array: class {},
};

for (const [name, value] of Object.entries(STAND_INS))
  if (!(name in self)) Object.defineProperty(self, name, { value });

export {};
