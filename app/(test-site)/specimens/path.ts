/** What a page says after a form was done, by the name of its sentence. */
export type Saved = "recorded" | "recordedAwaiting" | "confirmed" | "corrected" | "rejected";

const ALL: readonly Saved[] = [
  "recorded",
  "recordedAwaiting",
  "confirmed",
  "corrected",
  "rejected",
];

export const toSaved = (asked: unknown): Saved | undefined => ALL.find((saved) => saved === asked);

export const specimenPath = (id: string): string => `/specimens/${id}`;
