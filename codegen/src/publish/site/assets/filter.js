// Filters a catalog's events; what is chosen stands in the page's address, so that it can be passed on.
"use strict";

(() => {
  const form = document.querySelector(".filters");
  if (!form) return;
  const rows = [...document.querySelectorAll(".events > li")];
  const texts = rows.map((row) => row.textContent.toLowerCase());
  const groups = [...document.querySelectorAll(".group")];
  const output = form.querySelector("output");
  const fields = [...form.elements].filter((field) => field.name);

  function apply() {
    const chosen = Object.fromEntries(fields.map((field) => [field.name, field.value.trim()]));
    const words = (chosen.q ?? "").toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    rows.forEach((row, at) => {
      const old = "old" in row.dataset;
      const fits =
        words.every((word) => texts[at].includes(word)) &&
        (!chosen.evidence || row.dataset.grade === chosen.evidence) &&
        (!chosen.from || row.dataset.from === chosen.from) &&
        (!chosen.since || row.dataset.since === chosen.since) &&
        (!chosen.deprecated || old === (chosen.deprecated === "only"));
      row.hidden = !fits;
      shown += fits;
    });
    for (const group of groups) group.hidden = !group.querySelector(".events > li:not([hidden])");
    output.textContent = shown === rows.length ? `${shown} events` : `${shown} of ${rows.length} events`;
    const parameters = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value));
    const query = parameters.size > 0 ? `?${parameters}` : "";
    if (query !== location.search) history.replaceState(null, "", location.pathname + query + location.hash);
  }

  const given = new URLSearchParams(location.search);
  for (const field of fields) if (given.has(field.name)) field.value = given.get(field.name);
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  apply();
})();
