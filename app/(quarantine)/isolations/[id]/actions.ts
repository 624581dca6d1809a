"use server";

import { redirect } from "next/navigation";
import { changeEnd, moveToHospital, recordDailyCheck, release } from "@/services/quarantine";
import { formAction } from "../../../form";
import { isolationPath, type Saved } from "../saved";

interface Named {
  readonly id: string;
}

const named = ({ id }: Named): Named => ({ id });
const saved =
  (what: Saved) =>
  ({ id }: Named) =>
    redirect(`${isolationPath(id)}?saved=${what}`);

export const checkAction = formAction(
  (key, input, actor) =>
    recordDailyCheck.once(key, input, actor, ({ isolationId: id }) => ({ id })),
  saved("checked"),
);

export const changeEndAction = formAction(
  (key, input, actor) => changeEnd.once(key, input, actor, named),
  saved("changed"),
);

export const releaseAction = formAction(
  (key, input, actor) => release.once(key, input, actor, named),
  saved("released"),
);

export const hospitalAction = formAction(
  (key, input, actor) => moveToHospital.once(key, input, actor, named),
  saved("movedToHospital"),
);
