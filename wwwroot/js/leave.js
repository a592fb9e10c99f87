// Puts the neutral page in the place of this one, so that Back does not show it. Without this file the link still leaves.
for (const link of document.querySelectorAll("[data-leave]")) {
  link.addEventListener("click", event => {
    event.preventDefault();
    location.replace(link.href);
  });
}
