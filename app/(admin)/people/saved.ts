/** What the page says after a form was done, by the name of its sentence. */
export type Saved = "added" | "dismissed";

export const toSaved = (asked: unknown): Saved | undefined =>
  asked === "added" || asked === "dismissed" ? asked : undefined;
