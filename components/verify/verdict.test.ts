import { expect, test } from "vitest";
import { VERDICT } from "@/contracts/words/verify";
import { KINDS, type Outcome, REASONS } from "@/credentials";
import { TONE_OF_VERDICT, verdictOf } from "./verdict";

const outcome = (over: Partial<Outcome>): Outcome => ({
  valid: false,
  reason: "valid",
  kind: "dcc-test",
  issuer: "KR",
  payload: {},
  validUntil: null,
  ...over,
});

test("every reason for every kind has words", () => {
  for (const reason of REASONS)
    for (const kind of [null, ...KINDS])
      for (const knows of [true, false])
        expect(VERDICT).toHaveProperty(verdictOf(outcome({ reason, kind }), knows));
});

test("green is for what lets a person pass and is valid, and for nothing else", () => {
  const green = [null, ...KINDS].flatMap((kind) =>
    REASONS.filter(
      (reason) => TONE_OF_VERDICT[verdictOf(outcome({ reason, kind }), true)] === "success",
    ).map((reason) => [kind, reason]),
  );
  expect(green).toEqual([
    ["dcc-test", "valid"],
    ["dcc-vaccination", "valid"],
    ["dcc-recovery", "valid"],
    ["shc", "valid"],
  ]);
});

test.each(["paper-positive", "paper-isolation", "paper-release"] as const)(
  "a genuine %s is a document and an altered one is not",
  (kind) => {
    expect(verdictOf(outcome({ kind, reason: "valid" }), true)).toBe("document");
    expect(verdictOf(outcome({ kind, reason: "wrong-type" }), true)).toBe("document");
    expect(verdictOf(outcome({ kind, reason: "revoked" }), true)).toBe("revoked");
    expect(verdictOf(outcome({ kind, reason: "signature-wrong" }), true)).toBe("signature-wrong");
  },
);

test("what nobody looked up in a revocation list is not valid", () => {
  expect(verdictOf(outcome({}), false)).toBe("revocation-unknown");
});
