const forms = [...document.querySelectorAll("form[data-checklist]")];
const erase = document.querySelector("form[data-erase]");
const [noAnswer, noConnection, error, otherAnswer, noCookies, stillWorks, saved, setAside, takenBack, notSaved, notYet, older, tryAgain, asideLabel, backLabel, erased, noneErased, notBack, broughtBack, notErased] = (erase ?? forms[0])?.dataset.words.split("\n") ?? [];
const list = document.querySelector(".masthead__name").pathname + "checklist";

// --- Kept until the server has it
// "unsent ticked review-devices" is "+" or "-", and when.
const UNSENT = "unsent ";
let store = {}; // If it is refused.
try { store = localStorage ?? store; } catch {}

const unsent = () => Object.fromEntries(Object.entries(store).filter(([key]) => key.startsWith(UNSENT)));
const isEmpty = changes => !Object.keys(changes).length;
const forget = changes => { for (const key in changes) if (store[key] === changes[key]) delete store[key]; };

// What the reader wants: true, false, or undefined.
const wish = (field, id) => store[`${UNSENT}${field} ${id}`]?.startsWith("+");

function keep(key, value) {
  try {
    store[key] = value;
  } catch {
    store = { ...unsent(), [key]: value };
  }
}

function change(field, id, on) {
  keep(`${UNSENT}${field} ${id}`, `${on ? "+" : "-"}${Date.now()}${Math.random()}`);
  mark();
  save();
}

// --- Sent: one at a time over all tabs, each with the cookie before
const LIMIT = 10_000;
const UNDER_WAY = "under-way ";
const me = UNDER_WAY + Math.random();
const zone = `offset=${new Date().getTimezoneOffset()}`; // A day is the reader's own.
let turn = Promise.resolve();
let failed = false;
let asked;

// Another page's request may still be answered.
function isBusy() {
  for (const key of Object.keys(store)) {
    if (!key.startsWith(UNDER_WAY) || key === me) continue;
    const left = store[key] - Date.now();
    if (left > 0 && left <= LIMIT) return true;
    delete store[key];
  }
}

function within(time) {
  const limit = new AbortController();
  setTimeout(() => limit.abort(), time);
  return limit;
}

// A lock may be missing (plain http), refused, or held too long.
async function alone(work) {
  let begun = false;
  const begin = () => {
    begun = true;
    return work();
  };
  try {
    await navigator.locks.request("ticks", { signal: within(2 * LIMIT).signal }, begin);
  } catch {
    if (!begun) await work();
  }
}

const inTurn = work => turn = turn.then(() => alone(async () => {
  while (isBusy()) await new Promise(done => setTimeout(done, 250));
  keep(me, Date.now() + LIMIT);
  await work().catch(() => {});
  delete store[me];
})).catch(() => {});

async function ask(address, body) {
  const { signal } = asked = within(LIMIT);
  const lost = () => { throw new Error(signal.aborted ? noAnswer : noConnection); };
  const answer = await fetch(address, { method: body ? "POST" : "GET", body, signal, headers: { accept: "application/json" } }).catch(lost);
  if (!answer.ok) throw new Error(error.replace("{status}", answer.status));
  const report = await answer.json().catch(fault => fault.name === "SyntaxError" || lost());
  if (!report?.ticked) throw new Error(otherAnswer);
  return report;
}

function bodyOf(changes) {
  const body = new URLSearchParams(zone);
  const items = [], were = [];
  for (const key in changes) {
    const [, field, id] = key.split(" ");
    const on = changes[key][0] === "+";
    if (field === "aside") body.append(on ? field : "back", id);
    else {
      items.push(id);
      if (on) body.append(field, id);
      else were.push(id);
    }
  }
  body.set("items", items.join(" "));
  body.set("were", were.join(" "));
  return body;
}

const state = () => ask(`${list}/state?${zone}`);

async function send() {
  const changes = unsent();
  if (isEmpty(changes)) return;
  failed = false;
  try {
    const report = await ask(list, bodyOf(changes));
    if (!keepsCookies) {
      const { ticked, aside } = await state();
      keepsCookies = [...report.ticked, ...report.aside].every(id => [...ticked, ...aside].includes(id));
    }
    failed = !keepsCookies;
    if (failed) return tell(changes, noCookies, stillWorks, form => form.submit());
    forget(changes);
    share(report);
    const aside = Object.keys(changes).find(key => key.startsWith(`${UNSENT}aside`));
    tell(changes, (aside ? changes[aside][0] === "+" ? setAside : takenBack : saved).replace("{progress}", (report.progress.plan ?? report.progress.all).text));
  } catch (fault) {
    failed = true;
    tell(changes, notSaved.replace("{why}", fault.message), tryAgain, save);
  }
}

function save() {
  setTimeout(() => failed || tell(unsent(), notYet), 1000);
  return inTurn(send);
}

const refresh = () => inTurn(async () => {
  const { saved } = store;
  try {
    const report = await state();
    saved === store.saved ? share(report) : refresh(); // Another page saved meanwhile.
  } catch (fault) {
    if (saved > newest) for (const form of forms) form.worries || say(form, fault.message, tryAgain, refresh);
  }
});

// The next page sends all again; a late answer to this one would undo what is saved until then.
addEventListener("pagehide", () => {
  asked?.abort();
  delete store[me];
});

// --- Shown
const next = document.querySelector("[data-next]");
const boxesOf = form => [...form.querySelectorAll("input[type=checkbox]")];

