import type { CaseStatus, Outcome, SiteState, Urgency } from "@/contracts/vocabulary";
import type {
  BedStateWord,
  CertificateStateWord,
  EntryStateWord,
  IsolationStateWord,
  MessageStateWord,
  SpecimenStateWord,
  TransferStateWord,
  VehicleStateWord,
} from "@/contracts/words/states";

export type Tone = "neutral" | "info" | "success" | "warning" | "danger";

/**
 * The colour of each state. Green means done well or free, amber that somebody must act,
 * red a danger to health or a failure. The word always says the same.
 */
export const TONE_OF = {
  case: {
    submitted: "info",
    waiting: "info",
    called: "warning",
    "no-show": "warning",
    collected: "info",
    recollection: "warning",
    negative: "success",
    positive: "danger",
    certified: "success",
    "transfer-requested": "warning",
    transferring: "info",
    isolated: "info",
    released: "success",
    "in-hospital": "danger",
    cancelled: "neutral",
    expired: "neutral",
  } satisfies Record<CaseStatus, Tone>,
  site: {
    open: "success",
    busy: "warning",
    disinfecting: "info",
    "intake-closed": "neutral",
    closed: "neutral",
  } satisfies Record<SiteState, Tone>,
  entry: {
    waiting: "info",
    called: "warning",
    "no-show": "warning",
    collected: "success",
    cancelled: "neutral",
    expired: "neutral",
  } satisfies Record<EntryStateWord, Tone>,
  specimen: {
    collected: "info",
    "awaiting-confirmation": "warning",
    resulted: "success",
    rejected: "neutral",
  } satisfies Record<SpecimenStateWord, Tone>,
  outcome: {
    negative: "success",
    positive: "danger",
    inconclusive: "warning",
    invalid: "warning",
  } satisfies Record<Outcome, Tone>,
  urgency: {
    routine: "neutral",
    urgent: "warning",
    emergency: "danger",
  } satisfies Record<Urgency, Tone>,
  vehicle: {
    free: "success",
    assigned: "info",
    "on-the-way": "info",
    disinfecting: "neutral",
  } satisfies Record<VehicleStateWord, Tone>,
  transfer: {
    requested: "warning",
    "awaiting-bed": "info",
    "bed-held": "info",
    dispatched: "info",
    "picked-up": "info",
    "handed-over": "success",
    cancelled: "neutral",
  } satisfies Record<TransferStateWord, Tone>,
  bed: {
    free: "success",
    held: "warning",
    occupied: "neutral",
  } satisfies Record<BedStateWord, Tone>,
  isolation: {
    arrived: "warning",
    isolated: "info",
    released: "success",
    "in-hospital": "danger",
    cancelled: "neutral",
  } satisfies Record<IsolationStateWord, Tone>,
  certificate: {
    valid: "success",
    expired: "neutral",
    revoked: "danger",
  } satisfies Record<CertificateStateWord, Tone>,
  message: {
    waiting: "info",
    delivered: "success",
    failed: "danger",
  } satisfies Record<MessageStateWord, Tone>,
} as const;
