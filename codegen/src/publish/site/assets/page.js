// Makes pages easier to use: colours, tabs, copying, opening what a link leads to.
"use strict";

(() => {
  const root = document.documentElement;

  /** Light, dark, or as the system has it; remembered where the browser lets us. */
  function theme() {
    const button = document.querySelector("button.theme");
    const order = ["", "light", "dark"];
    const said = { "": "as the system has them", light: "light", dark: "dark" };
    const tell = () => button.setAttribute("aria-label", `Colours: ${said[root.dataset.theme ?? ""]}`);
    button.addEventListener("click", () => {
      const next = order[(order.indexOf(root.dataset.theme ?? "") + 1) % order.length];
      if (next === "") delete root.dataset.theme;
      else root.dataset.theme = next;
      try {
        localStorage.setItem("hookswitch-theme", next);
      } catch {
        // It then lasts as long as the page.
      }
      tell();
    });
    tell();
  }

  function element(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  /** A button that copies a text; browsers that forbid it for pages from a disk still have selections. */
  function copyButton(text, what) {
    const button = element("button", { type: "button", className: "copy", textContent: "Copy" });
    button.setAttribute("aria-label", `Copy ${what}`);
    button.addEventListener("click", async () => {
      const copied = await copy(text());
      button.textContent = copied ? "Copied" : "Press Ctrl+C";
      setTimeout(() => (button.textContent = "Copy"), 1600);
    });
    return button;
  }

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const area = element("textarea", { value: text, className: "away" });
      document.body.append(area);
      area.select();
      const copied = document.execCommand("copy");
      area.remove();
      return copied;
    }
  }

  /** Turns headings followed by code into tabs; without scripts they stand one below the other. */
  function tabs(box) {
    const heads = [...box.querySelectorAll(":scope > .tab")];
    const list = element("div", { className: "switch", role: "tablist" });
    list.setAttribute("aria-label", "The same example in");
    const panels = heads.map((head) => head.nextElementSibling);
    const buttons = heads.map((head, at) => {
      const button = element("button", { type: "button", role: "tab", textContent: head.textContent, id: head.id });
      button.setAttribute("aria-controls", panels[at].id);
      panels[at].setAttribute("role", "tabpanel");
      button.addEventListener("click", () => show(at));
      head.remove();
      return button;
    });
    const show = (chosen) => {
      buttons.forEach((button, at) => {
        button.setAttribute("aria-selected", String(at === chosen));
        button.tabIndex = at === chosen ? 0 : -1;
        panels[at].hidden = at !== chosen;
      });
    };
    list.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      const next = (buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length;
      show(next);
      buttons[next].focus();
    });
    list.append(...buttons);
    box.prepend(list);
    show(0);
    return () => panels.find((panel) => !panel.hidden);
  }

  /** Opens what a link leads to, where that lies folded away. */
  function reveal() {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (!target) return;
    if (target.matches("details")) target.open = true;
    let folded = false;
    for (let at = target.parentElement; at; at = at.parentElement) {
      if (at.matches("details:not([open])")) {
        at.open = true;
        folded = true;
      }
    }
    if (folded) target.scrollIntoView({ behavior: "instant" });
  }

  theme();
  for (const box of document.querySelectorAll(".code")) {
    const shown = box.matches(".tabs") ? tabs(box) : () => box.querySelector("pre");
    box.append(copyButton(() => shown().textContent, "the code"));
  }
  for (const link of document.querySelectorAll("[data-copy]")) {
    link.after(copyButton(() => link.dataset.copy, "the address"));
  }
  for (const button of document.querySelectorAll("[data-unfold]")) {
    const folds = document.getElementById(button.dataset.unfold).querySelectorAll("details");
    if (folds.length === 0) button.remove();
    button.addEventListener("click", () => {
      const open = button.textContent === "Open all";
      for (const fold of folds) fold.open = open;
      button.textContent = open ? "Close all" : "Open all";
    });
  }
  const check = document.querySelector("a[data-check]");
  check?.addEventListener("click", () => {
    const json = document.querySelector("pre[data-json]").textContent;
    check.href = `${check.href.split("#")[0]}#json=${encodeURIComponent(json)}`;
  });
  addEventListener("hashchange", reveal);
  reveal();
  addEventListener("beforeprint", () => {
    for (const fold of document.querySelectorAll("details:not(.source)")) fold.open = true;
  });
})();
