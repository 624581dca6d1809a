import { FACT } from "@/contracts/words/verify";
import { Paper } from "@/credentials";
import { namesOf } from "./full-name";
import { type Content, day, fact, inWords, moment, type SaidFact, words } from "./said";

/** What a confirmation of our own says. */
export function readPaper(payload: unknown): Content | null {
  const parsed = Paper.safeParse(payload);
  if (!parsed.success) return null;
  const { nam, dob, is, id } = parsed.data;
  return {
    person: { names: namesOf(nam), birthDate: dob },
    issuer: is,
    facts: [...factsOf(parsed.data), ...fact(FACT.number, id, words)],
  };
}

function factsOf({ kind, facts }: Paper): readonly SaidFact[] {
  switch (kind) {
    case "positive":
      return [
        ...fact(FACT.testType, facts.tt, inWords("tt")),
        ...fact(FACT.collectedAt, facts.collectedAt, moment),
        ...fact(FACT.confirmedAt, facts.confirmedAt, moment),
        ...fact(FACT.centre, facts.site, words),
      ];
    case "isolation":
      return [
        ...fact(FACT.isolatedFrom, facts.from, day),
        ...fact(FACT.isolatedUntil, facts.until, day),
        ...fact(FACT.place, facts.place, words),
      ];
    case "release":
      return [
        ...fact(FACT.isolatedFrom, facts.isolatedFrom, day),
        ...fact(FACT.releasedAt, facts.releasedAt, moment),
        ...fact(FACT.place, facts.place, words),
      ];
  }
}
