import { PATH } from "../../navigation";

/** What a case's page says after a form was done. */
export type Saved = "application" | "cancelled";

export const toSaved = (asked: unknown): Saved | undefined =>
  asked === "application" || asked === "cancelled" ? asked : undefined;

export const casePath = (applicationId: string): string => `${PATH.my}/${applicationId}`;

export const correctionPath = (applicationId: string): string =>
  `${casePath(applicationId)}/correction`;

export const paperPath = (certificateId: string): string => `${PATH.my}/papers/${certificateId}`;
