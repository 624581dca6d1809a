"use server";

import { revalidatePath } from "next/cache";
import { DEAD_LETTERS } from "@/contracts/words/admin";
import { invalid } from "@/platform/refusal";
import { no } from "@/platform/result";
import { formAction } from "../../form";
import { PATH } from "../../navigation";
import { OPERATIONS, toService } from "../operations";

export const redriveAction = formAction(
  async (key, { reader, ...letter }, actor) => {
    const service = toService(reader);
    return service
      ? OPERATIONS[service].redrive.once(key, letter, actor, () => null)
      : no(invalid("reader", "invalid-value"));
  },
  () => {
    revalidatePath(PATH.deadLetters);
    return DEAD_LETTERS.redriven;
  },
);
