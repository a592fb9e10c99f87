// A combobox with a listbox (ARIA practices).
const form = document.querySelector("form[data-search]");
const box = form.elements.q;
const list = document.createElement("ul");
list.id = "suggestions";
list.className = "search__list";
list.hidden = true;
list.role = "listbox";
list.ariaLabel = form.dataset.words;
box.after(list);
box.role = "combobox";
box.ariaExpanded = false;
box.ariaAutoComplete = "list";
box.setAttribute("aria-controls", list.id);

let [active, wait, asked] = [-1];

function open(isOpen) {
  list.hidden = !isOpen;
  box.ariaExpanded = isOpen;
  if (!isOpen) choose(-1);
}

function choose(at) {
  active = at;
  [...list.children].forEach((option, i) => option.ariaSelected = i === at);
  const option = list.children[at];
  box.setAttribute("aria-activedescendant", option?.id ?? "");
  option?.scrollIntoView({ block: "nearest" });
}

function optionOf({ title, page, address }, i) {
  const option = document.createElement("li");
  option.id = `suggestion-${i}`;
  option.role = "option";
  option.textContent = title;
  if (page) option.append(document.createElement("br"), Object.assign(document.createElement("small"), { textContent: page }));
  option.onclick = () => location = address;
  return option;
}

async function suggest() {
  asked?.abort();
  asked = new AbortController();
  try {
    const answer = await fetch(`${form.action}/suggest?q=${encodeURIComponent(box.value)}`, asked);
    const found = answer.ok ? await answer.json() : [];
    list.replaceChildren(...found.map(optionOf));
    choose(-1);
    open(found.length > 0 && document.activeElement === box);
  } catch {
    // Overtaken, or no connection: the Search button still works.
  }
}

// A late answer must not change a list in use, or closed.
function settle() {
  clearTimeout(wait);
  asked?.abort();
}

// Keys that compose words are the keyboard's (229: Safari).
const composes = event => event.isComposing || event.keyCode === 229;
const ask = event => {
  clearTimeout(wait);
  if (!composes(event)) wait = setTimeout(suggest, 120);
};
box.addEventListener("input", ask);
box.addEventListener("compositionend", ask);
box.addEventListener("blur", () => open(false));
list.addEventListener("pointerdown", event => event.preventDefault());
box.addEventListener("keydown", event => {
  if (composes(event)) return;
  const { length } = list.children;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && length) {
    settle();
    open(true);
    // One place more than there are options: the box itself.
    choose((active + 1 + step + length + 1) % (length + 1) - 1);
  } else if (event.key === "Enter" && active >= 0) list.children[active].click();
  else if (event.key === "Escape" && !list.hidden) {
    settle();
    open(false);
  } else return;
  event.preventDefault();
});

if (box.value !== box.defaultValue) suggest();
