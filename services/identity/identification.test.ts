import { expect, test } from "vitest";
import { CorrectionId, PersonId } from "@/contracts/ids";
import {
  type Correctable,
  confirmPassportName,
  correct,
  enterPassportName,
  type Identification,
} from "./identification";

const MINJUN = PersonId.parse("11111111-1111-4111-8111-111111111111");
const NOON = new Date("2026-11-22T03:00:00Z");
const KIM = { family: "KIM", given: "MINJUN" };
const GIM = { family: "GIM", given: "MINJUN" };

const anIdentification = (over: Partial<Identification> = {}): Identification => ({
  id: MINJUN,
  citizenId: MINJUN,
  name: "김민준",
  birthDate: "1990-01-31",
  passportName: null,
  passportNameConfirmedAt: null,
  version: 1,
  ...over,
});
const confirmed = anIdentification({ passportName: KIM, passportNameConfirmedAt: NOON });

test("a passport name may be entered again until it is confirmed", () => {
  const entered = enterPassportName(anIdentification(), GIM);
  expect(entered).toMatchObject({ value: { changed: true, next: { passportName: GIM } } });
  expect(enterPassportName(anIdentification({ passportName: GIM }), KIM)).toMatchObject({
    value: { next: { passportName: KIM, passportNameConfirmedAt: null } },
  });
  expect(enterPassportName(anIdentification({ passportName: KIM }), KIM)).toMatchObject({
    value: { changed: false },
  });
});

test("what is confirmed is what was shown", () => {
  expect(confirmPassportName(anIdentification({ passportName: GIM }), KIM, NOON)).toMatchObject({
    value: { next: { passportName: KIM, passportNameConfirmedAt: NOON } },
  });
});

test("once confirmed, only the same name is taken, and changes nothing", () => {
  const refusal = { error: { kind: "rule", rule: "passport-name.confirmed" } };
  expect(confirmPassportName(confirmed, KIM, new Date())).toMatchObject({
    value: { changed: false, next: { passportNameConfirmedAt: NOON } },
  });
  expect(confirmPassportName(confirmed, GIM, NOON)).toMatchObject(refusal);
  expect(enterPassportName(confirmed, KIM)).toMatchObject(refusal);
});

const correctable = (over: Partial<Correctable> = {}): Correctable => ({
  ...confirmed,
  correctionId: CorrectionId.parse("22222222-2222-4222-8222-222222222222"),
  enteredAt: null,
  ...over,
});

test("a correction changes what it names and leaves the rest", () => {
  expect(correct(correctable(), { name: "김민중" }, NOON)).toMatchObject({
    value: {
      next: { name: "김민중", birthDate: "1990-01-31", passportName: KIM, enteredAt: NOON },
    },
  });
  expect(correct(correctable(), { birthDate: "1990-02-28" }, NOON)).toMatchObject({
    value: { next: { name: "김민준", birthDate: "1990-02-28" } },
  });
});

test("a corrected passport name is a confirmed one, also where none was", () => {
  const none = correctable({ passportName: null, passportNameConfirmedAt: null });
  for (const before of [none, correctable()])
    expect(correct(before, { passportName: GIM }, NOON)).toMatchObject({
      value: { next: { passportName: GIM, passportNameConfirmedAt: NOON } },
    });
});

test("a correction entered before changes nothing again", () => {
  expect(correct(correctable({ enteredAt: NOON }), { name: "김민중" }, NOON)).toMatchObject({
    value: { changed: false, next: { name: "김민준" } },
  });
});
