import * as z from "zod";

/** Confirmations of our own, which no other country's certificate has a place for. */
export const PAPER_KINDS = ["positive", "isolation", "release"] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

export const ENVIRONMENTS = ["demo", "production"] as const;
export type Environment = (typeof ENVIRONMENTS)[number];

const Text = z.string().max(80);
const Zone = Text.regex(/^[A-Z<]*$/);

const Base = z.object({
  ver: z.literal(1),
  env: z.enum(ENVIRONMENTS),
  /** The certificate's random id, by which it is revoked. */
  id: z.string().regex(/^[A-Za-z0-9_-]{22}$/),
  nam: z.object({ fn: Text, gn: Text, fnt: Zone, gnt: Zone }),
  dob: z.iso.date(),
  /** Who issued it, in words. */
  is: Text,
});

const PositiveFacts = z.strictObject({
  /** LOINC code of the kind of test, as in a health certificate. */
  tt: Text,
  collectedAt: z.iso.datetime({ offset: true }),
  confirmedAt: z.iso.datetime({ offset: true }),
  site: Text.optional(),
});

const IsolationFacts = z.strictObject({
  from: z.iso.date(),
  /** The last day, whole. */
  until: z.iso.date(),
  place: Text.optional(),
});

const ReleaseFacts = z.strictObject({
  isolatedFrom: z.iso.date(),
  releasedAt: z.iso.datetime({ offset: true }),
  place: Text.optional(),
});

export const Paper = z.discriminatedUnion("kind", [
  Base.extend({ kind: z.literal("positive"), facts: PositiveFacts }).strict(),
  Base.extend({ kind: z.literal("isolation"), facts: IsolationFacts }).strict(),
  Base.extend({ kind: z.literal("release"), facts: ReleaseFacts }).strict(),
]);
export type Paper = z.infer<typeof Paper>;

/** The facts of a paper, by its kind. */
export type PaperFacts = {
  readonly [Kind in PaperKind]: Extract<Paper, { kind: Kind }>["facts"];
};
