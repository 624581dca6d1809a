import { z } from "zod";
import { toIcao9303 } from "@/credentials";
import { line } from "@/platform/text";

/** The machine-readable zone of a passport has 39 places for a whole name. */
const LONGEST = 39;

const LETTERS = /^[A-Z]+(?:[ '-]+[A-Z]+)*$/;

/** One field of the passport's name, in capitals however it was typed. */
const part = line(LONGEST)
  .transform((typed) =>
    typed
      .toUpperCase()
      .replace(/[‘’ʼ´`]/g, "'")
      .replace(/ +/g, " "),
  )
  .refine((spelling) => LETTERS.test(spelling), "not-latin");

/** Surname and given name in the letters A to Z, as the passport has them. */
export const PassportName = z.strictObject({ family: part, given: part });
export type PassportName = z.infer<typeof PassportName>;

export const isSameName = (a: PassportName | null, b: PassportName | null): boolean =>
  a?.family === b?.family && a?.given === b?.given;

/** The name as the machine-readable lines of a passport have it. */
export const machineReadable = ({ family, given }: PassportName): string =>
  `${toIcao9303(family)}<<${toIcao9303(given)}`;
