import { ActionForm } from "@/components/action-form";
import { LinkButton } from "@/components/button";
import { DescriptionList } from "@/components/description-list";
import { SubmitButton } from "@/components/submit-button";
import { PASSPORT_NAME } from "@/contracts/words/account";
import type { Language } from "@/contracts/words/sentence";
import { machineReadable, type PassportName } from "@/services/identity";
import { passportNamePath } from "../../paths";
import { confirmAction } from "./actions";

/** What was entered, to be compared with the passport and confirmed as it is shown. */
export function Check({
  personId,
  passportName,
  language,
}: {
  readonly personId: string;
  readonly passportName: PassportName;
  readonly language: Language;
}) {
  return (
    <>
      <Facts of={passportName} language={language} />
      <p>{PASSPORT_NAME.checkLead[language]}</p>
      <ActionForm action={confirmAction} hidden={{ personId, ...passportName }}>
        <div className="buttons">
          <SubmitButton label={PASSPORT_NAME.confirmButton} />
          <LinkButton href={`${passportNamePath(personId)}?again`} variant="tertiary">
            {PASSPORT_NAME.again[language]}
          </LinkButton>
        </div>
      </ActionForm>
    </>
  );
}

export function Confirmed({
  passportName,
  language,
}: {
  readonly passportName: PassportName;
  readonly language: Language;
}) {
  return (
    <>
      <Facts of={passportName} language={language} />
      <p>{PASSPORT_NAME.change[language]}</p>
    </>
  );
}

function Facts({ of, language }: { readonly of: PassportName; readonly language: Language }) {
  return (
    <DescriptionList
      language={language}
      facts={[
        { term: PASSPORT_NAME.family, value: of.family },
        { term: PASSPORT_NAME.given, value: of.given },
        {
          term: PASSPORT_NAME.zone,
          value: (
            <>
              <code>{machineReadable(of)}</code>
              <p className="hint font-normal">{PASSPORT_NAME.zoneHint[language]}</p>
            </>
          ),
        },
      ]}
    />
  );
}
