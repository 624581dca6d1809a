import { z } from "zod";

export const TestType = z.enum(["pcr", "rapid-antigen"]);
export type TestType = z.infer<typeof TestType>;

export const Outcome = z.enum(["negative", "positive", "inconclusive", "invalid"]);
export type Outcome = z.infer<typeof Outcome>;

export const SpecimenType = z.enum([
  "nasopharyngeal-swab",
  "oropharyngeal-swab",
  "nasal-swab",
  "saliva",
  "sputum",
]);
export type SpecimenType = z.infer<typeof SpecimenType>;

export const SiteState = z.enum(["open", "busy", "disinfecting", "intake-closed", "closed"]);
export type SiteState = z.infer<typeof SiteState>;

export const VehicleClass = z.enum(["general", "negative-pressure", "wheelchair", "bus"]);
export type VehicleClass = z.infer<typeof VehicleClass>;

export const Urgency = z.enum(["routine", "urgent", "emergency"]);
export type Urgency = z.infer<typeof Urgency>;

/** Where a citizen's case stands, in the one vocabulary of the page, the API and the messages. */
export const CaseStatus = z.enum([
  "submitted",
  "waiting",
  "called",
  "no-show",
  "collected",
  "recollection",
  "negative",
  "positive",
  "certified",
  "transfer-requested",
  "transferring",
  "isolated",
  "released",
  "in-hospital",
  "cancelled",
  "expired",
]);
export type CaseStatus = z.infer<typeof CaseStatus>;

/** What happens to a citizen's case, one word for each line of the timeline. */
export const CaseStep = z.enum([
  "submitted",
  "waiting",
  "called",
  "no-show",
  "collected",
  "specimen-rejected",
  "result-negative",
  "result-positive",
  "result-inconclusive",
  "result-invalid",
  "result-corrected",
  "correction-requested",
  "correction-approved",
  "correction-refused",
  "certificate-issued",
  "certificate-revoked",
  "transfer-requested",
  "transfer-withdrawn",
  "transfer-accepted",
  "bed-held",
  "dispatched",
  "picked-up",
  "handed-over",
  "transfer-failed",
  "isolated",
  "isolation-changed",
  "released",
  "moved-to-hospital",
  "cancelled",
  "expired",
  "reinstated",
  "closed",
]);
export type CaseStep = z.infer<typeof CaseStep>;

/** Free text after sealing: authenticated ciphertext, safe to store and to put in an event. */
export const SealedText = z.string().startsWith("v1.").brand<"SealedText">();
export type SealedText = z.infer<typeof SealedText>;
