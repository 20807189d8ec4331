// Shows what was found: the verdicts beside the text, and every fault at its place in it.
"use strict";

const HookswitchShow = (() => {
  /** An element; strings among its children are text and nothing else. */
  function element(name, properties, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(properties)) {
      if (key.startsWith("aria-") || key === "role") made.setAttribute(key, value);
      else made[key] = value;
    }
    made.append(...children);
    return made;
  }

  const code = (text) => element("code", {}, text);

  /** A sentence in which what stands between backticks is code. */
  function sentence(text) {
    return text.split("`").map((piece, at) => (at % 2 === 0 ? piece : code(piece)));
  }

  function verdicts(...lines) {
    return element("ul", { className: "verdicts" }, ...lines.map(([className, text]) => element("li", { className }, text)));
  }

  /** Faults in a list; `seek` is asked to show the place of one. */
  function faults(list, seek) {
    const items = list.map((fault) => {
      const place = element("button", { type: "button" }, fault.pointer === "" ? "the whole document" : fault.pointer);
      place.addEventListener("click", () => seek(fault));
      const own = fault.own ? [element("p", { className: "own" }, ...sentence(fault.own.split("\n\n")[0]))] : [];
      return element("li", {}, element("p", {}, place), element("p", {}, ...sentence(fault.said)), ...own);
    });
    return element("ul", { className: "faults" }, ...items);
  }

  const LONGEST = 4000;

  /** The text line by line, with marks: `{from, to, said, extra}`. */
  function lines(list, text, marks) {
    const rows = [];
    let from = 0;
    for (const line of text.split("\n")) {
      const to = from + line.length;
      const on = marks.filter((mark) => mark.from <= to && mark.from >= from);
      rows.push(row(line, from, on));
      from = to + 1;
      if (rows.length === LONGEST) break;
    }
    list.replaceChildren(...rows);
  }

  function row(line, from, marks) {
    const pieces = [];
    let done = 0;
    const sorted = [...marks].sort((a, b) => a.from - b.from || a.to - b.to);
    for (const mark of sorted) {
      const start = Math.max(mark.from - from, done);
      // A mark ends with its line: the rest of an object is not what is wrong with it.
      const end = Math.min(Math.max(mark.to - from, start + 1), Math.max(line.length, start));
      if (end <= start) continue;
      pieces.push(line.slice(done, start), element("mark", {}, line.slice(start, end)));
      done = end;
    }
    pieces.push(line.slice(done));
    const said = sorted.map((mark) => element("span", { className: "said" }, ...sentence(mark.said)));
    const className = marks.length === 0 ? "" : marks.every((mark) => mark.extra) ? "on extra" : "on";
    return element("li", { className }, element("span", { className: "text" }, ...pieces), ...said);
  }

  return { element, code, sentence, verdicts, faults, lines };
})();
