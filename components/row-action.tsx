import type { Sentence } from "@/contracts/words/sentence";
import { ActionForm } from "./action-form";
import type { ButtonLook } from "./button";
import type { FormAction } from "./form-state";
import { SubmitButton } from "./submit-button";

/** One command about one record, as a button in its row. A refusal is told beside it. */
export function RowAction({
  action,
  hidden,
  label,
  about,
  variant = "secondary",
  size = "small",
}: ButtonLook & {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string | number>>;
  readonly label: Sentence;
  readonly about: string;
}) {
  return (
    <ActionForm action={action} hidden={hidden} row>
      <SubmitButton label={label} about={about} variant={variant} size={size} />
    </ActionForm>
  );
}
