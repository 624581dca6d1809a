import { LIST_PAGE } from "@/services/health-center";
import { PATH } from "../navigation";

export const applicationPath = (applicationId: string): string =>
  `${PATH.applications}/${applicationId}`;

export const paperPath = (certificateId: string): string =>
  `/api/v1/certificates/${certificateId}/pdf`;

/** The address of the page after these rows; none after a page that is not full. */
export function pageAfter(
  path: string,
  cursor: "before" | "after",
  rows: readonly { readonly place: string }[],
): string | null {
  const last = rows.at(-1);
  return last && rows.length === LIST_PAGE ? `${path}?${cursor}=${last.place}` : null;
}
