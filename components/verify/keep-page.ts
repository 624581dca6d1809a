import type { Language } from "@/contracts/words/sentence";

/** Reads nothing but this page's addresses; everything else the browser fetches as ever. */
const WORKER = "/verify-worker.js";
const SCOPE = "/verify";
/** What the network may take before a copy is not worth waiting for. */
const ANSWER_MS = 60_000;

/**
 * Asks the service worker to keep this page as an anonymous visitor of this language sees it, with
 * everything it has loaded so far. False where there is no service worker, or nothing that may be kept.
 */
export async function keepPage(also: readonly string[], language: Language): Promise<boolean> {
  try {
    const worker = await activeWorker();
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise<boolean>((resolve) => {
      port1.onmessage = ({ data }) => resolve(data === true);
      setTimeout(() => resolve(false), ANSWER_MS);
    });
    worker.postMessage({ assets: [...loadedAssets(), ...also], language }, [port2]);
    return await answer;
  } catch {
    return false;
  }
}

async function activeWorker(): Promise<ServiceWorker> {
  const registration = await navigator.serviceWorker.register(WORKER, { scope: SCOPE });
  const worker = registration.active ?? registration.waiting ?? registration.installing;
  if (!worker) throw new Error("no worker");
  if (worker.state === "activated") return worker;
  return new Promise((resolve, reject) =>
    worker.addEventListener("statechange", () => {
      if (worker.state === "activated") resolve(worker);
      if (worker.state === "redundant") reject(new Error("redundant"));
    }),
  );
}

const loadedAssets = (): readonly string[] =>
  performance
    .getEntriesByType("resource")
    .map(({ name }) => new URL(name))
    .filter(({ origin }) => origin === location.origin)
    .map(({ pathname, search }) => pathname + search);
