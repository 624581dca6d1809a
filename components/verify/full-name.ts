const HANGUL = /^[\uac00-\ud7a3]+$/;

/** 김민준 in one piece, as every Korean paper has it; other names with a blank between. */
export function fullName(parts: readonly (string | undefined)[]): string {
  const said = parts.flatMap((part) => part || []);
  return said.join(said.every((part) => HANGUL.test(part)) ? "" : " ");
}

interface Names {
  readonly fn?: string | undefined;
  readonly gn?: string | undefined;
  readonly fnt?: string | undefined;
  readonly gnt?: string | undefined;
}

/** `KIM<LEE` is how a passport's machine-readable lines write KIM LEE. */
const unfilled = (zone: string | undefined) => zone?.replace(/<+/g, " ").trim();

/** As a health certificate has them: in the holder's own script, then in that of a passport. */
export const namesOf = ({ fn, gn, fnt, gnt }: Names): readonly string[] =>
  distinct([fullName([fn, gn]), fullName([unfilled(fnt), unfilled(gnt)])]);

export const distinct = (names: readonly string[]): readonly string[] =>
  [...new Set(names)].filter((name) => name !== "");
