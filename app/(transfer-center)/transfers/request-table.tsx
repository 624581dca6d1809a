import { ActionForm } from "@/components/action-form";
import { Badge } from "@/components/badge";
import { Select } from "@/components/choice-field";
import { EmptyState } from "@/components/empty-state";
import { Age } from "@/components/korean-time";
import { Subject } from "@/components/subject";
import { SubmitButton } from "@/components/submit-button";
import { Table } from "@/components/table";
import { TONE_OF } from "@/components/tone";
import { BED_REFUSAL, URGENCY, VEHICLE_CLASS } from "@/contracts/words/choices";
import { COMMON } from "@/contracts/words/frame";
import { fill, type Language, type Sentence } from "@/contracts/words/sentence";
import { TRANSFER_BOARD } from "@/contracts/words/transfer-center";
import type { ListedTransfer, WhyBack } from "@/services/transfer-center";
import { assignAction } from "./actions";
import type { Board } from "./board";

/** Who waits for a facility and a vehicle, the most urgent and then the longest waiting first. */
export function RequestTable({
  board,
  language,
}: {
  readonly board: Board;
  readonly language: Language;
}) {
  return (
    <Table
      caption={TRANSFER_BOARD.toAssign}
      language={language}
      columns={[
        { key: "person", header: TRANSFER_BOARD.person, kind: "name" },
        { key: "urgency", header: TRANSFER_BOARD.urgency },
        { key: "requested", header: TRANSFER_BOARD.requestedAt },
        { key: "site", header: TRANSFER_BOARD.site },
        { key: "actions", header: COMMON.what, kind: "actions" },
      ]}
      rows={board.toAssign.map((transfer) => ({
        id: transfer.transferId,
        ...toneOf(transfer),
        cells: {
          person: (
            <Subject of={board.people.get(transfer.subjectId)} language={language} withPhone />
          ),
          urgency: (
            <Badge
              of={URGENCY[transfer.urgency]}
              tone={TONE_OF.urgency[transfer.urgency]}
              language={language}
            />
          ),
          requested: (
            <span>
              <Age at={transfer.requestedAt} language={language} />
              {transfer.whyBack && (
                <>
                  <br />
                  <small>{whyBackOf(transfer.whyBack)[language]}</small>
                </>
              )}
            </span>
          ),
          site: (board.sites.get(transfer.siteId) ?? COMMON.unknown)[language],
          actions: <AssignForm transfer={transfer} board={board} language={language} />,
        },
      }))}
      empty={
        <EmptyState
          title={TRANSFER_BOARD.none}
          hint={TRANSFER_BOARD.noneHint}
          language={language}
        />
      }
    />
  );
}

const toneOf = ({ urgency, whyBack }: ListedTransfer) => {
  if (urgency === "emergency") return { tone: "danger" as const };
  return urgency === "urgent" || whyBack ? { tone: "warning" as const } : {};
};

function whyBackOf(why: WhyBack): Sentence {
  switch (why) {
    case "hold-expired":
      return TRANSFER_BOARD.bedExpired;
    case "failed":
      return TRANSFER_BOARD.failedBefore;
    case "full":
    case "unknown-facility":
    case "withdrawn":
      return fill(TRANSFER_BOARD.bedRefused, { why: BED_REFUSAL[why] });
  }
}

function AssignForm({
  transfer,
  board,
  language,
}: {
  readonly transfer: ListedTransfer;
  readonly board: Board;
  readonly language: Language;
}) {
  const free = board.vehicles.filter(({ state }) => state === "free");
  if (free.length === 0) return TRANSFER_BOARD.noFreeVehicle[language];
  return (
    <ActionForm
      action={assignAction}
      hidden={{ transferId: transfer.transferId }}
      labels={{ facilityId: TRANSFER_BOARD.facility, vehicleId: TRANSFER_BOARD.vehicle }}
      row
    >
      <Select
        name="facilityId"
        label={TRANSFER_BOARD.facility}
        options={board.facilities.map(({ id, name, free: beds }) => ({
          value: id,
          label: fill(TRANSFER_BOARD.facilityChoice, { name, free: beds }),
          disabled: beds === 0,
        }))}
        required
      />
      <Select
        name="vehicleId"
        label={TRANSFER_BOARD.vehicle}
        options={free.map((vehicle) => ({
          value: vehicle.id,
          label: fill(TRANSFER_BOARD.vehicleChoice, {
            name: vehicle.callSign,
            class: VEHICLE_CLASS[vehicle.class],
          }),
        }))}
        required
      />
      <SubmitButton
        label={TRANSFER_BOARD.assign}
        about={board.people.get(transfer.subjectId)?.name ?? ""}
        size="small"
      />
    </ActionForm>
  );
}
