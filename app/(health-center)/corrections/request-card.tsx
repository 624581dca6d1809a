import Link from "next/link";
import { Card } from "@/components/card";
import { ConfirmAction } from "@/components/confirm-action";
import { DescriptionList } from "@/components/description-list";
import { Age } from "@/components/korean-time";
import { TextArea } from "@/components/text-field";
import { CORRECTION, CORRECTIONS } from "@/contracts/words/corrections";
import { APPLICATIONS } from "@/contracts/words/health-center";
import { fill, type Language, plain } from "@/contracts/words/sentence";
import type { CorrectionView } from "@/services/health-center";
import { HolderComparison } from "../../holder-comparison";
import { applicationPath } from "../paths";
import { approveAction, refuseAction } from "./actions";

/** One request, with both sides and the two ways to decide on it. */
export function RequestCard({
  of: request,
  phone,
  language,
}: {
  readonly of: CorrectionView;
  readonly phone: string | undefined;
  readonly language: Language;
}) {
  const { correctionId, applicationId, before, grounds, askedAt } = request;
  const { name } = before;
  const hidden = { correctionId };
  return (
    <Card
      title={fill(CORRECTIONS.requestOf, { name: plain(name) })}
      language={language}
      aside={
        <Link className="link" href={applicationPath(applicationId)} prefetch={false}>
          {CORRECTIONS.application[language]}
          <span className="sr-only"> {name}</span>
        </Link>
      }
    >
      <DescriptionList
        language={language}
        facts={[
          { term: CORRECTIONS.asked, value: <Age at={askedAt} language={language} /> },
          { term: CORRECTION.grounds, value: grounds },
          {
            term: APPLICATIONS.phone,
            value: phone && (
              <a className="link" href={`tel:${phone.replaceAll("-", "")}`}>
                {phone}
              </a>
            ),
          },
        ]}
      />
      <HolderComparison
        of={request}
        caption={fill(CORRECTIONS.comparison, { name: plain(name) })}
        language={language}
      />
      <ConfirmAction
        action={approveAction}
        hidden={hidden}
        label={CORRECTIONS.approve}
        about={name}
        question={CORRECTIONS.approveQuestion}
        confirm={CORRECTIONS.approveConfirm}
        language={language}
        variant="primary"
      />
      <ConfirmAction
        action={refuseAction}
        hidden={hidden}
        label={CORRECTIONS.refuse}
        about={name}
        question={CORRECTIONS.refuseQuestion}
        confirm={CORRECTIONS.refuseConfirm}
        labels={{ reason: CORRECTIONS.reason }}
        language={language}
        variant="tertiary"
      >
        <TextArea name="reason" label={CORRECTIONS.reason} maxLength={500} required />
      </ConfirmAction>
    </Card>
  );
}
