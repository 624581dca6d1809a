import { type Actor, mayEver } from "@/contracts/access";
import { type Report, type Revocations, type TrustList, toReport } from "@/credentials";
import { readRevocations, toTrustList, verify } from "@/credentials/node";
import type { Refusal } from "@/platform/refusal";
import { no, ok, type Result } from "@/platform/result";
import { type Publication, publications } from "./publication.store";
import { PUBLISHED } from "./published";

/** What is told of a code; of one that is not ours or no code at all always the same. */
const NOT_OURS: Report = {
  valid: false,
  reason: "unreadable",
  kind: null,
  issuer: null,
  payload: null,
};
const UNTOLD: readonly Report["reason"][] = ["unreadable", "unknown-issuer"];

interface Trust {
  readonly keysEtag: string;
  readonly listEtag: string;
  readonly trustList: TrustList;
  readonly revocations: Revocations;
}

let known: Trust | null = null;

/** Checks a code against what is published here. Nothing is kept of who asked about whom. */
export async function verifyCode(code: string, actor: Actor): Promise<Result<Report, Refusal>> {
  if (!mayEver(actor, "health-center.verify-certificate")) return no({ kind: "forbidden" });
  const now = new Date();
  const trust = await currentTrust(now);
  if (!trust) return no({ kind: "unavailable", retryAfterSeconds: 5 });
  const { trustList, revocations } = trust;
  const outcome = await verify(code.trim(), { trustList, revocations, at: now });
  return ok(UNTOLD.includes(outcome.reason) ? NOT_OURS : toReport(outcome));
}

/** Null while keys or list are not published or cannot be read: then nothing is called valid. */
async function currentTrust(now: Date): Promise<Trust | null> {
  const [entries, list] = await Promise.all([
    publications.find(PUBLISHED.trustEntries),
    publications.find(PUBLISHED.revocations),
  ]);
  if (!entries || !list) return null;
  const isKnown = known?.keysEtag === entries.etag && known.listEtag === list.etag;
  if (!isKnown) known = await toTrust(entries, list, now);
  return known;
}

async function toTrust(entries: Publication, list: Publication, now: Date): Promise<Trust | null> {
  const trustList = await toTrustList(JSON.parse(entries.body) as readonly unknown[]);
  const read = await readRevocations(list.body, trustList, now);
  if (!read.ok) return null;
  const revocations = read.value;
  return { keysEtag: entries.etag, listEtag: list.etag, trustList, revocations };
}

/** A document that anybody may fetch; null where there is none of this name yet. */
export const findPublication = (name: string): Promise<Publication | null> =>
  publications.find(name);
