import { ActionForm } from "@/components/action-form";
import { Select } from "@/components/choice-field";
import type { Option } from "@/components/option";
import { SubmitButton } from "@/components/submit-button";
import { FACILITY_BOARD } from "@/contracts/words/quarantine";
import { fill, type Language } from "@/contracts/words/sentence";
import type { ListedFacility } from "@/services/quarantine";
import { admitAction } from "./actions";
import { bedName } from "./bed-name";

/** Admission to the bed that was kept, or to any free one of the same facility. */
export function AdmitForm({
  isolationId,
  bedId,
  facility,
  about,
  language,
}: {
  readonly isolationId: string;
  /** The bed kept for this person, if one still is. */
  readonly bedId: string | null;
  readonly facility: ListedFacility | undefined;
  readonly about: string;
  readonly language: Language;
}) {
  const options = bedsFor(bedId, facility);
  if (options.length === 0) return FACILITY_BOARD.noFreeBed[language];
  return (
    <ActionForm
      action={admitAction}
      hidden={{ isolationId }}
      labels={{ bedId: FACILITY_BOARD.bed }}
      row
    >
      <Select
        name="bedId"
        label={FACILITY_BOARD.bed}
        options={options}
        defaultValue={bedId ?? undefined}
        required
      />
      <SubmitButton label={FACILITY_BOARD.admit} about={about} size="small" />
    </ActionForm>
  );
}

function bedsFor(kept: string | null, facility: ListedFacility | undefined): readonly Option[] {
  const beds = (facility?.beds ?? []).flatMap(({ bedId, room, number, state }) => {
    const name = bedName(room, number);
    return name ? [{ value: bedId, name, state }] : [];
  });
  const toOption = ({ value, name }: (typeof beds)[number]): Option => ({
    value,
    label: value === kept ? fill(FACILITY_BOARD.keptBed, { bed: name }) : name,
  });
  return [
    ...beds.filter(({ value }) => value === kept),
    ...beds.filter(({ value, state }) => value !== kept && state === "free"),
  ].map(toOption);
}
