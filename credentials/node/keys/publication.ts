import { createHash, webcrypto } from "node:crypto";
import * as z from "zod";
import { toBase64, toBase64Url } from "@/credentials/codec/base64";
import { fromHex } from "@/credentials/codec/bytes";
import type { Environment } from "@/credentials/paper/paper";
import { no, ok, type Result } from "@/credentials/result";
import type { KeyRule } from "@/credentials/signer";
import { readCertificate } from "@/credentials/trust/certificate";
import { signTrustList } from "@/credentials/trust/signed-list";
import type { TrustEntry } from "@/credentials/trust/trust-list";
import type { KeyFolder } from "./key-folder";
import type { Authority } from "./x509";

const NEXT_UPDATE_DAYS = 90;
const DAY_MS = 86_400_000;

/** The array the verify command takes, and the same keys under the root's signature. */
export const TRUST_LIST = "trust-list.json";
export const SIGNED_TRUST_LIST = "trust-list.jws";
const STATE = "state.json";

const State = z.object({ version: z.int() });

export interface Publication {
  readonly version: number;
  readonly entries: readonly TrustEntry[];
  readonly jws: string;
}

/** Every key whose papers may still count: retired ones stay, compromised ones go. */
export async function trustEntriesOf(folder: KeyFolder): Promise<readonly TrustEntry[]> {
  const entries: TrustEntry[] = [];
  for (const { kid, usage, compromisedAt } of await folder.records()) {
    const certificate = await folder.certificateOf(kid);
    if (!certificate || compromisedAt || usage === "pdf") continue;
    entries.push({ kid: toBase64(fromHex(kid)), certificate: toBase64(certificate) });
  }
  return entries;
}

export async function publishTrustList(
  folder: KeyFolder,
  environment: Environment,
  now: Date,
): Promise<Result<Publication, KeyRule>> {
  const root = await folder.root();
  if (!root.ok) return root;
  const thumbprint = thumbprintOfRoot(root.value);
  if (!thumbprint) return no("key.missing");
  const entries = await trustEntriesOf(folder);
  const state = await folder.published(STATE);
  const version = (state === null ? 0 : State.parse(JSON.parse(state)).version) + 1;
  const list = {
    environment,
    version,
    issuedAt: now.toISOString(),
    nextUpdate: new Date(now.getTime() + NEXT_UPDATE_DAYS * DAY_MS).toISOString(),
    keys: [...entries],
  };
  const jws = await signTrustList(list, { thumbprint, sign: signWith(root.value.privateKey) });
  await folder.publish(STATE, JSON.stringify({ version }));
  await folder.publish(TRUST_LIST, `${JSON.stringify(entries, null, 2)}\n`);
  await folder.publish(SIGNED_TRUST_LIST, jws);
  return ok({ version, entries, jws });
}

function thumbprintOfRoot({ certificate }: Authority): string | null {
  const input = readCertificate(certificate)?.key.thumbprintInput;
  return input ? toBase64Url(createHash("sha256").update(input).digest()) : null;
}

const signWith = (key: CryptoKey) => async (bytes: BufferSource) =>
  new Uint8Array(await webcrypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, key, bytes));
