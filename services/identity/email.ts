import { z } from "zod";

const LONGEST = 254;

/** One spelling per address. Folding comes before any check: `＠` and `@` must not be two things. */
export const foldEmail = (raw: string): string => raw.normalize("NFKC").trim().toLowerCase();

export const Email = z
  .string()
  .refine((raw) => raw.length <= 4 * LONGEST, { error: "too-long", abort: true })
  .transform(foldEmail)
  .pipe(z.email().refine((email) => email.length <= LONGEST, "too-long"));
