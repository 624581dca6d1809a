import { z } from "zod";

/** What a paper is asked for, as the field's forms tick it; each purpose has a paper of its own. */
export const Purpose = z.enum(["overseas-travel", "company-or-school", "administrative"]);
export type Purpose = z.infer<typeof Purpose>;
