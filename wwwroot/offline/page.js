// Keeps, renews and removes the copy. The page says that this browser can't, until the script finds that it can.
const panel = document.querySelector("[data-offline]");
const list = panel.dataset.offline;
const [keepIt, renewIt, none, working, newer, failed, gone] = panel.dataset.words.split("\n");
const status = panel.querySelector("[role=status]");
const keep = panel.querySelector("[data-keep]");
const remove = panel.querySelector("[data-remove]");
const { serviceWorker } = navigator;
const policy = globalThis.trustedTypes?.createPolicy("offline", {
  createScriptURL(address) {
    if (address !== "/sw.js") throw new TypeError(address);
    return address;
  },
});

/** Asks the worker. One that is broken must not keep the reader from removing it. */
const ask = (worker, data, limit) => new Promise(done => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = answer => done(answer.data);
  if (limit) setTimeout(done, limit);
  worker.postMessage(data, [port2]);
});

async function show(words) {
  const names = await caches.keys();
  const name = names.findLast(one => one.startsWith(`copy ${list} `));
  const copy = name && await (await caches.open(name)).match(list).then(answer => answer?.json());
  keep.textContent = copy ? renewIt : keepIt;
  keep.hidden = false;
  remove.hidden = !names.length && !await serviceWorker.getRegistration();
  status.textContent = words ?? copy?.says ?? none;
  if (words || !copy) return;
  const now = await fetch(list, { credentials: "omit", cache: "no-store" }).then(answer => answer.json()).catch(() => {});
  if (now && now.version !== name.split(" ")[2]) status.textContent += ` ${newer}`;
}

const activated = worker => new Promise(done => {
  const look = () => worker.state === "activated" && done();
  worker.addEventListener("statechange", look);
  look();
});

async function make() {
  const { installing, waiting, active } = await serviceWorker.register(policy?.createScriptURL("/sw.js") ?? "/sw.js", { updateViaCache: "none" });
  // Not serviceWorker.ready, which goes on naming a worker that was removed.
  const worker = installing ?? waiting ?? active;
  await activated(worker);
  if (!await ask(worker, { keep: list })) throw new Error(failed);
}

async function clear() {
  for (const registration of await serviceWorker.getRegistrations()) {
    if (registration.active) await ask(registration.active, {}, 2000);
    await registration.unregister();
  }
  for (const name of await caches.keys()) await caches.delete(name);
}

keep.onclick = async () => {
  status.textContent = working;
  await make().then(() => show(), () => show(failed));
};
remove.onclick = async () => {
  await clear();
  await show(gone);
  keep.focus();
};

if (serviceWorker) show().catch(() => {});
