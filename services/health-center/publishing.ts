import { readFile } from "node:fs/promises";
import path from "node:path";
import {
  type Bytes,
  type Signer,
  type TrustEntry,
  toCardRevocationList,
  toJwks,
} from "@/credentials";
import { digestOf, SIGNED_TRUST_LIST, signRevocationList, toSigner } from "@/credentials/node";
import type { Chore } from "@/platform/chore";
import { env } from "@/platform/env";
import { log } from "@/platform/log";
import { alarm } from "./alarm";
import { db, type Tx } from "./db";
import { keys } from "./keys";
import { publications, type RevokedRow, revoked } from "./publication.store";
import { crlOf, PUBLISHED } from "./published";

const NEXT_UPDATE_MS = 24 * 3_600_000;
/** Well before the old list is taken for stale. */
const RENEW_MS = 12 * 3_600_000;
/** How often the key folder is looked into: keys are rotated by hand. */
const LOOK_MS = 5_000;

const JSON_TYPE = "application/json";
const JOSE_TYPE = "application/jose";
const PEM_TYPE = "application/pem-certificate-chain";

let lookedAt = 0;

/** Publishes what was revoked, at once and anew twice a day, and what the key folder says of keys. */
export const publish: Chore = {
  name: "publish",
  idleMs: 500,
  async run() {
    const now = new Date();
    const isTimeToLook = now.getTime() - lookedAt >= LOOK_MS;
    if (!isTimeToLook && !(await revoked.isAnyUnlisted())) return false;
    lookedAt = now.getTime();
    await publishAll(now);
    return false;
  },
};

export async function publishAll(now: Date): Promise<void> {
  if (await publishKeys()) await publishRevocations(now);
}

/** False as long as there is no trust list to publish. */
async function publishKeys(): Promise<boolean> {
  const store = keys();
  const list = await signedTrustList();
  const root = await store.rootCertificate();
  if (list === null || !root) return false;
  const entries = await store.trustEntries();
  await db.$transaction(async (tx) => {
    await publications.put(tx, PUBLISHED.trustList, JOSE_TYPE, list);
    await publications.put(tx, PUBLISHED.trustEntries, JSON_TYPE, JSON.stringify(entries));
    await publications.put(tx, PUBLISHED.root, PEM_TYPE, toPem(root));
  });
  return true;
}

const signedTrustList = (): Promise<string | null> =>
  readFile(
    path.join(env().KEYS_DIR, env().PORTAL_MODE, "published", SIGNED_TRUST_LIST),
    "utf8",
  ).then(
    (text) => text.trim(),
    () => null,
  );

async function publishRevocations(now: Date): Promise<void> {
  const current = await publications.find(PUBLISHED.revocations);
  const isFresh = current && now.getTime() - current.publishedAt.getTime() < RENEW_MS;
  const cards = await healthCardSigners(await keys().trustEntries());
  const isComplete = isFresh && !(await revoked.isAnyUnlisted());
  if (isComplete) {
    await db.$transaction((tx) => publishJwks(tx, cards));
    return;
  }
  const signer = await keys().signerFor("revocations", now);
  if (!signer.ok) {
    alarm("the revocation list cannot be signed", { why: signer.error }, now);
    return;
  }
  await db.$transaction(
    async (tx) => {
      const version = await publications.nextVersion(tx, PUBLISHED.revocations);
      const rows = await revoked.standing(tx, now);
      const list = {
        environment: env().PORTAL_MODE,
        version,
        issuedAt: now.toISOString(),
        nextUpdate: new Date(now.getTime() + NEXT_UPDATE_MS).toISOString(),
        digests: await digestsOf(rows),
      };
      const jws = await signRevocationList(list, signer.value);
      await publications.put(tx, PUBLISHED.revocations, JOSE_TYPE, jws);
      await publishCardLists(tx, cards, rows);
      await publishJwks(tx, cards);
      await revoked.markListed(
        tx,
        rows.map(({ rid }) => rid),
        now,
      );
      log.info({ version, revoked: rows.length }, "revocation list published");
    },
    { timeout: 30_000 },
  );
}

async function digestsOf(rows: readonly RevokedRow[]): Promise<string[]> {
  const ids = rows.flatMap(({ rid, uvci }) => (uvci ? [rid, uvci] : [rid]));
  return Promise.all(ids.map((id) => digestOf(id)));
}

type CardKey = Pick<Signer, "thumbprint" | "jwk">;

async function healthCardSigners(entries: readonly TrustEntry[]): Promise<readonly CardKey[]> {
  const cards: CardKey[] = [];
  for (const { certificate } of entries) {
    if (!certificate) continue;
    const signer = await toSigner({
      certificate: new Uint8Array(Buffer.from(certificate, "base64")),
      environment: env().PORTAL_MODE,
      useUntil: new Date(0),
      sign: () => Promise.reject(new Error("only the public key is here")),
    });
    if (signer?.usages.includes("health-card")) cards.push(signer);
  }
  return cards;
}

/** The counter of a list is its version here; a list that says the same as before keeps both. */
async function publishCardLists(
  tx: Tx,
  cards: readonly CardKey[],
  rows: readonly RevokedRow[],
): Promise<void> {
  for (const { thumbprint } of cards) {
    const rids = rows.filter(({ cardKid }) => cardKid === thumbprint).map(({ rid }) => rid);
    const known = await tx.publication.findUnique({ where: { name: crlOf(thumbprint) } });
    const same = toCardRevocationList(thumbprint, known?.version ?? 0, rids);
    if (known?.body === JSON.stringify(same)) continue;
    const list = toCardRevocationList(thumbprint, (known?.version ?? 0) + 1, rids);
    await publications.put(tx, crlOf(thumbprint), JSON_TYPE, JSON.stringify(list));
  }
}

async function publishJwks(tx: Tx, cards: readonly CardKey[]): Promise<void> {
  const counters = new Map<string, number>();
  for (const { thumbprint } of cards) {
    const list = await tx.publication.findUnique({ where: { name: crlOf(thumbprint) } });
    counters.set(thumbprint, list?.version ?? 0);
  }
  const jwks = toJwks(cards, (kid) => counters.get(kid) ?? 0);
  await publications.put(tx, PUBLISHED.jwks, JSON_TYPE, JSON.stringify(jwks));
}

const toPem = (der: Bytes): string =>
  [
    "-----BEGIN CERTIFICATE-----",
    ...(Buffer.from(der)
      .toString("base64")
      .match(/.{1,64}/g) ?? []),
    "-----END CERTIFICATE-----",
    "",
  ].join("\n");
