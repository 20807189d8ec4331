// The search box in the bar: shows what is found while one types, and follows the keyboard.
"use strict";

(() => {
  const MOST = 12;
  const input = document.getElementById("search");
  const panel = document.querySelector(".panel");
  const status = panel.querySelector(".status");
  const list = document.getElementById("found");
  const root = document.body.dataset.root;
  let hits = [];
  let chosen = -1;

  function show() {
    const query = input.value;
    hits = HookswitchIndex.find(query, MOST);
    list.replaceChildren(...hits.map(option));
    status.textContent = hits.length > 0 ? "" : `Nothing is called, or says, “${query.trim()}”.`;
    open(query.trim() !== "");
    choose(hits.length > 0 ? 0 : -1);
  }

  function option(hit, at) {
    const item = document.createElement("li");
    item.id = `found-${at}`;
    item.setAttribute("role", "option");
    const first = document.createElement("span");
    first.className = "first";
    const name = document.createElement(hit.kind === "catalog" ? "strong" : "code");
    name.append(...marked(hit.name, hit.terms));
    const kind = document.createElement("span");
    kind.className = "kind count";
    kind.textContent = hit.kind === "catalog" ? "catalog" : `${hit.kind} · ${hit.catalog}`;
    first.append(name, kind);
    const second = document.createElement("span");
    second.className = "second";
    if (hit.place) {
      const place = document.createElement("code");
      place.append(...marked(hit.place, hit.terms));
      second.append(`${hit.what} `, place);
    } else {
      second.append(...marked(hit.text, hit.terms));
    }
    item.append(first, second);
    // Pressing must not take the focus out of the box before the click arrives.
    item.addEventListener("mousedown", (event) => event.preventDefault());
    item.addEventListener("mousemove", () => choose(at));
    item.addEventListener("click", () => go(at));
    return item;
  }

  /** The text in pieces, those that were looked for marked. */
  function marked(text, terms) {
    const plain = terms.map((term) => term.replace(/[^\p{L}\p{N}]/gu, "\\$&"));
    if (plain.length === 0) return [text];
    plain.sort((a, b) => b.length - a.length);
    return text.split(new RegExp(`(${plain.join("|")})`, "giu")).map((piece, at) => {
      if (at % 2 === 0) return piece;
      const mark = document.createElement("mark");
      mark.textContent = piece;
      return mark;
    });
  }

  function open(is) {
    panel.hidden = !is;
    input.setAttribute("aria-expanded", String(is));
    if (!is) choose(-1);
  }

  function choose(at) {
    chosen = at;
    [...list.children].forEach((item, index) => item.setAttribute("aria-selected", String(index === at)));
    if (at >= 0) {
      input.setAttribute("aria-activedescendant", `found-${at}`);
      list.children[at]?.scrollIntoView({ block: "nearest" });
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  }

  function go(at) {
    if (!hits[at]) return;
    open(false);
    location.href = root + hits[at].page;
  }

  async function begin() {
    try {
      const ready = HookswitchIndex.load();
      if (HookswitchIndex.size() === 0 && input.value) {
        status.textContent = "Loading…";
        open(true);
      }
      await ready;
      if (document.activeElement === input && input.value.trim()) show();
    } catch (error) {
      status.textContent = `The search cannot be loaded: ${error.message}`;
      open(true);
    }
  }

  input.addEventListener("focus", begin);
  input.addEventListener("pointerenter", begin, { once: true });
  input.addEventListener("input", () => (HookswitchIndex.size() > 0 ? show() : begin()));
  input.addEventListener("blur", () => open(false));
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (panel.hidden) return show();
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (hits.length > 0) choose((chosen + step + hits.length) % hits.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      go(chosen);
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (panel.hidden) {
        input.value = "";
        input.blur();
      } else open(false);
    }
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });
})();
