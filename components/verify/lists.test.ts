import { beforeEach, expect, test, vi } from "vitest";
import { toBase64 } from "@/credentials/codec/base64";
import { aRoot, aSigner, entryOf } from "@/credentials/node/fixtures";
import type { Signer } from "@/credentials/signer";
import { signRevocationList, signTrustList } from "@/credentials/trust/signed-list";
import { openLists, PUBLISHED, takeRoot } from "./lists";

const HOUR_MS = 3_600_000;
const ago = (hours: number): string => new Date(Date.now() - hours * HOUR_MS).toISOString();

type Authority = Awaited<ReturnType<typeof aRoot>>;

/** What the portal serves now; an address that is missing is a network that is off. */
let served: Map<string, string>;
let kept: Map<string, string>;

beforeEach(() => {
  served = new Map();
  kept = new Map();
  const pins = new Map<string, string>();
  vi.stubGlobal("fetch", async (address: string) => {
    const text = served.get(address);
    if (text === undefined) throw new TypeError("offline");
    return new Response(text);
  });
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => pins.get(key) ?? null,
    setItem: (key: string, value: string) => pins.set(key, value),
  });
  vi.stubGlobal("caches", {
    open: async () => ({
      match: async (address: string) =>
        kept.has(address) ? new Response(kept.get(address)) : undefined,
      put: async (address: string, answer: Response) => kept.set(address, await answer.text()),
    }),
  });
  return () => vi.unstubAllGlobals();
});

/** A root's signature over a list, as the key tool makes it. */
const rootSigner = ({ privateKey }: Authority) => ({
  thumbprint: "root",
  sign: async (bytes: Uint8Array<ArrayBuffer>) =>
    new Uint8Array(await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, privateKey, bytes)),
});

async function aPortal(): Promise<{ readonly root: Authority; readonly signer: Signer }> {
  const root = await aRoot();
  const from = new Date(Date.now() - 24 * HOUR_MS);
  const until = new Date(Date.now() + 24_000 * HOUR_MS);
  const signer = await aSigner("revocations", { root, from, useUntil: until, notAfter: until });
  served.set(PUBLISHED.root, toBase64(root.certificate));
  return { root, signer };
}

async function publish(portal: Awaited<ReturnType<typeof aPortal>>, version: number) {
  const about = { environment: "demo", version, issuedAt: ago(1), nextUpdate: ago(-24) } as const;
  const keys = [entryOf(portal.signer)];
  const trust = await signTrustList({ ...about, keys }, rootSigner(portal.root));
  const revocations = await signRevocationList({ ...about, digests: [] }, portal.signer);
  served.set(PUBLISHED.trust, trust).set(PUBLISHED.revocations, revocations);
}

const editions = ({ lists }: Awaited<ReturnType<typeof openLists>>) =>
  lists && [lists.trust.version, lists.revocations?.version ?? null];

test("lists that the pinned root vouches for are used, and serve again without a network", async () => {
  await publish(await aPortal(), 3);
  expect(editions(await openLists("demo"))).toEqual([3, 3]);
  served.clear();
  const offline = await openLists("demo");
  expect(editions(offline)).toEqual([3, 3]);
  expect(offline).toMatchObject({ otherRoot: null, refused: false });
});

test("without a network at the first visit there is nothing", async () => {
  expect(await openLists("demo")).toEqual({ lists: null, otherRoot: null, refused: false });
});

test("an older edition played back is refused", async () => {
  const portal = await aPortal();
  await publish(portal, 2);
  const old = new Map(served);
  await publish(portal, 3);
  await openLists("demo");
  served = old;
  const replayed = await openLists("demo");
  expect(editions(replayed)).toEqual([3, 3]);
  expect(replayed.refused).toBe(true);
});

test("what a hotel's sign-in page answers replaces nothing", async () => {
  await publish(await aPortal(), 3);
  await openLists("demo");
  for (const address of Object.values(PUBLISHED)) served.set(address, "<html>Welcome!</html>");
  const behind = await openLists("demo");
  expect(editions(behind)).toEqual([3, 3]);
  expect(behind).toMatchObject({ otherRoot: null, refused: true });
});

test("revocations that nobody signed are refused, though a file of them would be believed", async () => {
  await publish(await aPortal(), 3);
  served.set(PUBLISHED.revocations, JSON.stringify(["some-id"]));
  const opened = await openLists("demo");
  expect(editions(opened)).toEqual([3, null]);
  expect(opened.refused).toBe(true);
});

test("another root than the first is told and not believed, until somebody says so", async () => {
  const first = await aPortal();
  await publish(first, 3);
  await openLists("demo");
  await publish(await aPortal(), 9);
  const changed = await openLists("demo");
  expect(editions(changed)).toEqual([3, 3]);
  expect(changed.refused).toBe(true);
  expect(changed.otherRoot).not.toBeNull();
  if (changed.otherRoot) expect(editions(await takeRoot(changed.otherRoot))).toEqual([9, 9]);
});

test("a demo's list is nothing to a production verifier", async () => {
  await publish(await aPortal(), 3);
  expect((await openLists("production")).lists).toBeNull();
});
