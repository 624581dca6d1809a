import { Badge } from "@/components/badge";
import { ConfirmAction } from "@/components/confirm-action";
import { EmptyState } from "@/components/empty-state";
import type { FormAction } from "@/components/form-state";
import { Age, KoreanTime } from "@/components/korean-time";
import { RowAction } from "@/components/row-action";
import { Subject } from "@/components/subject";
import { Table } from "@/components/table";
import { TextArea } from "@/components/text-field";
import { TONE_OF } from "@/components/tone";
import { URGENCY } from "@/contracts/words/choices";
import { COMMON } from "@/contracts/words/frame";
import { type Language, type Sentence, say } from "@/contracts/words/sentence";
import { TRANSFER_STATE } from "@/contracts/words/states";
import { TRANSFER_BOARD } from "@/contracts/words/transfer-center";
import type { ListedTransfer, TransferState } from "@/services/transfer-center";
import { departAction, failAction, handOverAction, pickUpAction } from "./actions";
import type { Board } from "./board";

/** Who has been assigned and is not handed over yet. */
export function TripTable({
  board,
  language,
}: {
  readonly board: Board;
  readonly language: Language;
}) {
  return (
    <Table
      caption={TRANSFER_BOARD.underWay}
      language={language}
      columns={[
        { key: "person", header: TRANSFER_BOARD.person, kind: "name" },
        { key: "state", header: COMMON.state },
        { key: "trip", header: TRANSFER_BOARD.trip },
        { key: "requested", header: TRANSFER_BOARD.requestedAt },
        { key: "actions", header: COMMON.what, kind: "actions" },
      ]}
      rows={board.underWay.map((transfer) => ({
        id: transfer.transferId,
        ...(transfer.bedLost && { tone: "warning" as const }),
        cells: {
          person: (
            <Subject of={board.people.get(transfer.subjectId)} language={language} withPhone />
          ),
          state: <State transfer={transfer} language={language} />,
          trip: <Trip transfer={transfer} board={board} language={language} />,
          requested: <Age at={transfer.requestedAt} language={language} />,
          actions: <TripActions transfer={transfer} board={board} language={language} />,
        },
      }))}
      empty={<EmptyState title={TRANSFER_BOARD.noneUnderWay} language={language} />}
    />
  );
}

function State({
  transfer,
  language,
}: {
  readonly transfer: ListedTransfer;
  readonly language: Language;
}) {
  const { state, urgency, bedLost, holdExpiresAt } = transfer;
  return (
    <span>
      <Badge of={TRANSFER_STATE[state]} tone={TONE_OF.transfer[state]} language={language} />{" "}
      {urgency !== "routine" && (
        <Badge of={URGENCY[urgency]} tone={TONE_OF.urgency[urgency]} language={language} />
      )}
      <br />
      <small>
        {bedLost && TRANSFER_BOARD.bedLost[language]}
        {state === "awaiting-bed" && TRANSFER_BOARD.waitingForBed[language]}
        {holdExpiresAt && (
          <>
            {TRANSFER_BOARD.holdExpires[language]}{" "}
            <KoreanTime at={holdExpiresAt} language={language} style="time" />
          </>
        )}
        <Since transfer={transfer} language={language} />
      </small>
    </span>
  );
}

/** How long the present leg has taken. */
function Since({
  transfer,
  language,
}: {
  readonly transfer: ListedTransfer;
  readonly language: Language;
}) {
  const at = transfer.pickedUpAt ?? transfer.dispatchedAt;
  return at && <Age at={at} language={language} />;
}

function Trip({
  transfer,
  board,
  language,
}: {
  readonly transfer: ListedTransfer;
  readonly board: Board;
  readonly language: Language;
}) {
  const facility = board.facilities.find(({ id }) => id === transfer.facilityId);
  const vehicle = board.vehicles.find(({ id }) => id === transfer.vehicleId);
  return (
    <span>
      {(facility?.name ?? COMMON.unknown)[language]}
      <br />
      <small>
        {vehicle && `${vehicle.callSign} · ${vehicle.plate}`}
        {transfer.attempts > 1 && (
          <>
            <br />
            {say(TRANSFER_BOARD.attempt, language, { n: transfer.attempts })}
          </>
        )}
      </small>
    </span>
  );
}

interface Step {
  readonly action: FormAction;
  readonly label: Sentence;
  readonly variant: "primary" | "secondary";
}

/** What comes next. Departing is offered before the bed is held, too: the answer says what it waits for. */
const NEXT: Readonly<Partial<Record<TransferState, Step>>> = {
  "awaiting-bed": { action: departAction, label: TRANSFER_BOARD.depart, variant: "secondary" },
  "bed-held": { action: departAction, label: TRANSFER_BOARD.depart, variant: "primary" },
  dispatched: { action: pickUpAction, label: TRANSFER_BOARD.pickUp, variant: "primary" },
  "picked-up": { action: handOverAction, label: TRANSFER_BOARD.handOver, variant: "primary" },
};

function TripActions({
  transfer,
  board,
  language,
}: {
  readonly transfer: ListedTransfer;
  readonly board: Board;
  readonly language: Language;
}) {
  const about = board.people.get(transfer.subjectId)?.name ?? "";
  const hidden = { transferId: transfer.transferId };
  const next = NEXT[transfer.state];
  return (
    <div className="flex flex-wrap items-start gap-1.5">
      {next && (
        <RowAction
          action={next.action}
          hidden={hidden}
          label={next.label}
          about={about}
          variant={next.variant}
        />
      )}
      <ConfirmAction
        action={failAction}
        hidden={hidden}
        label={TRANSFER_BOARD.fail}
        about={about}
        question={TRANSFER_BOARD.failQuestion}
        confirm={TRANSFER_BOARD.failConfirm}
        labels={{ reason: TRANSFER_BOARD.failReason }}
        language={language}
        variant="tertiary"
        size="small"
      >
        <TextArea
          name="reason"
          label={TRANSFER_BOARD.failReason}
          maxLength={500}
          rows={2}
          required
        />
      </ConfirmAction>
    </div>
  );
}
