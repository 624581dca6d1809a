import { z } from "zod";
import type { CertificateId } from "@/contracts/ids";
import { toQrText } from "@/credentials";
import { seal, unseal } from "@/platform/seal";

/** What was signed, each as its QR code holds it, the health card as its JWS. */
const Codes = z.strictObject({
  hc1: z.string().exactOptional(),
  shcJws: z.string().exactOptional(),
  code: z.string().exactOptional(),
});
export type Codes = z.infer<typeof Codes>;

const placeOf = (id: CertificateId) => `health-center.codes|${id}`;

/** A code spells out name, birth date and result to whoever reads it, so it is sealed at rest. */
export const sealCodes = (codes: Codes, id: CertificateId): string =>
  seal(JSON.stringify(codes), placeOf(id));

export const openCodes = (sealed: string, id: CertificateId): Codes =>
  Codes.parse(JSON.parse(unseal(sealed, placeOf(id))));

export interface ShownCodes {
  readonly hc1?: string;
  /** As a wallet scans it. */
  readonly shc?: string;
  readonly code?: string;
  readonly uvci?: string;
}

export function toShownCodes({ shcJws, ...codes }: Codes, uvci: string | null): ShownCodes {
  return { ...codes, ...(shcJws && { shc: toQrText(shcJws) }), ...(uvci && { uvci }) };
}
