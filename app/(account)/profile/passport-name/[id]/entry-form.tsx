import { ActionForm } from "@/components/action-form";
import { RadioGroup } from "@/components/choice-field";
import { SubmitButton } from "@/components/submit-button";
import { TextField } from "@/components/text-field";
import { PASSPORT_NAME } from "@/contracts/words/account";
import { plain } from "@/contracts/words/sentence";
import { proposeRomanisation } from "@/credentials";
import type { PassportName } from "@/services/identity";
import { enterAction } from "./actions";

const TYPED = { autoComplete: "off", spellCheck: false, maxLength: 39 } as const;

/** Starts from what was entered before, or from the usual spellings of a Hangul name. */
export function EntryForm({
  personId,
  name,
  entered,
}: {
  readonly personId: string;
  readonly name: string;
  readonly entered: PassportName | null;
}) {
  const proposal = proposeRomanisation(name);
  const { family, otherFamily, given } = PASSPORT_NAME;
  const spellings = proposal?.family ?? [];
  const isProposed = entered !== null && spellings.includes(entered.family);
  return (
    <ActionForm action={enterAction} hidden={{ personId }} labels={{ family, otherFamily, given }}>
      {proposal ? (
        <>
          <RadioGroup
            name="family"
            label={family}
            hint={PASSPORT_NAME.familyHint}
            options={spellings.map((spelling) => ({ value: spelling, label: plain(spelling) }))}
            defaultValue={isProposed ? entered.family : undefined}
          />
          <TextField
            {...TYPED}
            name="otherFamily"
            label={otherFamily}
            hint={PASSPORT_NAME.otherFamilyHint}
            defaultValue={isProposed ? undefined : entered?.family}
          />
        </>
      ) : (
        <TextField
          {...TYPED}
          name="family"
          label={family}
          hint={PASSPORT_NAME.asOnPassport}
          defaultValue={entered?.family}
          required
        />
      )}
      <TextField
        {...TYPED}
        name="given"
        label={given}
        hint={PASSPORT_NAME.givenHint}
        defaultValue={entered?.given ?? proposal?.given}
        required
      />
      <SubmitButton label={PASSPORT_NAME.check} />
    </ActionForm>
  );
}
