"use server";

import { redirect } from "next/navigation";
import { depart, fail, handOver, pickUp, readyVehicle } from "@/services/transfer-center";
import { formAction } from "../../form";
import { assignTransfer } from "../assign";
import { boardAfter, type Saved } from "./saved";

interface Named {
  readonly id: string;
}

const named = ({ id }: Named): Named => ({ id });

// The row moves to another list, so what was done is said by the page that shows it there.
const saved =
  (what: Saved) =>
  ({ id }: Named) =>
    redirect(boardAfter(what, id));

export const assignAction = formAction(
  (key, input, actor) => assignTransfer(key, input, actor, named),
  saved("assigned"),
);

export const departAction = formAction(
  (key, input, actor) => depart.once(key, input, actor, named),
  saved("departed"),
);

export const pickUpAction = formAction(
  (key, input, actor) => pickUp.once(key, input, actor, named),
  saved("pickedUp"),
);

export const handOverAction = formAction(
  (key, input, actor) => handOver.once(key, input, actor, named),
  saved("handedOver"),
);

export const failAction = formAction(
  (key, input, actor) => fail.once(key, input, actor, named),
  saved("failed"),
);

export const readyAction = formAction(
  (key, input, actor) => readyVehicle.once(key, input, actor, named),
  saved("madeReady"),
);
