"use server";

import { redirect } from "next/navigation";
import { addStaff, dismiss } from "@/services/identity";
import { formAction } from "../../form";
import { PATH } from "../../navigation";

export const addStaffAction = formAction(
  (_, input, actor) => addStaff(input, actor),
  () => redirect(`${PATH.people}?saved=added`),
);

export const dismissAction = formAction(
  (key, input, actor) => dismiss.once(key, input, actor, () => null),
  () => redirect(`${PATH.people}?saved=dismissed`),
);
