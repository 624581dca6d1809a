import { ActionForm } from "@/components/action-form";
import { Card, Cards } from "@/components/card";
import { CheckboxGroup } from "@/components/choice-field";
import { ConfirmAction } from "@/components/confirm-action";
import { optionsOf } from "@/components/option";
import { SubmitButton } from "@/components/submit-button";
import { DateField, TextArea, TextField } from "@/components/text-field";
import { SYMPTOM } from "@/contracts/words/choices";
import { FACILITY_BOARD, ISOLATION_PAGE } from "@/contracts/words/quarantine";
import type { Language } from "@/contracts/words/sentence";
import type { ListedFacility } from "@/services/quarantine";
import { koreanDate, lastDayOf } from "../../korean-date";
import { AdmitForm } from "../admit-form";
import { changeEndAction, checkAction, hospitalAction, releaseAction } from "./actions";
import type { Isolation } from "./isolation";

interface Props {
  readonly isolation: Isolation;
  readonly language: Language;
}

/** What may be done with somebody who is here, or who is in a hospital from here. */
export function Steps({
  isolation,
  facility,
  about = "",
  language,
}: Props & {
  readonly facility: ListedFacility | undefined;
  readonly about: string | undefined;
}) {
  const { status, isolationId, bedId } = isolation;
  switch (status) {
    case "arrived":
      return (
        <>
          <Card title={FACILITY_BOARD.admit} language={language}>
            <AdmitForm
              isolationId={isolationId}
              bedId={bedId}
              facility={facility}
              about={about}
              language={language}
            />
          </Card>
          <ToHospital isolation={isolation} language={language} />
        </>
      );
    case "isolated":
      return (
        <>
          <DailyCheck isolation={isolation} language={language} />
          <ChangeEnd isolation={isolation} language={language} />
          <Cards>
            <Release isolation={isolation} language={language} />
            <ToHospital isolation={isolation} language={language} />
          </Cards>
        </>
      );
    case "in-hospital":
      return <Release isolation={isolation} language={language} />;
    case "released":
    case "cancelled":
      return null;
  }
}

function DailyCheck({ isolation: { isolationId }, language }: Props) {
  const { temperature, oxygen: spo2, symptoms, note } = ISOLATION_PAGE;
  return (
    <Card title={ISOLATION_PAGE.checkTitle} language={language}>
      <ActionForm
        action={checkAction}
        hidden={{ isolationId }}
        labels={{ temperature, spo2, symptoms, note }}
      >
        <TextField
          name="temperature"
          label={temperature}
          hint={ISOLATION_PAGE.temperatureHint}
          inputMode="decimal"
          short
          required
        />
        <TextField
          name="spo2"
          label={spo2}
          hint={ISOLATION_PAGE.oxygenHint}
          inputMode="numeric"
          short
          required
        />
        <CheckboxGroup name="symptoms[]" label={symptoms} options={optionsOf(SYMPTOM)} columns />
        <TextArea name="note" label={note} maxLength={500} rows={2} />
        <SubmitButton label={ISOLATION_PAGE.check} />
      </ActionForm>
    </Card>
  );
}

function ChangeEnd({ isolation: { isolationId, endsAt }, language }: Props) {
  return (
    <Card title={ISOLATION_PAGE.changeTitle} language={language}>
      <p>{ISOLATION_PAGE.changeLead[language]}</p>
      <ActionForm
        action={changeEndAction}
        hidden={{ isolationId }}
        labels={{ endsAt: ISOLATION_PAGE.lastDay, reason: ISOLATION_PAGE.changeReason }}
      >
        <DateField
          name="endsAt"
          label={ISOLATION_PAGE.lastDay}
          min={koreanDate(new Date())}
          defaultValue={endsAt ? lastDayOf(endsAt) : undefined}
          required
        />
        <TextArea
          name="reason"
          label={ISOLATION_PAGE.changeReason}
          maxLength={500}
          rows={2}
          required
        />
        <SubmitButton label={ISOLATION_PAGE.change} variant="secondary" />
      </ActionForm>
    </Card>
  );
}

function Release({ isolation: { isolationId }, language }: Props) {
  return (
    <Card title={ISOLATION_PAGE.releaseTitle} language={language}>
      <ConfirmAction
        action={releaseAction}
        hidden={{ isolationId }}
        label={ISOLATION_PAGE.release}
        question={ISOLATION_PAGE.releaseQuestion}
        confirm={ISOLATION_PAGE.release}
        labels={{ reason: ISOLATION_PAGE.releaseReason }}
        language={language}
        variant="tertiary"
      >
        <TextArea
          name="reason"
          label={ISOLATION_PAGE.releaseReason}
          maxLength={500}
          rows={2}
          required
        />
      </ConfirmAction>
    </Card>
  );
}

function ToHospital({ isolation: { isolationId }, language }: Props) {
  return (
    <Card title={ISOLATION_PAGE.hospitalTitle} language={language}>
      <ConfirmAction
        action={hospitalAction}
        hidden={{ isolationId }}
        label={ISOLATION_PAGE.hospital}
        question={ISOLATION_PAGE.hospitalQuestion}
        confirm={ISOLATION_PAGE.hospital}
        labels={{ reason: ISOLATION_PAGE.hospitalReason }}
        language={language}
        variant="tertiary"
      >
        <TextArea
          name="reason"
          label={ISOLATION_PAGE.hospitalReason}
          maxLength={500}
          rows={2}
          required
        />
      </ConfirmAction>
    </Card>
  );
}
