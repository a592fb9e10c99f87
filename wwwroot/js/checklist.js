// Saves a change at once by posting the same form that Save posts. Everything works without this file.
const forms = [...document.querySelectorAll("form[data-checklist]")];
const next = document.querySelector("[data-next]");
const channel = "BroadcastChannel" in window ? new BroadcastChannel("checklist") : null;

const boxesOf = form => [...form.querySelectorAll("input[type=checkbox]")];
const savedOf = form => new Set(form.elements.were.value.split(" "));

// Boxes that the reader changed: not yet sent, and on their way.
const unsent = new Set();
let sending = [];

// One request at a time, over all tabs where the browser can: each builds on the cookie that the one before left.
let turn = Promise.resolve();
const inTurn = work => turn = turn.then(() => navigator.locks ? navigator.locks.request("ticks", work) : work());

async function post(address, body) {
  const answer = await fetch(address, { method: "POST", body, keepalive: true, headers: { accept: "application/json" } });
  if (!answer.ok) throw new Error(`answer ${answer.status}`);
  return answer.json();
}

// When the newest report was made. Another tab's report may arrive after a newer one of our own.
let newest = 0;

/** Shows a report of the server here, and in the other tabs. */
function share(report) {
  newest = Date.now();
  channel?.postMessage({ report, at: newest });
  show(report);
}

/** A box that the reader changed since is left alone: its own save is on the way. */
function show(report) {
  for (const form of forms) {
    const boxes = boxesOf(form);
    form.elements.were.value = boxes.map(box => box.value).filter(id => report.ticked.includes(id)).join(" ");
    for (const box of boxes) {
      const item = box.closest("li");
      const button = item.querySelector(".item__aside");
      const held = unsent.has(box) || sending.includes(box);
      const aside = report.aside.includes(box.value) && !held;
      if (!held) box.checked = report.ticked.includes(box.value);
      box.hidden = box.disabled = aside;
      item.querySelector(".item__state").textContent = report.notes[box.value] ?? "";
      button.name = aside ? "back" : "aside";
      button.textContent = aside ? "Take it back" : "Set aside";
      button.setAttribute("aria-label", button.getAttribute("aria-label").replace(/^[^:]*/, button.textContent));
    }
  }
  for (const line of document.querySelectorAll("[data-progress]")) {
    const progress = report.progress[line.dataset.progress];
    if (!progress) continue;
    const bar = line.querySelector("progress");
    if (bar) [bar.max, bar.value] = [Math.max(1, progress.all), progress.done];
    line.querySelector(".progress__text").textContent = progress.text;
  }
  if (!next) return;
  next.hidden = !report.next;
  const link = next.querySelector("a");
  if (report.next) [link.textContent, link.href] = [report.next.title, report.next.address];
}

function say(form, words, again) {
  form.querySelector("[role=status]").textContent = words;
  const retry = form.querySelector("[data-retry]");
  retry.hidden = !again;
  retry.onclick = again;
}

// What failed saves put back, so that one retry brings all of it again.
const undone = new Map();

/** Saves the boxes changed since the last save, and the button that was pressed. */
const queue = (form, button) => inTurn(async () => {
  sending = boxesOf(form).filter(box => unsent.delete(box));
  if (!button && !sending.length) return;
  const body = new URLSearchParams(new FormData(form));
  if (button) body.set(button.name, button.value);
  const wanted = sending.map(box => [box, box.checked]);
  try {
    const report = await post(form.action, body);
    sending = [];
    for (const box of boxesOf(form)) undone.delete(box);
    share(report);
    const done = button ? (button.name === "aside" ? "Set aside" : "Taken back") : "Saved";
    say(form, `${done}. ${report.progress.all.text}.`);
  } catch {
    sending = [];
    if (!button && boxesOf(form).some(box => unsent.has(box))) {
      // The next save is waiting and carries these too.
      for (const [box] of wanted) unsent.add(box);
      return;
    }
    for (const [box, checked] of wanted) {
      undone.set(box, checked);
      box.checked = savedOf(form).has(box.value);
    }
    say(form, "Not saved. Check your connection.", () => {
      for (const box of boxesOf(form).filter(box => undone.has(box))) {
        box.checked = undone.get(box);
        unsent.add(box);
        box.focus(); // The button goes, and must not take the focus with it.
      }
      queue(form, button);
    });
  }
});

for (const form of forms) {
  form.classList.add("checklist--live");
  form.addEventListener("change", event => {
    unsent.add(event.target);
    queue(form);
  });
  form.addEventListener("submit", event => {
    event.preventDefault();
    const { name, value } = event.submitter ?? {};
    queue(form, name && { name, value });
  });
}

channel?.addEventListener("message", ({ data }) => {
  if (data.at < newest) return;
  newest = data.at;
  show(data.report);
});

// A page from the back-forward cache may be older than the ticks.
const refresh = () => inTurn(async () => {
  const answer = await fetch("/checklist/state").catch(() => null);
  if (answer?.ok) share(await answer.json());
});
if (document.querySelector("[data-checklist], [data-progress]")) addEventListener("pageshow", event => event.persisted && refresh());

const erase = document.querySelector("form[data-erase]");
erase?.addEventListener("submit", event => {
  event.preventDefault();
  const status = document.querySelector("[data-erase-status]");
  const undo = document.querySelector("[data-undo]");
  const details = erase.closest("details");
  inTurn(async () => {
    try {
      const report = await post(erase.action, new URLSearchParams());
      share(report);
      details.open = false;
      status.textContent = report.undo ? "All ticks are erased." : "There were no ticks to erase.";
      undo.hidden = !report.undo;
      (report.undo ? undo : details.querySelector("summary")).focus();
      undo.onclick = () => inTurn(async () => {
        const back = await post("/checklist/restore", new URLSearchParams({ ticks: report.undo })).catch(() => null);
        if (!back) { status.textContent = "Not brought back. Try again."; return; }
        share(back);
        undo.hidden = true;
        details.querySelector("summary").focus();
        status.textContent = `Your ticks are back. ${back.progress.all.text}.`;
      });
    } catch {
      status.textContent = "Nothing was erased. Check your connection and try again.";
    }
  });
});
