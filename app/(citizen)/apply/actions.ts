"use server";

import { redirect } from "next/navigation";
import { formAction } from "../../form";
import { PATH } from "../../navigation";
import { submit } from "./submit";

export const applyAction = formAction(submit, ({ applicationId }) =>
  redirect(`${PATH.my}/${applicationId}?saved=application`),
);
