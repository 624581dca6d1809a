import { PATH } from "../../navigation";

/** What the board says after a form was done, by the name of its sentence. */
export type Saved = "assigned" | "departed" | "pickedUp" | "handedOver" | "failed" | "madeReady";

const ALL: readonly Saved[] = [
  "assigned",
  "departed",
  "pickedUp",
  "handedOver",
  "failed",
  "madeReady",
];

export const toSaved = (asked: unknown): Saved | undefined => ALL.find((saved) => saved === asked);

/** The board after a form; `about` is the id of the transfer or vehicle it was about. */
export const boardAfter = (saved: Saved, about: string): string =>
  `${PATH.transferBoard}?saved=${saved}&about=${about}`;
