import type { CaseStatus, CaseStep } from "@/contracts/vocabulary";
import { ABSENT } from "@/contracts/words/guidance";
import { STAGE } from "@/contracts/words/my-page";
import type { Sentence } from "@/contracts/words/sentence";
import { CASE_STATUS } from "@/contracts/words/states";
import type { CaseView } from "@/services/citizen-view";

type Name = keyof typeof STAGE;

export interface Stage {
  readonly label: Sentence;
  readonly state: "done" | "current" | "next" | "stopped";
  readonly at?: string;
  readonly note?: Sentence;
}

const TO_THE_RESULT = ["application", "waiting", "specimen", "result"] as const;

/** The whole way of this case, as far as the result has decided it, and where it stands. */
export function stagesOf(view: CaseView): readonly Stage[] {
  const stand = standOf(view.status);
  if (stand.at === "lapsed") return lapsed(view);
  const way = [...TO_THE_RESULT, ...stand.after];
  const here = stand.at === "end" ? way.length : way.indexOf(stand.at);
  return way.map((name, index): Stage => {
    const label = STAGE[name];
    if (index > here) return { label, state: "next" };
    const state = index < here ? "done" : "current";
    const at = timeOf(view, name, state);
    const note = state === "current" ? noteOf(view) : null;
    return { label, state, ...(at && { at }), ...(note && { note }) };
  });
}

/** What keeps the case where it is: that which is still missing, or else how it stands. */
function noteOf({ status, absent }: CaseView): Sentence | null {
  switch (status) {
    case "submitted":
      return absent.number ? ABSENT.number[absent.number] : null;
    case "collected":
      return absent.result ? ABSENT.result[absent.result] : null;
    case "negative":
      return absent.certificate ? ABSENT.certificate[absent.certificate] : null;
    case "positive":
      return absent.transfer ? ABSENT.transfer[absent.transfer] : null;
    case "waiting":
      return null;
    default:
      return CASE_STATUS[status];
  }
}

type Stand =
  | { readonly at: Name | "end"; readonly after: readonly Name[] }
  | { readonly at: "lapsed" };

const OPEN: readonly Name[] = ["either"];
const NEGATIVE: readonly Name[] = ["certificate"];
const POSITIVE: readonly Name[] = ["transfer", "isolation", "release"];

function standOf(status: CaseStatus): Stand {
  switch (status) {
    case "submitted":
    case "waiting":
    case "called":
    case "no-show":
      return { at: "waiting", after: OPEN };
    case "recollection":
      return { at: "specimen", after: OPEN };
    case "collected":
      return { at: "result", after: OPEN };
    case "negative":
      return { at: "certificate", after: NEGATIVE };
    case "certified":
      return { at: "end", after: NEGATIVE };
    case "positive":
    case "transfer-requested":
    case "transferring":
      return { at: "transfer", after: POSITIVE };
    case "isolated":
    case "in-hospital":
      return { at: "isolation", after: POSITIVE };
    case "released":
      return { at: "end", after: POSITIVE };
    case "cancelled":
    case "expired":
      return { at: "lapsed" };
  }
}

/** The steps that a stage is reached by, the most telling first. */
const REACHED_BY: Readonly<Record<Name, readonly CaseStep[]>> = {
  application: ["submitted"],
  waiting: ["waiting"],
  specimen: ["collected"],
  result: [
    "result-corrected",
    "result-negative",
    "result-positive",
    "result-inconclusive",
    "result-invalid",
  ],
  either: [],
  certificate: ["certificate-issued"],
  transfer: ["handed-over"],
  isolation: ["isolated"],
  release: ["released"],
};
/** Of a stage that lasts: the steps that it begins by. */
const BEGUN_BY: Partial<Readonly<Record<Name, readonly CaseStep[]>>> = {
  waiting: ["waiting"],
  transfer: ["transfer-requested"],
  isolation: ["isolated"],
};

function timeOf({ timeline }: CaseView, name: Name, state: "done" | "current"): string | undefined {
  const steps = state === "done" ? REACHED_BY[name] : (BEGUN_BY[name] ?? []);
  for (const step of steps) {
    const last = timeline.findLast((happened) => happened.step === step);
    if (last) return last.at;
  }
  return undefined;
}

function lapsed(view: CaseView): readonly Stage[] {
  const done = TO_THE_RESULT.flatMap((name): Stage[] => {
    const at = timeOf(view, name, "done");
    return at ? [{ label: STAGE[name], state: "done", at }] : [];
  });
  return [...done, { label: CASE_STATUS[view.status], state: "stopped", at: view.changedAt }];
}
