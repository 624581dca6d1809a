import { Card } from "@/components/card";
import { Notice } from "@/components/notice";
import { RowAction } from "@/components/row-action";
import { CORRECTIONS } from "@/contracts/words/corrections";
import { fill, type Language, plain } from "@/contracts/words/sentence";
import type { CorrectionView } from "@/services/health-center";
import { HolderComparison } from "../../holder-comparison";
import { finishAction } from "./actions";

/** Approved, but the account was out of reach at that moment. */
export function UnfinishedCard({
  of: request,
  language,
}: {
  readonly of: CorrectionView;
  readonly language: Language;
}) {
  const { correctionId, after } = request;
  const name = plain(after.name);
  return (
    <Card title={fill(CORRECTIONS.requestOf, { name })} language={language}>
      <Notice tone="warning" title={CORRECTIONS.unfinished} language={language}>
        <p>{CORRECTIONS.unfinishedHint[language]}</p>
      </Notice>
      <HolderComparison
        of={request}
        caption={fill(CORRECTIONS.comparison, { name })}
        language={language}
      />
      <RowAction
        action={finishAction}
        hidden={{ correctionId }}
        label={CORRECTIONS.finish}
        about={after.name}
        variant="primary"
        size="medium"
      />
    </Card>
  );
}
