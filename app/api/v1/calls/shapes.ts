import { z } from "zod";

export const at = z.iso.datetime();

/** One line typed by a person; the command behind the call checks it in full. */
export const name = (max: number) => z.string().min(1).max(max);

export const bilingual = z.object({ ko: z.string(), en: z.string() });
