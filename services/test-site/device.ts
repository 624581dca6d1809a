import { z } from "zod";
import { displayOf, VALUE_SETS } from "@/credentials";

const LIST = VALUE_SETS.testDevice.valueSetValues;

/** Rapid antigen tests that may be used today, by their code in the EU's common list. */
export const DEVICES: readonly { readonly code: string; readonly name: string }[] = Object.entries(
  LIST,
)
  .filter(([, { active }]) => active)
  .map(([code]) => ({ code, name: displayOf("testDevice", code) }))
  .sort((a, b) => a.name.localeCompare(b.name, "en"));

const CODES: ReadonlySet<string> = new Set(DEVICES.map(({ code }) => code));

export const Device = z.string().refine((code) => CODES.has(code), "unknown");
