"use server";

import { redirect } from "next/navigation";
import { decideCorrection } from "@/services/health-center";
import { formAction } from "../../form";
import { PATH } from "../../navigation";
import { approve } from "./approve";
import type { Saved } from "./saved";

const done = (saved: Saved) => () => redirect(`${PATH.corrections}?saved=${saved}`);

export const approveAction = formAction(approve, done("approved"));

export const refuseAction = formAction(
  (key, input, actor) =>
    decideCorrection.once(key, { ...input, decision: "refuse" }, actor, () => null),
  done("refused"),
);

/** Of what is approved already, approving does what is left. */
export const finishAction = formAction(approve, done("finished"));
