import type { CertificateKind } from "@/contracts/health-center.events";
import type { Chore } from "@/platform/chore";
import { log } from "@/platform/log";
import { leaveTraces } from "@/platform/outbox";
import { alarm } from "./alarm";
import { type Certificate, issuedNews, type Signed } from "./certificate";
import { certificates } from "./certificate.store";
import { db, type Tx } from "./db";
import { keys } from "./keys";
import { type KeyRing, keyRingFor, sign } from "./sign";

const BATCH = 25;
/** How long one that cannot be signed for its own sake keeps out of the others' way. */
const RETRY_MS = 60_000;
/** Every pending certificate is at its first version, and signing makes it the second. */
const SIGNED_VERSION = 2;
const UNSIGNED = "certificates wait for a signature";

interface Done {
  readonly certificate: Certificate;
  readonly signed: Signed;
}

/**
 * Signs what is pending, the oldest first, and tells of it in the same transaction. Without a key
 * that may sign now a certificate stays pending, with the reason beside it and an alarm.
 */
export const signCertificates: Chore = {
  name: "sign-certificates",
  idleMs: 100,
  async run() {
    const kinds = await certificates.pendingKinds(db);
    if (kinds.length === 0) return false;
    const now = new Date();
    const rings = await ringsFor(kinds, now);
    if (rings.size === 0) return false;
    return db.$transaction((tx) => signBatch(tx, rings, now), { timeout: 30_000 });
  },
};

async function ringsFor(
  kinds: readonly CertificateKind[],
  now: Date,
): Promise<ReadonlyMap<CertificateKind, KeyRing>> {
  const rings = new Map<CertificateKind, KeyRing>();
  for (const kind of kinds) {
    const ring = await keyRingFor(kind, keys(), now);
    if (ring.ok) rings.set(kind, ring.value);
    else {
      await certificates.holdBackKind(db, kind, ring.error);
      alarm(UNSIGNED, { about: kind, why: ring.error }, now);
    }
  }
  return rings;
}

async function signBatch(
  tx: Tx,
  rings: ReadonlyMap<CertificateKind, KeyRing>,
  now: Date,
): Promise<boolean> {
  const pending = await certificates.takePending(tx, [...rings.keys()], now, BATCH);
  if (pending.length === 0) return false;
  const done: Done[] = [];
  for (const certificate of pending) {
    const ring = rings.get(certificate.kind);
    if (!ring) continue;
    const signed = await sign(certificate, ring, now);
    if (signed.ok) done.push({ certificate, signed: signed.value });
    else {
      const retryAt = new Date(now.getTime() + RETRY_MS);
      await certificates.holdBack(tx, certificate.id, signed.error, retryAt);
      alarm(UNSIGNED, { about: certificate.id, why: signed.error }, now);
    }
  }
  if (done.length > 0) await issue(tx, done, now);
  return true;
}

async function issue(tx: Tx, done: readonly Done[], now: Date): Promise<void> {
  await certificates.keepSigned(
    tx,
    done.map(({ certificate, signed }) => ({ id: certificate.id, ...signed })),
  );
  await leaveTraces(tx, {
    events: done.map(({ certificate, signed }) => issuedNews(certificate, signed)),
    envelope: { occurredAt: now.toISOString(), cause: null, version: SIGNED_VERSION },
    audit: {
      actor: { kind: "service", name: "health-center" },
      action: "health-center.sign-certificate",
      subject: done.map(({ certificate }) => certificate.id).join(" "),
    },
    answer: null,
  });
  log.info({ certificates: done.map(({ certificate }) => certificate.id) }, "signed");
}
