// The copy of a reader who asked for one. Pages come from the network first, and nothing of such an answer is kept: what
// is kept was fetched for the copy alone and without cookies, so that no reader's page can get in.
const PATIENCE = 3000;
const WEEK = 7 * 24 * 3_600_000;
let stop = new AbortController();
let busy = Promise.resolve();

const inTurn = work => busy = busy.catch(() => {}).then(work);

async function get(address) {
  const answer = await fetch(address, { credentials: "omit", cache: "no-store", signal: stop.signal });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

/** Made anew: browsers refuse a kept answer that was redirected. */
async function finished(answer, line) {
  const headers = new Headers(answer.headers);
  // The bytes are no longer those that came.
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  const isPage = headers.get("content-type")?.startsWith("text/html");
  return new Response(isPage ? (await answer.text()).replace(/<main[^>]*>/, main => main + line) : await answer.blob(), { headers });
}

/** Whole or not at all. A cache is named "copy", its list, its version and its time. */
async function keep(list) {
  const answer = await get(list);
  const { version, line, addresses } = await answer.clone().json();
  const made = await Promise.all(addresses.map(async address => [address, await finished(await get(address), line)]));
  const name = `copy ${list} ${version} ${Date.now()}`;
  const cache = await caches.open(name);
  try {
    for (const [address, copy] of made) await cache.put(address, copy);
    await cache.put(list, answer);
    stop.signal.throwIfAborted();
  } catch (fault) {
    await caches.delete(name);
    throw fault;
  }
  for (const older of await caches.keys()) if (older !== name && older.startsWith(`copy ${list} `)) await caches.delete(older);
}

async function renew() {
  for (const name of await caches.keys()) {
    const [, list, , at] = name.split(" ");
    if (Date.now() - at > WEEK) await keep(list);
  }
}

async function kept({ pathname, href }, isPage) {
  // Answers in the address make another page of the plan; other queries only choose from what a page shows.
  const found = await caches.match(href, { ignoreSearch: !pathname.endsWith("/recover"), ignoreVary: true });
  if (found || !isPage) return found;
  for (const start of [`/${pathname.split("/")[1]}`, ""]) {
    const missing = await caches.match(`${start}/offline/missing`, { ignoreVary: true });
    if (missing) return missing;
  }
}

async function answer(network, address, isPage) {
  try {
    const first = await Promise.race([network, new Promise(done => setTimeout(done, PATIENCE))]);
    if (first) return first;
  } catch {}
  return await kept(address, isPage) ?? network;
}

addEventListener("install", () => skipWaiting());

addEventListener("fetch", event => {
  const { request } = event;
  const address = new URL(request.url);
  const isPage = request.mode === "navigate";
  if (request.method !== "GET" || address.origin !== location.origin || !isPage && !["style", "script", "image"].includes(request.destination)) return;
  const network = fetch(request);
  event.waitUntil(network.then(() => isPage && inTurn(renew)).catch(() => {}));
  event.respondWith(answer(network, address, isPage));
});

addEventListener("message", event => {
  const { keep: list } = event.data;
  // Before the copy is removed, nothing may be on its way into it.
  if (list) stop = new AbortController();
  else stop.abort();
  const done = list ? inTurn(() => keep(list)) : busy.catch(() => {});
  event.waitUntil(done.then(() => event.ports[0].postMessage(true), () => event.ports[0].postMessage(false)));
});
