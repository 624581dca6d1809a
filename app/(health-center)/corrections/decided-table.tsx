import Link from "next/link";
import type { ReactNode } from "react";
import { Badge } from "@/components/badge";
import { EmptyState } from "@/components/empty-state";
import { KoreanTime } from "@/components/korean-time";
import { Subject } from "@/components/subject";
import { Table } from "@/components/table";
import {
  COMPARISON,
  CORRECTION,
  CORRECTION_STATE,
  CORRECTIONS,
} from "@/contracts/words/corrections";
import { COMMON } from "@/contracts/words/frame";
import { CERTIFICATES } from "@/contracts/words/health-center";
import type { Language } from "@/contracts/words/sentence";
import type { CorrectionView } from "@/services/health-center";
import { CORRECTION_TONE } from "../../correction-tone";
import { applicationPath } from "../paths";

/** What was decided, with what the papers said and were to say. */
export function DecidedTable({
  requests,
  language,
}: {
  readonly requests: readonly CorrectionView[];
  readonly language: Language;
}) {
  return (
    <Table
      caption={CORRECTIONS.decided}
      language={language}
      columns={[
        { key: "before", header: COMPARISON.wasBefore, kind: "name" },
        { key: "after", header: COMPARISON.after },
        { key: "state", header: COMMON.state },
        { key: "decidedAt", header: CORRECTION.decidedAt },
        { key: "application", header: CERTIFICATES.application, kind: "actions" },
      ]}
      rows={requests.map((request) => ({
        id: request.correctionId,
        cells: cellsOf(request, language),
      }))}
      empty={<EmptyState title={CORRECTIONS.noneDecided} language={language} />}
    />
  );
}

function cellsOf(request: CorrectionView, language: Language) {
  const { applicationId, before, after, status, reason, decidedAt } = request;
  return {
    before: <Side of={before} language={language} />,
    after: <Side of={after} language={language} />,
    state: (
      <span>
        <Badge of={CORRECTION_STATE[status]} tone={CORRECTION_TONE[status]} language={language} />
        {reason && (
          <>
            <br />
            <small>{reason}</small>
          </>
        )}
      </span>
    ),
    decidedAt: decidedAt && <KoreanTime at={decidedAt} language={language} />,
    application: (
      <Link className="link" href={applicationPath(applicationId)} prefetch={false}>
        {CORRECTIONS.application[language]}
        <span className="sr-only"> {after.name}</span>
      </Link>
    ),
  };
}

function Side({
  of,
  language,
}: {
  readonly of: CorrectionView["before"];
  readonly language: Language;
}): ReactNode {
  const { passportName } = of;
  return (
    <span>
      <Subject of={of} language={language} />
      {passportName && (
        <>
          <br />
          <small>
            {passportName.family} {passportName.given}
          </small>
        </>
      )}
    </span>
  );
}
