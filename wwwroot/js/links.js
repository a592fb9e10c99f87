const [copied, notCopied, linkCopied] = document.querySelector("script[data-words]").dataset.words.split("\n");

// A Copy button for each [data-copy], named by its value.
for (const part of document.querySelectorAll("[data-copy]")) {
  const field = part.querySelector("input, textarea, pre");
  const button = document.createElement("button");
  const status = document.createElement("output");
  button.type = "button";
  button.className = "button button--quiet";
  button.textContent = part.dataset.copy;
  status.className = "copy__status";
  part.append(button, status);

  button.addEventListener("click", async () => {
    status.textContent = "";
    if (field.select) field.select();
    else getSelection().selectAllChildren(field);
    try {
      await navigator.clipboard.writeText(field.value ?? field.textContent);
      status.textContent = copied;
    } catch {
      status.textContent = notCopied;
    }
  });
}

const share = document.querySelector("[data-share]");
if (share && navigator.share) {
  share.hidden = false;
  // Closing the sheet is a rejection too.
  share.onclick = () => navigator.share({ title: document.title, url: share.dataset.share }).catch(() => {});
}

// A heading's or item's link copies its address without the reader's query.
const page = document.querySelector("link[rel=canonical]").href;
const toast = document.createElement("output");
toast.className = "toast";
document.body.append(toast);
let fading;

document.addEventListener("click", async event => {
  const link = event.target.closest(".anchor, .item__link, [hreflang]");
  if (link?.hreflang) return link.hash = location.hash;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (link.className === "item__link" && navigator.clipboard) event.preventDefault();
  clearTimeout(fading);
  toast.textContent = "";
  try {
    await navigator.clipboard.writeText(new URL(link.getAttribute("href"), page).href);
    toast.textContent = linkCopied;
    fading = setTimeout(() => toast.textContent = "", 5000);
  } catch {}
});

// Leaving the plan replaces it in the history.
for (const link of document.querySelectorAll("[data-leave]")) {
  link.addEventListener("click", event => {
    event.preventDefault();
    location.replace(link.href);
  });
}

const search = document.querySelector("[data-search]");
const suggest = () => import("./search.js");
if (search.closest("main")) suggest();
else search.addEventListener("focusin", suggest, { once: true });

addEventListener("keydown", event => {
  if (event.key !== "/" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  if (search.checkVisibility()) search.q.focus();
  else location = search.action;
});

// Colours without a second entry in the history.
const theme = document.querySelector("form.theme");
const paint = choice => {
  document.documentElement.dataset.theme = choice;
  for (const button of theme.elements.theme) button.ariaPressed = button.value === choice;
};
theme.addEventListener("submit", event => {
  event.preventDefault();
  const choice = event.submitter.value;
  paint(choice);
  try { sessionStorage.theme = choice; } catch {}
  fetch(theme.action, { method: "POST", body: new URLSearchParams({ theme: choice }), redirect: "manual", keepalive: true }).catch(() => {});
});

// A page from the back-forward cache has old colours.
addEventListener("pageshow", ({ persisted }) => {
  try { if (persisted && sessionStorage.theme) paint(sessionStorage.theme); } catch {}
});
