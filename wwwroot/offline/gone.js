// Takes the place of worker.js where the operator offers no copy: what readers kept goes, and then this goes too.
addEventListener("install", () => skipWaiting());

async function leave() {
  for (const name of await caches.keys()) await caches.delete(name);
  await registration.unregister();
}

addEventListener("activate", event => event.waitUntil(leave()));
