"use server";

import { revalidatePath } from "next/cache";
import { fill } from "@/contracts/words/sentence";
import { SITE_BOARD } from "@/contracts/words/test-site";
import {
  callEntry,
  callNext,
  collectSpecimen,
  markNoShow,
  setSiteState,
} from "@/services/test-site";
import { formAction } from "../../form";
import { PATH } from "../../navigation";

const numberOf = ({ number }: { readonly number: number }) => ({ number });
const fresh = () => revalidatePath(PATH.siteBoard);

export const callNextAction = formAction(
  (key, input, actor) =>
    callNext.once(key, input, actor, (entry) => ({ number: entry.id ? entry.number : 0 })),
  ({ number }) => {
    fresh();
    return fill(SITE_BOARD.called, { number });
  },
);

export const callAction = formAction(
  (key, input, actor) => callEntry.once(key, input, actor, numberOf),
  ({ number }) => {
    fresh();
    return fill(SITE_BOARD.called, { number });
  },
);

export const noShowAction = formAction(
  (key, input, actor) => markNoShow.once(key, input, actor, numberOf),
  ({ number }) => {
    fresh();
    return fill(SITE_BOARD.markedNoShow, { number });
  },
);

export const collectAction = formAction(
  (key, input, actor) => collectSpecimen.once(key, input, actor, ({ barcode }) => ({ barcode })),
  ({ barcode }) => {
    fresh();
    return fill(SITE_BOARD.collected, { barcode });
  },
);

export const setStateAction = formAction(
  (key, input, actor) => setSiteState.once(key, input, actor, () => null),
  () => {
    fresh();
    return SITE_BOARD.stateChanged;
  },
);
