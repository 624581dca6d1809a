"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { fieldsOf } from "@/platform/command";
import { no, ok } from "@/platform/result";
import { enter } from "../../enter";
import { formAction } from "../../form";
import { pathWithin } from "../../language/path-within";
import { beginSession } from "../../session";
import { homeOf } from "../home";

const SignIn = z.strictObject({
  email: z.string(),
  password: z.string(),
  callbackUrl: z.string().optional(),
});

export const signInAction = formAction(
  async (_, input) => {
    const form = SignIn.safeParse(input);
    if (!form.success) return no({ kind: "invalid", fields: fieldsOf(form.error) });
    const { email, password, callbackUrl } = form.data;
    const entered = await enter(email, password);
    return entered.ok ? ok({ ...entered.value, callbackUrl }) : entered;
  },
  async ({ token, actor, callbackUrl }) => {
    await beginSession(token);
    redirect(callbackUrl ? pathWithin(callbackUrl) : homeOf(actor.role));
  },
);
