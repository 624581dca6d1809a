/** What the page says after a form was done, by the name of its sentence. */
export type Saved = "approved" | "refused" | "finished";

export const toSaved = (asked: unknown): Saved | undefined =>
  asked === "approved" || asked === "refused" || asked === "finished" ? asked : undefined;
