const CACHE = "verify-lists";

/** The last lists that were found to be signed as they should be, as this device keeps them. */
export async function keptList(address: string): Promise<string | null> {
  try {
    const kept = await (await caches.open(CACHE)).match(address);
    return kept ? await kept.text() : null;
  } catch {
    return null;
  }
}

/** Where nothing may be stored, the list serves this visit only. */
export async function keepList(address: string, text: string): Promise<void> {
  try {
    await (await caches.open(CACHE)).put(address, new Response(text));
  } catch {}
}

/** Null when the network, the server or a hotel's sign-in page is in the way. */
export async function fetchText(address: string): Promise<string | null> {
  try {
    const answer = await fetch(address, { cache: "no-cache", credentials: "omit" });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}
