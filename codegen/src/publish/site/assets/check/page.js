// Runs the page that checks payloads: reads what was pasted, finds the event, asks its schemas, shows what they say.
"use strict";

(() => {
  const { element, code, sentence, verdicts, faults, lines } = HookswitchShow;
  const input = document.getElementById("payload");
  const picked = document.getElementById("catalog");
  const result = document.getElementById("result");
  const annotated = document.querySelector(".annotated");
  const list = document.getElementById("lines");
  const root = document.body.dataset.root;
  const loading = new Map();
  const validators = new Map();
  let catalogs = [];
  let run = 0;

  globalThis.hookswitchCatalogs = (data) => (catalogs = data.catalogs);
  globalThis.hookswitchValidator = (name, of) => validators.set(name, of);

  /** The validators of a catalog, loaded when they are first needed. */
  function validator(catalog) {
    if (!loading.has(catalog.name)) {
      loading.set(catalog.name, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = root + catalog.validator;
        script.onload = () => resolve(validators.get(catalog.name));
        script.onerror = () => reject(new Error(`${catalog.validator} is not there`));
        document.head.append(script);
      }));
    }
    return loading.get(catalog.name);
  }

  async function check() {
    const text = input.value;
    const mine = ++run;
    if (text.trim() === "") {
      annotated.hidden = true;
      return result.replaceChildren(empty());
    }
    let read;
    try {
      read = HookswitchText.read(text);
    } catch (error) {
      if (!(error instanceof HookswitchText.NotJson)) throw error;
      return notJson(text, error);
    }
    if (read.value === null || typeof read.value !== "object" || Array.isArray(read.value)) {
      mark(text, [{ ...read.places.get(""), said: "an event is an object" }]);
      return result.replaceChildren(element("h2", {}, "Not an event"), verdicts(["is-bad", "An event is an object"]));
    }
    const candidates = catalogs.filter((catalog) => !picked.value || catalog.name === picked.value);
    const found = HookswitchIdentify.identify(candidates, read.value);
    if (found.known.length === 0) return unknown(text, read, found);
    try {
      const of = await validator(found.known[0].catalog);
      if (mine === run) known(text, read, found, of);
    } catch (error) {
      result.replaceChildren(element("p", { className: "note" }, `The schemas cannot be loaded: ${error.message}.`));
    }
  }

  function empty() {
    const samples = catalogs.filter((catalog) => catalog.sample && (!picked.value || catalog.name === picked.value)).slice(0, 8);
    const buttons = samples.map((catalog) => {
      const button = element("button", { type: "button" }, catalog.title);
      button.addEventListener("click", () => {
        picked.value = catalog.name;
        input.value = JSON.stringify(catalog.sample, null, 2);
        check();
      });
      return button;
    });
    return element("div", {},
      element("p", { className: "quiet" }, "What it is, whether it is valid and what nobody has documented will stand here. To see how, take an example of:"),
      element("div", { className: "choices" }, ...buttons),
    );
  }

  function notJson(text, error) {
    const { line, column } = HookswitchText.position(text, error.at);
    const fault = { pointer: `line ${line}, column ${column}`, said: error.message, own: "", from: error.at, to: error.at + 1 };
    result.replaceChildren(
      element("h2", {}, "Not JSON"),
      verdicts(["is-bad", `Line ${line}, column ${column}`]),
      faults([fault], seek),
    );
    mark(text, [fault]);
  }

  function unknown(text, read, { unknown: named, nameless }) {
    const parts = [element("h2", {}, named.length > 0 ? `Unknown event ${JSON.stringify(named[0].name)}` : "No event’s name")];
    if (named.length > 0) {
      parts.push(verdicts(["is-open", "Not in the catalog"]));
      parts.push(element("p", {}, "No catalog here lists it. The crates keep such an event as it came, as ", code("Payload::Unrecognized"), "."));
      for (const { catalog, name } of named) {
        const near = HookswitchIdentify.near(catalog, name, 5);
        if (near.length > 0) parts.push(element("p", {}, `${catalog.title} has: `, ...near.flatMap((event) => [link(event), " "])));
      }
    } else {
      parts.push(verdicts(["is-bad", "It has no name"]));
      for (const { catalog, missing } of nameless) {
        const names = missing.flatMap((member, at) => [at > 0 ? ", " : "", code(member)]);
        parts.push(element("p", {}, `${catalog.title}: the name would be in `, ...names, ", as text."));
      }
    }
    result.replaceChildren(...parts);
    const catalog = named[0]?.catalog;
    const place = catalog && read.places.get(`/${catalog.parts.at(-1).member}`);
    mark(text, place ? [{ ...place, said: "no catalog here lists this name", extra: true }] : []);
  }

  const link = ([wire, page]) => element("a", { href: root + page }, code(wire));

  function known(text, read, { known: all }, validators) {
    const { catalog, index, aliases } = all[0];
    const event = catalog.events[index];
    const told = HookswitchVerdict.verdict(validators, index, read.value);
    const parts = [
      element("h2", {}, link(event)),
      element("p", { className: "quiet" }, ...sentence(event[2]), ` In ${catalog.title}.`),
    ];
    if (all.length > 1) parts.push(choices(all));
    parts.push(verdicts(
      told.open ? ["is-good", "Open schema: valid"] : ["is-bad", `Open schema: ${count(told.faults, "error")}`],
      told.strict ? ["is-good", "Strict schema: valid"] : [told.open ? "is-open" : "is-bad", strictly(told)],
    ));
    for (const [under, documented] of aliases) {
      parts.push(element("p", { className: "note" }, "It arrived under the alias ", code(under), "; the schemas know ", code(documented), " only."));
    }
    for (const { name, pointer } of read.twice) {
      parts.push(element("p", { className: "note" }, "Member ", code(name), ` occurs twice (${pointer}): the last one counts.`));
    }
    section(parts, "Errors", told.faults);
    section(parts, "Undocumented", told.undocumented);
    section(parts, "Against the strict schema only", told.violations);
    result.replaceChildren(...parts);
    const marks = (of, extra) => of.map((fault) => ({ ...place(read, fault), said: fault.said, extra }));
    mark(text, [...marks(told.faults, false), ...marks(told.undocumented, true), ...marks(told.violations, true)]);
  }

  const count = (of, what) => `${of.length} ${what}${of.length === 1 ? "" : "s"}`;

  function strictly({ faults: of, undocumented, violations }) {
    const extra = undocumented.length > 0 ? `, ${undocumented.length} undocumented` : "";
    const errors = of.length + violations.length;
    return errors > 0 ? `Strict schema: ${errors} error${errors === 1 ? "" : "s"}${extra}` : `Strict schema: ${undocumented.length} undocumented`;
  }

  function choices(all) {
    const buttons = all.map(({ catalog }, at) => {
      const button = element("button", { type: "button", "aria-pressed": String(at === 0) }, catalog.title);
      button.addEventListener("click", () => {
        picked.value = catalog.name;
        check();
      });
      return button;
    });
    return element("div", { className: "choices", role: "group", "aria-label": "Catalogs that list it" }, ...buttons);
  }

  function section(parts, title, of) {
    if (of.length > 0) parts.push(element("h3", {}, title), faults(of, seek));
  }

  /** Where a fault stands: the name of the member or its value; what is missing stands where its object begins. */
  function place(read, { pointer, atName, keyword }) {
    const found = read.places.get(pointer) ?? read.places.get("");
    if (atName && found.name) return found.name;
    return keyword === "required" ? { from: found.from, to: found.from + 1 } : found;
  }

  function mark(text, marks) {
    annotated.hidden = false;
    lines(list, text, marks);
  }

  /** Selects the place of a fault in the box. */
  function seek(fault) {
    let range = fault;
    if (fault.from === undefined) range = place(HookswitchText.read(input.value), fault);
    input.focus();
    input.setSelectionRange(range.from, range.to);
    const { line } = HookswitchText.position(input.value, range.from);
    const height = Number.parseFloat(getComputedStyle(input).lineHeight);
    input.scrollTop = Math.max(0, (line - 4) * height);
  }

  /** What the address asks for: a catalog, or a document to look at. */
  function fromAddress() {
    const asked = new URLSearchParams(location.hash.slice(1));
    if (asked.has("catalog")) picked.value = asked.get("catalog");
    if (asked.has("json")) input.value = asked.get("json");
  }

  let waiting;
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(check, 120);
  });
  picked.addEventListener("change", check);
  addEventListener("hashchange", () => {
    fromAddress();
    check();
  });
  addEventListener("DOMContentLoaded", () => {
    fromAddress();
    check();
  });
})();
