import { toBase64Url } from "./codec/base64";
import type { Bytes } from "./primitives";

/** 128 random bits inside the signed payload: what a paper is revoked by, never its signature. */
export type CertificateId = Bytes;

const LENGTH = 16;

const IDS_AT_ONCE = 64;
let drawn: Bytes = new Uint8Array(0);

/** Drawn by the kilobyte: to ask for each one alone takes a tenth of the time of its signature. */
export function newCertificateId(): CertificateId {
  if (drawn.length === 0) drawn = crypto.getRandomValues(new Uint8Array(IDS_AT_ONCE * LENGTH));
  const id = drawn.slice(0, LENGTH);
  drawn = drawn.subarray(LENGTH);
  return id;
}

/** Short enough for a health card, whose `rid` has at most 24 characters. */
export const toRid = (id: CertificateId): string => toBase64Url(id);
