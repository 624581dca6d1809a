"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { isSameOrigin } from "@/platform/same-origin";
import { PATH } from "../../navigation";
import { endSession } from "../../session";

export async function signOutAction(): Promise<void> {
  if (isSameOrigin(await headers())) await endSession();
  redirect(PATH.landing);
}
