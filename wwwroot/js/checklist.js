// Saves a tick at once by posting the same form that Save posts. Everything works without this file.
const forms = [...document.querySelectorAll("form[data-checklist]")];
const channel = "BroadcastChannel" in window ? new BroadcastChannel("checklist") : null;

const boxesOf = form => [...form.querySelectorAll("input[type=checkbox]")];
const savedOf = form => new Set(form.elements.were.value.split(" ").filter(Boolean));
const isChanged = (box, saved) => box.checked !== saved.has(box.value);

function say(form, words, failed = false) {
  form.querySelector("[role=status]").textContent = words;
  form.querySelector("[data-retry]").hidden = !failed;
}

async function post(address, body) {
  const answer = await fetch(address, { method: "POST", body, headers: { accept: "application/json" } });
  if (!answer.ok) throw new Error(`answer ${answer.status}`);
  return answer.json();
}

/** Shows a report of the server. A box that the reader changed since is left alone: its own save is on the way. */
function show(report) {
  const ticked = new Set(report.ticked);
  for (const form of forms) {
    const saved = savedOf(form);
    const boxes = boxesOf(form);
    for (const box of boxes) if (!isChanged(box, saved)) box.checked = ticked.has(box.value);
    form.elements.were.value = boxes.filter(box => ticked.has(box.value)).map(box => box.value).join(" ");
  }
  for (const line of document.querySelectorAll("[data-progress]")) {
    const progress = report.progress[line.dataset.progress];
    if (!progress) continue;
    const bar = line.querySelector("progress");
    if (bar) [bar.max, bar.value] = [Math.max(1, progress.all), progress.done];
    line.querySelector(".progress__text").textContent = progress.text;
  }
}

// One save at a time, each with the whole form: on a slow line quick changes join the next save and none is lost.
const waiting = new Set();
let saving = false;

async function saveAll() {
  if (saving) return;
  saving = true;
  for (const form of waiting) {
    waiting.delete(form);
    await save(form);
  }
  saving = false;
}

async function save(form) {
  const wanted = new Map(boxesOf(form).map(box => [box, box.checked]));
  say(form, "Saving…");
  try {
    const report = await post(form.action, new URLSearchParams(new FormData(form)));
    show(report);
    channel?.postMessage(report);
    say(form, `Saved. ${report.progress.all.text}.`);
  } catch {
    const saved = savedOf(form);
    const undone = [...wanted].filter(([box, checked]) => checked !== saved.has(box.value));
    for (const [box, checked] of undone) box.checked = !checked;
    form.querySelector("[data-retry]").onclick = () => {
      for (const [box, checked] of undone) box.checked = checked;
      queue(form);
    };
    say(form, "Not saved. Check your connection.", true);
  }
}

function queue(form) {
  waiting.add(form);
  saveAll();
}

for (const form of forms) {
  form.classList.add("checklist--live");
  form.addEventListener("change", () => queue(form));
  form.addEventListener("submit", event => {
    event.preventDefault();
    queue(form);
  });
}

channel?.addEventListener("message", event => show(event.data));

// A page from the back-forward cache, or one that was in the background, may be older than the ticks.
async function refresh() {
  const answer = await fetch("/checklist/state").catch(() => null);
  if (answer?.ok) show(await answer.json());
}
if (document.querySelector("[data-progress]")) addEventListener("pageshow", event => event.persisted && refresh());

const erase = document.querySelector("form[data-erase]");
erase?.addEventListener("submit", async event => {
  event.preventDefault();
  const status = document.querySelector("[data-erase-status]");
  const undo = document.querySelector("[data-undo]");
  try {
    const report = await post(erase.action, new URLSearchParams());
    show(report);
    channel?.postMessage(report);
    erase.closest("details").open = false;
    status.textContent = report.undo ? "All ticks are erased." : "There were no ticks to erase.";
    undo.hidden = !report.undo;
    undo.onclick = async () => {
      const back = await post("/checklist/restore", new URLSearchParams({ ticks: report.undo })).catch(() => null);
      if (!back) { status.textContent = "Not brought back. Try again."; return; }
      show(back);
      channel?.postMessage(back);
      undo.hidden = true;
      status.textContent = `Your ticks are back. ${back.progress.all.text}.`;
    };
  } catch {
    status.textContent = "Nothing was erased. Check your connection and try again.";
  }
});
