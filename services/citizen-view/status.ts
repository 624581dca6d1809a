import type { CaseStatus } from "@/contracts/vocabulary";
import type { CaseEvent } from "./case-event";
import { type Certificate, certificateOf, type Paper, papersOf } from "./certificate";
import { lapseOf } from "./ending";
import { type Isolation, isolationOf } from "./isolation";
import { isToBeRepeated, placeOf, type Specimen, specimenOf } from "./testing";
import { type Transfer, transferOf } from "./transfer";

/** What is known of each record of a case, put together from its events in any order. */
export interface Standing {
  readonly lapse: "cancelled" | "expired" | null;
  readonly place: ReturnType<typeof placeOf>;
  readonly specimen: Specimen | null;
  readonly certificate: Certificate | null;
  /** The certificate among everything else that was issued. */
  readonly papers: readonly Paper[];
  readonly transfer: Transfer | null;
  readonly isolation: Isolation | null;
}

export function standingOf(events: readonly CaseEvent[]): Standing {
  const papers = papersOf(events);
  return {
    lapse: lapseOf(events),
    place: placeOf(events),
    specimen: specimenOf(events),
    certificate: certificateOf(papers),
    papers,
    transfer: transferOf(events),
    isolation: isolationOf(events),
  };
}

/**
 * Where the case stands. The result in force decides which way it went; where its news is still
 * on the way, what follows from it is proof enough.
 */
export function statusOf(standing: Standing): CaseStatus {
  const { lapse, specimen, certificate } = standing;
  if (lapse) return lapse;
  if (specimen?.outcome === "negative")
    return certificate?.status === "live" ? "certified" : "negative";
  if (specimen?.outcome === "positive") return afterPositive(standing) ?? "positive";
  if (specimen && isToBeRepeated(specimen)) return atTheSite(standing);
  return (
    afterPositive(standing) ??
    (certificate?.status === "live" ? "certified" : null) ??
    atTheSite(standing)
  );
}

function afterPositive({ transfer, isolation }: Standing): CaseStatus | null {
  if (isolation && !isBygone(isolation, transfer)) return isolation.status;
  if (!transfer || transfer.state === "cancelled") return null;
  if (isolation?.transferId === transfer.transferId) return null;
  switch (transfer.state) {
    case "requested":
    case "awaiting-bed":
    case "bed-held":
      return "transfer-requested";
    case "dispatched":
    case "picked-up":
    case "handed-over":
      return "transferring";
  }
}

/** An annulled isolation says nothing about a later positive, nor does one before a later transfer. */
const isBygone = (isolation: Isolation, transfer: Transfer | null): boolean =>
  isolation.ground === "result-corrected" ||
  (isolation.status !== "isolated" &&
    transfer !== null &&
    transfer.transferId !== isolation.transferId &&
    transfer.requestedAt > isolation.since);

function atTheSite({ place, specimen }: Standing): CaseStatus {
  if (!specimen) return place?.state ?? "submitted";
  if (!isToBeRepeated(specimen)) return "collected";
  const isCalledAgain =
    place && place.state !== "waiting" && specimen.settledAt && place.since > specimen.settledAt;
  return isCalledAgain ? place.state : "recollection";
}
