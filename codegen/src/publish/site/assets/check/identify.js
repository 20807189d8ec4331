// Tells which event of which catalog a document is, by its name.
"use strict";

const HookswitchIdentify = (() => {
  const own = (object, name) => Object.prototype.hasOwnProperty.call(object, name);

  /** What a document is called, going by a catalog: `{name, aliases}`, or `{missing}`, the parts that are not there. */
  function name(catalog, document) {
    const aliases = [];
    const missing = [];
    const parts = catalog.parts.map(({ member, aliases: others }) => {
      const under = [member, ...others].find((one) => own(document, one) && typeof document[one] === "string");
      if (under === undefined) missing.push(member);
      else if (under !== member) aliases.push([under, member]);
      return under === undefined ? "" : document[under];
    });
    return missing.length > 0 ? { missing } : { name: parts.join(catalog.separator), aliases };
  }

  /**
   * What a document may be: `known`, the events of that name, one a catalog; `unknown`, its name in catalogs that do not
   * list it; `nameless`, catalogs whose events would have had a name somewhere else.
   */
  function identify(catalogs, document) {
    const result = { known: [], unknown: [], nameless: [] };
    for (const catalog of catalogs) {
      const { name: called, aliases, missing } = name(catalog, document);
      if (missing) {
        result.nameless.push({ catalog, missing });
        continue;
      }
      const index = catalog.events.findIndex(([wire]) => wire === called);
      if (index >= 0) result.known.push({ catalog, name: called, index, aliases });
      else result.unknown.push({ catalog, name: called });
    }
    return result;
  }

  /** Events with names close to one that nobody has, closest first. */
  function near(catalog, wanted, most) {
    const limit = Math.max(2, Math.floor(wanted.length / 3));
    const close = catalog.events
      .filter(([wire]) => Math.abs(wire.length - wanted.length) <= limit)
      .map((event) => [distance(event[0].toLowerCase(), wanted.toLowerCase()), event]);
    return close
      .filter(([far]) => far <= limit)
      .sort(([a], [b]) => a - b)
      .slice(0, most)
      .map(([, event]) => event);
  }

  /** The number of letters to add, drop or change. */
  function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i += 1) {
      const next = [i];
      for (let j = 1; j <= b.length; j += 1) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      }
      row = next;
    }
    return row[b.length];
  }

  return { identify, near };
})();
