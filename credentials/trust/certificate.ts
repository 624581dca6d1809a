import * as asn1 from "asn1js";
import type { Bytes } from "@/credentials/primitives";
import { itemsOf, oidOf, rawOf, readDer } from "./der";
import { type PublicKey, readSpki } from "./public-key";
import { type Usage, usageOf } from "./usage";

const EXTENDED_KEY_USAGE = "2.5.29.37";
const COUNTRY = "2.5.4.6";

/** What a paper's verifier needs of an X.509 certificate. */
export interface Certificate {
  readonly der: Bytes;
  readonly key: PublicKey;
  readonly country: string | null;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** Those it names that we know; a certificate that names none is not limited to any. */
  readonly usages: readonly Usage[];
}

/** Reads, and believes nothing: who signed the certificate is the trust list's affair. */
export function readCertificate(der: Bytes): Certificate | null {
  try {
    return read(der);
  } catch {
    return null;
  }
}

function read(der: Bytes): Certificate | null {
  const [body] = itemsOf(readDer(der) ?? undefined);
  const items = itemsOf(body);
  const isVersioned = items[0]?.idBlock.tagClass === 3;
  const [, , , validity, subject, spki, ...rest] = isVersioned ? items.slice(1) : items;
  const [notBefore, notAfter] = itemsOf(validity).map(timeOf);
  const key = spki && readSpki(rawOf(spki));
  if (!notBefore || !notAfter || !key) return null;
  const extensions = rest.find(({ idBlock }) => idBlock.tagClass === 3 && idBlock.tagNumber === 3);
  return {
    der,
    key,
    country: countryOf(subject),
    notBefore,
    notAfter,
    usages: usagesOf(extensions),
  };
}

const timeOf = (block: asn1.BaseBlock): Date | null =>
  // A GeneralizedTime is a UTCTime to instanceof.
  block instanceof asn1.UTCTime ? block.toDate() : null;

function countryOf(name: asn1.BaseBlock | undefined): string | null {
  for (const attribute of itemsOf(name).flatMap(itemsOf)) {
    const [type, value] = itemsOf(attribute);
    if (oidOf(type) === COUNTRY && value instanceof asn1.BaseStringBlock) return value.getValue();
  }
  return null;
}

function usagesOf(extensions: asn1.BaseBlock | undefined): readonly Usage[] {
  const extension = itemsOf(itemsOf(extensions)[0])
    .map(itemsOf)
    .find(([id]) => oidOf(id) === EXTENDED_KEY_USAGE);
  const content = extension?.at(-1);
  if (!(content instanceof asn1.OctetString)) return [];
  return itemsOf(readDer(new Uint8Array(content.valueBlock.valueHexView)) ?? undefined)
    .map((oid) => usageOf(rawOf(oid)))
    .filter((usage) => usage !== undefined);
}
