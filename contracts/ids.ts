import { z } from "zod";

const id = <Name extends string>() => z.uuid().brand<Name>();

/** The thread through everything: one application, from submission to its end. */
export const ApplicationId = id<"ApplicationId">();
export type ApplicationId = z.infer<typeof ApplicationId>;

/** A natural person, with or without an account of their own. */
export const PersonId = id<"PersonId">();
export type PersonId = z.infer<typeof PersonId>;

/** A test site's short public name, for example `seoul-plaza`. */
export const SiteId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,39}$/)
  .brand<"SiteId">();
export type SiteId = z.infer<typeof SiteId>;

export const EntryId = id<"EntryId">();
export type EntryId = z.infer<typeof EntryId>;

export const SpecimenId = id<"SpecimenId">();
export type SpecimenId = z.infer<typeof SpecimenId>;

export const CertificateId = id<"CertificateId">();
export type CertificateId = z.infer<typeof CertificateId>;

/** One request to put right what papers say of a person. */
export const CorrectionId = id<"CorrectionId">();
export type CorrectionId = z.infer<typeof CorrectionId>;

/** Minted by the health center with the request; the transfer center keeps it. */
export const TransferId = id<"TransferId">();
export type TransferId = z.infer<typeof TransferId>;

export const VehicleId = id<"VehicleId">();
export type VehicleId = z.infer<typeof VehicleId>;

export const FacilityId = id<"FacilityId">();
export type FacilityId = z.infer<typeof FacilityId>;

export const BedId = id<"BedId">();
export type BedId = z.infer<typeof BedId>;

/** One attempt to keep a bed for one transfer; a second assignment is another hold. */
export const HoldId = id<"HoldId">();
export type HoldId = z.infer<typeof HoldId>;

export const IsolationId = id<"IsolationId">();
export type IsolationId = z.infer<typeof IsolationId>;

export const MessageId = id<"MessageId">();
export type MessageId = z.infer<typeof MessageId>;

/** An administrative region, for example `seoul`. */
export const Region = z.string().regex(/^[a-z][a-z-]{1,29}$/);
