"use server";

import { redirect } from "next/navigation";
import { cancelApplication } from "@/services/health-center";
import { formAction } from "../../../form";
import { casePath } from "../path";

export const cancelAction = formAction(
  (key, input, actor) => cancelApplication.once(key, input, actor, ({ id }) => ({ id })),
  ({ id }) => redirect(`${casePath(id)}?saved=cancelled`),
);
