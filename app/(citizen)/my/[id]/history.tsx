import type { ReactNode } from "react";
import { type Happening, Timeline } from "@/components/timeline";
import type { Tone } from "@/components/tone";
import type { CaseStep } from "@/contracts/vocabulary";
import { OUTCOME } from "@/contracts/words/choices";
import { HAPPENED, MY_PAGE } from "@/contracts/words/my-page";
import { type Language, say } from "@/contracts/words/sentence";
import type { CaseView } from "@/services/citizen-view";

type Happened = CaseView["timeline"][number];

/** What stands out in the history. */
const TONE: Partial<Readonly<Record<CaseStep, Tone>>> = {
  "no-show": "warning",
  "specimen-rejected": "warning",
  "result-negative": "success",
  "result-positive": "danger",
  "result-inconclusive": "warning",
  "result-invalid": "warning",
  "result-corrected": "warning",
  "correction-approved": "success",
  "correction-refused": "warning",
  "certificate-issued": "success",
  "certificate-revoked": "danger",
  "transfer-failed": "warning",
  "isolation-changed": "warning",
  "moved-to-hospital": "danger",
  released: "success",
  closed: "success",
};

/** Everything that happened, the newest first. */
export function History({
  timeline,
  language,
}: {
  readonly timeline: CaseView["timeline"];
  readonly language: Language;
}) {
  return (
    <Timeline
      language={language}
      happenings={timeline
        .map((happened, index) => toHappening(happened, index, language))
        .toReversed()}
    />
  );
}

function toHappening(happened: Happened, index: number, language: Language): Happening {
  const { step, at } = happened;
  const tone = TONE[step];
  const detail = detailOf(happened, language);
  return {
    id: `${index} ${step}`,
    at,
    label: HAPPENED[step],
    ...(tone && { tone }),
    ...(detail && { detail }),
  };
}

function detailOf({ from, outcome, reason }: Happened, language: Language): ReactNode {
  if (!from && !reason) return null;
  return (
    <>
      {from && outcome && (
        <p>{say(MY_PAGE.correctedFrom, language, { from: OUTCOME[from], to: OUTCOME[outcome] })}</p>
      )}
      {reason && <p>{say(MY_PAGE.reason, language, { reason })}</p>}
    </>
  );
}
