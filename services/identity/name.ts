import { z } from "zod";
import { line } from "@/platform/text";

const LONGEST = 60;

/** A person's name as written on their papers; any script, at least one letter. */
export const PersonName = line(LONGEST).pipe(
  z.string().refine((name) => /\p{L}/u.test(name), "no-letters"),
);

/** What two spellings of one name share: a search for `김 민준` finds `김민준`. */
export const foldName = (name: string): string =>
  name.normalize("NFKC").replace(/\s+/gu, "").toLowerCase();
