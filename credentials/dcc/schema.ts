import * as z from "zod";
import { VALUE_SETS } from "./value-sets";

const MAX_TEXT = 80;

const Text = z.string().max(MAX_TEXT);
const Code = z.string().min(1).max(MAX_TEXT);
const Country = z.string().regex(/^[A-Z]{1,10}$/);
const Zone = Text.regex(/^[A-Z<]*$/);
const Dose = z.int().positive();
const Result = z.string().refine((code) => Object.hasOwn(VALUE_SETS.tr.valueSetValues, code));

/** RFC 3339, or the ISO 8601 offsets without colon or minutes that issuers also write. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d(:?\d\d)?)$/;
const Moment = z.string().regex(MOMENT);
/** Some issuers add a midnight to their dates. */
const Day = z.string().regex(/^(19|20)\d\d-\d\d-\d\d(T00:00:00(\.0+)?Z?)?$/);

const PersonName = z
  .object({
    fn: Text.optional(),
    fnt: Zone.optional(),
    gn: Text.optional(),
    gnt: Zone.optional(),
  })
  .refine(({ fnt, gnt }) => fnt !== undefined || gnt !== undefined);

const Entry = z.object({ tg: Code, co: Country, is: Text, ci: Code });

export const TestEntry = Entry.extend({
  tt: Code,
  nm: Text.optional(),
  ma: Text.optional(),
  sc: Moment,
  tr: Result,
  tc: Text.optional(),
});

export const VaccinationEntry = Entry.extend({
  vp: Code,
  mp: Code,
  ma: Code,
  dn: Dose,
  sd: Dose,
  dt: Day,
});

export const RecoveryEntry = Entry.extend({ fr: Day, df: Day, du: Day });

const one = <Item extends z.ZodType>(entry: Item) => z.array(entry).max(1).nullish();

/** Schema 1.3.3: a person and exactly one test, vaccination or recovery. */
export const Dcc = z
  .object({
    ver: z.string().regex(/^\d+\.\d+\.\d+$/),
    nam: PersonName,
    dob: z.string().regex(/^((19|20)\d\d(-\d\d){0,2})?$/),
    t: one(TestEntry),
    v: one(VaccinationEntry),
    r: one(RecoveryEntry),
  })
  // Early issuers wrote the groups they did not use as empty lists.
  .refine(({ t, v, r }) => [t, v, r].filter((group) => group?.length).length === 1);
export type Dcc = z.infer<typeof Dcc>;
export type TestEntry = z.infer<typeof TestEntry>;

export const DCC_VERSION = "1.3.3";
export const NOT_DETECTED = "260415000";
