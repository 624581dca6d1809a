"use server";

import { redirect } from "next/navigation";
import { confirmResult, correctResult, recordResult, rejectSpecimen } from "@/services/test-site";
import { formAction } from "../../../form";
import { type Saved, specimenPath } from "../path";

interface Named {
  readonly id: string;
}

const named = ({ id }: Named): Named => ({ id });
const saved =
  (what: Saved) =>
  ({ id }: Named) =>
    redirect(`${specimenPath(id)}?saved=${what}`);

export const recordAction = formAction(
  (key, input, actor) => recordResult.once(key, input, actor, ({ id, state }) => ({ id, state })),
  ({ id, state }) =>
    saved(state === "awaiting-confirmation" ? "recordedAwaiting" : "recorded")({ id }),
);

export const confirmAction = formAction(
  (key, input, actor) => confirmResult.once(key, input, actor, named),
  saved("confirmed"),
);

export const correctAction = formAction(
  (key, input, actor) => correctResult.once(key, input, actor, named),
  saved("corrected"),
);

export const rejectAction = formAction(
  (key, input, actor) => rejectSpecimen.once(key, input, actor, named),
  saved("rejected"),
);
