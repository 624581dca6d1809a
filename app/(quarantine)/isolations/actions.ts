"use server";

import { redirect } from "next/navigation";
import { admit } from "@/services/quarantine";
import { formAction } from "../../form";
import { PATH } from "../../navigation";

// The row moves to another list, so what was done is said by the page that shows it there.
export const admitAction = formAction(
  (key, input, actor) => admit.once(key, input, actor, ({ id }) => ({ id })),
  ({ id }) => redirect(`${PATH.facilityBoard}?admitted=${id}`),
);
