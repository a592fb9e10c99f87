// Adds a Copy button to each [data-copy] with a text field inside; the attribute's value is the button's text.
for (const part of document.querySelectorAll("[data-copy]")) {
  const field = part.querySelector("input, textarea");
  const button = document.createElement("button");
  const status = document.createElement("span");
  button.type = "button";
  button.className = "button button--quiet";
  button.textContent = part.dataset.copy || "Copy";
  status.className = "copy__status";
  status.setAttribute("role", "status");
  part.append(button, status);

  button.addEventListener("click", async () => {
    status.textContent = "";
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      status.textContent = "Copied.";
    } catch {
      // No clipboard without HTTPS or permission: the text is selected, so the reader's own copy command works.
      status.textContent = "Not copied. The text is selected: copy it yourself.";
    }
  });
}

// The device's own share sheet, where there is one.
const share = document.querySelector("[data-share]");
if (share && navigator.share) {
  share.hidden = false;
  // Closing the sheet is a rejection too; there is nothing to say about it.
  share.addEventListener("click", () => navigator.share({ title: document.title, url: share.dataset.share }).catch(() => {}));
}

// A heading is a link to itself: following it copies its address as well, without what the reader's own holds. An item's
// link leads to its own page; with script the address is only copied.
const page = document.querySelector("link[rel=canonical]").href;
const toast = document.createElement("p");
toast.className = "toast";
toast.setAttribute("role", "status");
document.body.append(toast);
let fading;

document.addEventListener("click", async event => {
  const link = event.target.closest(".anchor, .item__link");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (link.className === "item__link" && navigator.clipboard) event.preventDefault();
  clearTimeout(fading);
  toast.textContent = "";
  try {
    await navigator.clipboard.writeText(new URL(link.getAttribute("href"), page).href);
    toast.textContent = "Link copied.";
    fading = setTimeout(() => toast.textContent = "", 5000);
  } catch {
    // No clipboard without HTTPS or permission: the address bar has the link.
  }
});

// Leaving the recovery plan puts the neutral page in its place, so that Back does not show it. Without this the link still leaves.
for (const link of document.querySelectorAll("[data-leave]")) {
  link.addEventListener("click", event => {
    event.preventDefault();
    location.replace(link.href);
  });
}

// Suggestions: at once on the search page, elsewhere when the reader comes to the box.
const search = document.querySelector("[data-search]");
const suggest = () => import("./search.js");
if (search?.closest("main")) suggest();
else search?.addEventListener("focusin", suggest, { once: true });

addEventListener("keydown", event => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
  event.preventDefault();
  if (search?.checkVisibility()) search.elements.q.focus();
  else location.assign("/search");
});
