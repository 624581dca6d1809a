import { PATH } from "../../navigation";

export const isolationPath = (id: string): string => `${PATH.facilityBoard}/${id}`;

/** What the page of one isolation says after a form was done, by the name of its sentence. */
export type Saved = "checked" | "changed" | "released" | "movedToHospital";

const ALL: readonly Saved[] = ["checked", "changed", "released", "movedToHospital"];

export const toSaved = (asked: unknown): Saved | undefined => ALL.find((saved) => saved === asked);
