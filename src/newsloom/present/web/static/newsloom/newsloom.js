// Comforts only: every page works without this file.
"use strict";

// "/" goes to the search field; "j" and "k" walk through headlines, reports and hits.
const WALKED = ".card h3 a, .hit h2 a, .report-title > a";

function typing(target) {
  return target.closest("input, textarea, select, [contenteditable]") !== null;
}

function walk(step) {
  const stops = [...document.querySelectorAll(WALKED)].filter((stop) => stop.checkVisibility());
  if (stops.length === 0) return;
  const at = stops.indexOf(document.activeElement);
  const next = at === -1 ? (step > 0 ? 0 : stops.length - 1) : at + step;
  stops[Math.max(0, Math.min(stops.length - 1, next))].focus();
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  if (event.key === "/") {
    const field = document.querySelector("input[type=search]");
    if (field === null) return;
    event.preventDefault();
    field.focus();
    field.select();
  } else if (event.key === "j") {
    walk(1);
  } else if (event.key === "k") {
    walk(-1);
  }
});

// A link to a sentence inside a closed fold opens the fold.
function openTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let fold = target?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
}
addEventListener("hashchange", openTarget);
openTarget();

// Adding a source takes a while: say so, and do not add it twice.
for (const form of document.querySelectorAll("form.add")) {
  form.addEventListener("submit", () => {
    const button = form.querySelector("button.primary");
    button.setAttribute("aria-busy", "true");
    setTimeout(() => { button.disabled = true; });
  });
}
