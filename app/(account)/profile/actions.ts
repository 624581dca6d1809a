"use server";

import { revalidatePath } from "next/cache";
import { DEPENDANT } from "@/contracts/words/account";
import { addDependant } from "@/services/identity";
import { formAction } from "../../form";

export const addDependantAction = formAction(
  (key, input, actor) => addDependant.once(key, input, actor, ({ id }) => ({ id })),
  () => {
    revalidatePath("/profile");
    return DEPENDANT.done;
  },
);
