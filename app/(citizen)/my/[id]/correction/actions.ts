"use server";

import { redirect } from "next/navigation";
import { formAction } from "../../../../form";
import { correctionPath } from "../../path";
import { ask } from "./ask";

export const askAction = formAction(ask, ({ applicationId }) =>
  redirect(`${correctionPath(applicationId)}?saved`),
);
