// Takes the colours that the reader chose last time, before anything is drawn.
"use strict";

(() => {
  const root = document.documentElement;
  root.classList.add("js");
  try {
    const theme = localStorage.getItem("hookswitch-theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch {
    // Some browsers give pages from a disk no storage.
  }
})();
