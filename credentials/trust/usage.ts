import { toHex } from "@/credentials/codec/bytes";
import { encodedOid } from "./der";

/** What a key is for. The first three are those of the EU's document signers. */
export const USAGES = [
  "test",
  "vaccination",
  "recovery",
  "health-card",
  "paper",
  "revocations",
  "pdf",
] as const;
export type Usage = (typeof USAGES)[number];

/** Ours grows from a UUID: 6f1c3a52-8d0e-4f3b-9a77-2b5e51c0d4aa. */
const OURS = "2.25.147690874764285660545206428437158352042";
const EU = "1.3.6.1.4.1.1847.2021.1";

export const OIDS: Readonly<Record<Usage, string>> = {
  test: `${EU}.1`,
  vaccination: `${EU}.2`,
  recovery: `${EU}.3`,
  "health-card": `${OURS}.1`,
  paper: `${OURS}.2`,
  revocations: `${OURS}.3`,
  // RFC 9336
  pdf: "1.3.6.1.5.5.7.3.36",
};

/** Many early signers carry the EU's three identifiers with a stray zero. */
const MISSPELT: Readonly<Partial<Record<Usage, string>>> = {
  test: "1.3.6.1.4.1.0.1847.2021.1.1",
  vaccination: "1.3.6.1.4.1.0.1847.2021.1.2",
  recovery: "1.3.6.1.4.1.0.1847.2021.1.3",
};

const BY_OID = new Map(
  USAGES.flatMap((usage) =>
    [OIDS[usage], MISSPELT[usage]]
      .filter((oid) => oid !== undefined)
      .map((oid) => [toHex(encodedOid(oid)), usage] as const),
  ),
);

export const usageOf = (oid: Uint8Array): Usage | undefined => BY_OID.get(toHex(oid));

/** Whoever says nothing may sign what the world exchanges, but no paper and no list of ours. */
const UNSAID: readonly Usage[] = ["test", "vaccination", "recovery", "health-card"];

export const permits = (said: readonly Usage[], usage: Usage): boolean =>
  (said.length === 0 ? UNSAID : said).includes(usage);
