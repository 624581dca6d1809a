"use server";

import { redirect } from "next/navigation";
import { confirmPassportName } from "@/services/identity";
import { formAction } from "../../../../form";
import { PATH } from "../../../../navigation";
import { passportNamePath } from "../../paths";
import { enter } from "./enter";

export const enterAction = formAction(enter, ({ id }) => redirect(passportNamePath(id)));

export const confirmAction = formAction(
  (key, input, actor) => confirmPassportName.once(key, input, actor, () => null),
  () => redirect(`${PATH.profile}?saved=passport-name`),
);
