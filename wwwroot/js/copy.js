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
