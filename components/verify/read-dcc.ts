import { fill } from "@/contracts/words/sentence";
import { FACT } from "@/contracts/words/verify";
import { Dcc } from "@/credentials";
import { namesOf } from "./full-name";
import { type Content, day, fact, inWords, moment, words } from "./said";

/** What an EU Digital COVID Certificate says. */
export function readDcc(payload: unknown): Content | null {
  const parsed = Dcc.safeParse(payload);
  if (!parsed.success) return null;
  const { nam, dob, t, v, r } = parsed.data;
  const said = aboutTest(t?.[0]) ?? aboutVaccination(v?.[0]) ?? aboutRecovery(r?.[0]);
  return said && { person: { names: namesOf(nam), birthDate: dob.slice(0, 10) }, ...said };
}

type Entry<Group extends "t" | "v" | "r"> = NonNullable<Dcc[Group]>[number] | undefined;
type Said = Omit<Content, "person"> | null;

const aboutTest = (test: Entry<"t">): Said =>
  test
    ? {
        issuer: test.is,
        facts: [
          ...fact(FACT.result, test.tr, inWords("tr")),
          ...fact(FACT.collectedAt, test.sc, moment),
          ...fact(FACT.testType, test.tt, inWords("tt")),
          ...fact(FACT.disease, test.tg, inWords("tg")),
          ...fact(FACT.centre, test.tc, words),
          ...fact(FACT.number, test.ci, words),
        ],
      }
    : null;

const aboutVaccination = (vaccination: Entry<"v">): Said =>
  vaccination
    ? {
        issuer: vaccination.is,
        facts: [
          ...fact(FACT.vaccine, vaccination.mp, inWords("mp")),
          ...fact(FACT.dose, vaccination, ({ dn, sd }) => ({
            text: fill(FACT.doseOf, { number: dn, total: sd }),
          })),
          ...fact(FACT.vaccinatedOn, vaccination.dt, day),
          ...fact(FACT.disease, vaccination.tg, inWords("tg")),
          ...fact(FACT.number, vaccination.ci, words),
        ],
      }
    : null;

const aboutRecovery = (recovery: Entry<"r">): Said =>
  recovery
    ? {
        issuer: recovery.is,
        facts: [
          ...fact(FACT.firstPositive, recovery.fr, day),
          ...fact(FACT.validFrom, recovery.df, day),
          ...fact(FACT.validUntil, recovery.du, day),
          ...fact(FACT.disease, recovery.tg, inWords("tg")),
          ...fact(FACT.number, recovery.ci, words),
        ],
      }
    : null;
