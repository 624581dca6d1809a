import { toBase64Url } from "./codec/base64";
import type { Bytes } from "./primitives";
import { toUvci } from "./uvci";

/** 128 random bits inside the signed payload: what a paper is revoked by, never its signature. */
export type CertificateId = Bytes;

const LENGTH = 16;

export const newCertificateId = (): CertificateId => crypto.getRandomValues(new Uint8Array(LENGTH));

/** Short enough for a health card, whose `rid` has at most 24 characters. */
export const toRid = (id: CertificateId): string => toBase64Url(id);

/** Every spelling under which one certificate appears in its codes. */
export const spellingsOf = (country: string, id: CertificateId): readonly string[] => [
  toUvci(country, id),
  toRid(id),
];
