"use server";

import { redirect } from "next/navigation";
import { signUp } from "@/services/identity";
import { formAction } from "../../form";
import { PATH } from "../../navigation";

export const signUpAction = formAction(
  (_, input, actor) => signUp(input, actor),
  () => redirect(`${PATH.signIn}?joined=yes`),
);
