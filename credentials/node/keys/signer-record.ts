import * as z from "zod";
import { ENVIRONMENTS } from "@/credentials/paper/paper";
import { USAGES } from "@/credentials/trust/usage";

/** What lies beside a signer's key: everything about it that its certificate does not say. */
export const SignerRecord = z.strictObject({
  /** Hexadecimal. */
  kid: z.string(),
  usage: z.enum(USAGES),
  environment: z.enum(ENVIRONMENTS),
  createdAt: z.coerce.date(),
  useUntil: z.coerce.date(),
  notAfter: z.coerce.date(),
  /** Signs nothing from then on. */
  retiredAt: z.coerce.date().nullable(),
  /** Somebody else may have it: nothing it ever signed counts. */
  compromisedAt: z.coerce.date().nullable(),
});
export type SignerRecord = z.infer<typeof SignerRecord>;

export const mayMeetUse = (record: SignerRecord, now: Date): boolean =>
  !record.retiredAt && !record.compromisedAt && now <= record.useUntil;
