import { ActionForm } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";
import { DateField, TextArea, TextField } from "@/components/text-field";
import { CORRECTION, HOLDER } from "@/contracts/words/corrections";
import type { Holder } from "@/services/identity";
import { askAction } from "./actions";

/** Begins with what the account says now. */
export function AskForm({
  applicationId,
  holder: { name, birthDate, passportName },
}: {
  readonly applicationId: string;
  readonly holder: Holder;
}) {
  const labels = {
    name: HOLDER.name,
    birthDate: HOLDER.birthDate,
    family: CORRECTION.family,
    given: CORRECTION.given,
    grounds: CORRECTION.grounds,
  };
  return (
    <ActionForm action={askAction} hidden={{ applicationId }} labels={labels}>
      <TextField
        name="name"
        label={labels.name}
        hint={CORRECTION.nameHint}
        defaultValue={name}
        autoComplete="name"
        required
      />
      <DateField
        name="birthDate"
        label={labels.birthDate}
        defaultValue={birthDate ?? undefined}
        autoComplete="bday"
        required
      />
      <TextField
        name="family"
        label={labels.family}
        hint={CORRECTION.passportHint}
        defaultValue={passportName?.family}
        autoComplete="off"
        spellCheck={false}
      />
      <TextField
        name="given"
        label={labels.given}
        defaultValue={passportName?.given}
        autoComplete="off"
        spellCheck={false}
      />
      <TextArea
        name="grounds"
        label={labels.grounds}
        hint={CORRECTION.groundsHint}
        maxLength={500}
      />
      <SubmitButton label={CORRECTION.send} />
    </ActionForm>
  );
}
