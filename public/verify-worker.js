// Keeps the page /verify on a device, so that certificates can be checked without a network.
// Kept are the page as nobody in particular sees it, in the reader's language, and the files it is
// made of; what a signed-in person sees, other pages and the lists, which the page itself checks
// and keeps, are left alone. Nothing translates this file for old phones.

const PAGE = "/verify";
const ASSETS = "/_next/static/";
/** Another number here makes every device start a new store and drop the old one once it is full. */
const STORE = "verify-page-1";
const OWN_STORES = /^verify-page-/;
/** Nothing that is kept here differs by what a request says of itself. */
const MATCH = { ignoreVary: true };
/** A network that takes longer is as good as none to somebody in a queue. */
const PATIENCE_MS = 4_000;

self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate" && pathname === PAGE) event.respondWith(page(request));
  else if (pathname.startsWith(ASSETS)) event.respondWith(asset(request));
});

self.addEventListener("message", (event) => {
  const [port] = event.ports;
  const { assets, language } = event.data;
  const keeping = keep(assets, language).catch(() => false);
  // Without a network there is nothing new to keep, but perhaps a copy from before.
  const isKept = keeping.then(async (done) => done || (await kept(PAGE)) !== undefined);
  event.waitUntil(isKept.then((done) => port.postMessage(done)));
});

/** The page as it is now, else the kept copy with the policy and nonce it was rendered with. */
async function page(request) {
  const copy = await kept(PAGE);
  if (!copy) return fetch(request);
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, copy));
  const live = fetch(request).then(
    (answer) => (answer.status < 500 ? answer : copy),
    () => copy,
  );
  return Promise.race([live, patience]);
}

/** A name with a hash in it stands for the same bytes for ever. */
const asset = async (request) => (await kept(request)) || fetch(request);

/** Old stores still serve until the new one is full. */
async function kept(request) {
  for (const name of [STORE, ...(await ownStores())]) {
    const answer = await (await caches.open(name)).match(request, MATCH);
    if (answer) return answer;
  }
}

const ownStores = async () => (await caches.keys()).filter((name) => OWN_STORES.test(name));

/** The page comes last, so that a kept page always has its files; then what it has no use for goes. */
async function keep(loaded, language) {
  const copy = await fetch(PAGE, {
    credentials: "omit",
    cache: "no-store",
    redirect: "error",
    // The cookie that says so elsewhere would also say who is reading.
    headers: { "x-reader-language": language },
  });
  if (!copy.ok) return false;
  const named = (await copy.clone().text()).match(/\/_next\/static\/[^"'\\\s<>)]+/g) || [];
  const wanted = new Set([...named, ...loaded].filter((path) => path.startsWith(ASSETS)));

  const store = await caches.open(STORE);
  const missing = [];
  for (const path of wanted) if (!(await store.match(path, MATCH))) missing.push(path);
  const answers = await Promise.all(missing.map((path) => fetch(path)));
  // A development server's files change under the same name.
  if (!answers.every(isImmutable)) return false;
  await Promise.all(answers.map((answer, index) => store.put(missing[index], answer)));
  await store.put(PAGE, copy);
  await forget(wanted);
  return true;
}

const isImmutable = (answer) =>
  answer.ok && (answer.headers.get("cache-control") || "").includes("immutable");

async function forget(wanted) {
  const store = await caches.open(STORE);
  for (const { url } of await store.keys()) {
    const { pathname, search } = new URL(url);
    if (pathname !== PAGE && !wanted.has(pathname + search)) await store.delete(url);
  }
  for (const name of await ownStores()) if (name !== STORE) await caches.delete(name);
}
