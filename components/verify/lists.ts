import type { Environment, Revocations, TrustDocument, TrustList } from "@/credentials";
import { readRevocations, readTrustDocument, toTrustList } from "@/credentials/browser";
import { fetchText, keepList, keptList } from "./kept-lists";
import { certificateIn, isSameRoot, pin, pinnedRoot, type Root } from "./root-pin";

/** Where the portal publishes what a verifier needs. */
export const PUBLISHED = {
  root: "/trust/root.pem",
  trust: "/trust/trust-list.jws",
  revocations: "/trust/revocations.jws",
} as const;

/** Everything a certificate is judged by on this device. */
export interface Lists {
  readonly root: Root;
  readonly trust: Omit<TrustDocument, "keys">;
  readonly trustList: TrustList;
  readonly revocations: Revocations | null;
}

export interface Opened {
  readonly lists: Lists | null;
  /** A root other than the one this device believes, now named by the site. */
  readonly otherRoot: Root | null;
  /** Whether a list was fetched that is not signed as it should be. */
  readonly refused: boolean;
}

/** Fetches what is new and falls back to what is kept; only what is rightly signed is used or kept. */
export async function openLists(environment: Environment): Promise<Opened> {
  const [named, trust, revocations] = await Promise.all([
    namedRoot(environment),
    both(PUBLISHED.trust),
    both(PUBLISHED.revocations),
  ]);
  const pinned = pinnedRoot();
  const root = pinned ?? named;
  if (!root) return { lists: null, otherRoot: null, refused: false };
  if (!pinned) pin(root);
  const otherRoot = named && !isSameRoot(root, named) ? named : null;

  const document = await newest(PUBLISHED.trust, trust, async (text) => {
    const read = await readTrustDocument(text, root);
    return read.ok ? read.value : null;
  });
  if (!document.value) return { lists: null, otherRoot, refused: document.refused };

  const { keys, ...about } = document.value;
  const trustList = await toTrustList(keys);
  const revoked = await newest(PUBLISHED.revocations, revocations, (text) =>
    readSigned(text, trustList),
  );
  return {
    lists: { root, trust: about, trustList, revocations: revoked.value },
    otherRoot,
    refused: document.refused || revoked.refused,
  };
}

/** From now on this device believes another root: asked for by the person who holds it. */
export async function takeRoot(root: Root): Promise<Opened> {
  pin(root);
  return openLists(root.environment);
}

async function namedRoot(environment: Environment): Promise<Root | null> {
  const text = await fetchText(PUBLISHED.root);
  const certificate = text === null ? null : certificateIn(text);
  return certificate && { environment, certificate };
}

/** A list that is not signed may be somebody's file, but is none that came over a network. */
async function readSigned(text: string, trustList: TrustList): Promise<Revocations | null> {
  if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(text.trim())) return null;
  const read = await readRevocations(text, trustList, new Date());
  return read.ok ? read.value : null;
}

interface Texts {
  readonly fetched: string | null;
  readonly kept: string | null;
}

async function both(address: string): Promise<Texts> {
  const [fetched, kept] = await Promise.all([fetchText(address), keptList(address)]);
  return { fetched, kept };
}

/** An older edition than the kept one is an old answer replayed, and is not taken. */
async function newest<List extends { readonly version: number | null }>(
  address: string,
  { fetched, kept }: Texts,
  read: (text: string) => Promise<List | null>,
): Promise<{ readonly value: List | null; readonly refused: boolean }> {
  const before = kept === null ? null : await read(kept);
  if (fetched === null) return { value: before, refused: false };
  const now = await read(fetched);
  if (!now || (before && editionOf(now) < editionOf(before)))
    return { value: before, refused: true };
  await keepList(address, fetched);
  return { value: now, refused: false };
}

const editionOf = ({ version }: { readonly version: number | null }): number => version ?? 0;