let keepsCookies = forms.some(form => form.elements.were.value); // From a cookie.

let channel;
try { channel = new BroadcastChannel("checklist"); } catch {}

let newest = performance.timeOrigin;

function share(report) {
  newest = Date.now();
  keep("saved", newest);
  channel?.postMessage({ report, at: newest });
  show(report);
}

function show(report) {
  for (const form of forms) {
    if (form.older) say(form, "");
    form.elements.were.value = report.ticked.join(" ");
    for (const box of boxesOf(form)) {
      const item = box.closest("li");
      const button = item.querySelector(".item__aside");
      const aside = report.aside.includes(box.value) && wish("ticked", box.value) === undefined;
      box.hidden = box.disabled = aside;
      item.querySelector(".item__state").textContent = report.notes[box.value] ?? "";
      button.name = aside ? "back" : "aside";
      const label = aside ? backLabel : asideLabel;
      button.ariaLabel = button.ariaLabel.replace(button.textContent, label);
      button.textContent = label;
    }
  }
  mark();
  // The server does not know which plan is open.
  const steps = [...document.querySelectorAll(".plan .item__box:not([hidden])")];
  const done = steps.filter(box => box.checked).length;
  const all = steps.length;
  const text = document.querySelector("[data-progress=plan]")?.dataset.words.replace("{done}", done).replace("{all}", all);
  if (text) report.progress.plan = { done, all, text };
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

function mark() {
  for (const form of forms) {
    const saved = form.elements.were.value.split(" ");
    for (const box of boxesOf(form)) {
      const wanted = wish("ticked", box.value);
      box.checked = wanted ?? saved.includes(box.value);
      box.closest("li").classList.toggle("item--unsaved", (wanted ?? wish("aside", box.value)) !== undefined);
    }
    // Another tab has saved it.
    if (form.worries && !form.querySelector(".item--unsaved")) say(form, "");
  }
}

function say(form, words, label = "", action) {
  const item = form.worries = form.querySelector(".item--unsaved");
  form.older = action === refresh;
  form.classList.toggle("checklist--says", words);
  form.querySelector("[role=status]").textContent = words && store.saved > newest ? `${words} ${older}` : words;
  const retry = form.querySelector("[data-retry]");
  Object.assign(retry, { textContent: label, hidden: !label, onclick() {
    // The button goes; the focus must not.
    (item ?? form).querySelector("summary, .item__box:enabled, .item__aside").focus();
    action(form);
  } });
}

function tell(changes, words, label, action) {
  const ids = Object.keys(changes).map(key => key.split(" ")[2]);
  for (const form of forms) {
    if (boxesOf(form).some(box => ids.includes(box.value))) say(form, words, label, action);
  }
}

for (const form of forms) {
  form.classList.add("checklist--live");
  form.addEventListener("change", ({ target }) => change("ticked", target.value, target.checked));
  form.addEventListener("submit", event => {
    event.preventDefault();
    const { name, value } = event.submitter ?? {};
    if (name) change("aside", value, name === "aside");
    else save();
  });
}
// Ticked before this script came.
const early = forms.flatMap(boxesOf).filter(box => wish("ticked", box.value) === undefined && box.checked !== box.defaultChecked);
for (const box of early) change("ticked", box.value, !box.defaultChecked);
const catchUp = () => store.saved > newest && refresh();
function resume() {
  isEmpty(unsent()) || save();
  catchUp();
}
mark();
resume();

channel?.addEventListener("message", ({ data }) => {
  if (data.at < newest) return; // Older than our own.
  newest = data.at;
  show(data.report);
});
addEventListener("storage", () => {
  mark();
  setTimeout(catchUp, 1000); // If no message came.
});
addEventListener("online", resume);

const isPersonal = document.querySelector("[data-checklist], [data-progress]");
addEventListener("pageshow", ({ persisted }) => {
  if (!persisted || !isPersonal) return;
  for (const form of forms) say(form, "");
  resume();
  refresh();
});
addEventListener("visibilitychange", () => {
  if (document.hidden) return;
  resume();
  if (isPersonal && Date.now() - newest > 3_600_000) refresh();
});
// Drawn by the day in UTC.
const now = new Date();
const isOtherDay = now.getDate() !== now.getUTCDate() && document.querySelector("progress:not([value='0']), .item__state:not(:empty)");
if (isOtherDay) refresh();
for (const link of document.querySelectorAll("a[href$='.ics']")) link.search = zone;

erase?.addEventListener("submit", event => {
  event.preventDefault();
  const status = document.querySelector("[data-erase-status]");
  const undo = document.querySelector("[data-undo]");
  const details = erase.closest("details");
  inTurn(async () => {
    try {
      const report = await ask(erase.action, new URLSearchParams());
      forget(unsent());
      for (const form of forms) say(form, "");
      share(report);
      delete store.saved;
      details.open = false;
      status.textContent = report.undo ? erased : noneErased;
      undo.hidden = !report.undo;
      (report.undo ? undo : details.querySelector("summary")).focus();
      undo.onclick = () => inTurn(async () => {
        const back = await ask(`${list}/restore`, new URLSearchParams({ ticks: report.undo })).catch(() => null);
        if (!back) return status.textContent = notBack;
        share(back);
        undo.hidden = true;
        details.querySelector("summary").focus();
        status.textContent = broughtBack.replace("{progress}", back.progress.all.text);
      });
    } catch (fault) {
      status.textContent = notErased.replace("{why}", fault.message);
    }
  });
});
