import { Badge } from "@/components/badge";
import { Card } from "@/components/card";
import { DescriptionList } from "@/components/description-list";
import { KoreanTime } from "@/components/korean-time";
import { CORRECTION, CORRECTION_STATE } from "@/contracts/words/corrections";
import type { Language } from "@/contracts/words/sentence";
import type { CorrectionView } from "@/services/health-center";
import { CORRECTION_TONE } from "../../../../correction-tone";
import { HolderComparison } from "../../../../holder-comparison";

/** What was asked for and what came of it, the newest first. */
export function Requests({
  requests,
  language,
}: {
  readonly requests: readonly CorrectionView[];
  readonly language: Language;
}) {
  return requests.map((request) => (
    <Card
      key={request.correctionId}
      title={CORRECTION.requests}
      language={language}
      aside={
        <Badge
          of={CORRECTION_STATE[request.status]}
          tone={CORRECTION_TONE[request.status]}
          language={language}
        />
      }
    >
      <DescriptionList
        language={language}
        facts={[
          {
            term: CORRECTION.askedAt,
            value: <KoreanTime at={request.askedAt} language={language} />,
          },
          {
            term: CORRECTION.decidedAt,
            value: request.decidedAt && <KoreanTime at={request.decidedAt} language={language} />,
          },
          { term: CORRECTION.grounds, value: request.grounds },
          { term: CORRECTION.refusal, value: request.reason },
        ]}
      />
      <HolderComparison of={request} caption={CORRECTION.requests} language={language} />
    </Card>
  ));
}
