// Finds catalogs, events, types, members and listed values; loads what it needs when it is first asked.
"use strict";

const HookswitchIndex = (() => {
  let loading;
  let entries;
  let catalogs;
  let index;

  /** Words of a name as people type them: `sip:hangup` is found by `hangup`, `subCategory` by `category`. */
  function words(text) {
    const found = [];
    for (const run of text.split(/[\s,;()"'`]+/)) {
      if (!run) continue;
      const parts = run.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
      const humps = parts.flatMap((part) => part.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u));
      found.push(...parts);
      if (humps.length > parts.length) found.push(...humps);
    }
    return found;
  }

  function script(name) {
    return new Promise((resolve, reject) => {
      const root = document.body.dataset.root;
      const made = document.createElement("script");
      made.src = `${root}assets/${name}`;
      made.onload = resolve;
      made.onerror = () => reject(new Error(`${name} is not there`));
      document.head.append(made);
    });
  }

  /** Loads and indexes, once; large lists in pieces, so that the page stays alive. */
  function load() {
    loading ??= (async () => {
      globalThis.hookswitchSearch = (data) => ({ entries, catalogs } = data);
      await Promise.all([script("minisearch.js"), script("search-data.js")]);
      index = new MiniSearch({
        fields: ["name", "members", "values", "text"],
        storeFields: [],
        tokenize: words,
        processTerm: (term) => term.toLowerCase(),
      });
      const documents = entries.map(([, , name, at, text, members, values], id) => ({
        id,
        name,
        members: members.join(" "),
        values: values.join(" "),
        text: `${text} ${catalogs[at]}`,
      }));
      await index.addAllAsync(documents, { chunkSize: 250 });
    })();
    return loading;
  }

  const KINDS = { catalog: 4, event: 3.5, type: 1 };

  const options = {
    combineWith: "AND",
    prefix: true,
    boost: { name: 8, members: 3, values: 3, text: 1 },
    weights: { prefix: 0.6, fuzzy: 0.25 },
    boostDocument: (id, term) => {
      const [kind, , name] = entries[id];
      return KINDS[kind] * (name.toLowerCase() === term ? 2 : 1);
    },
  };

  /** The best `most` entries for what was typed, each with the place on its page that was meant. */
  function find(query, most) {
    const whole = query.trim().toLowerCase();
    if (!index || whole === "") return [];
    // Nearly every text has a word with any given first letter: a letter alone is looked for in names.
    const fields = words(query).some((word) => word.length === 1) ? ["name"] : ["name", "members", "values", "text"];
    let found = index.search(query, { ...options, fields });
    if (found.length === 0) {
      found = index.search(query, { ...options, maxFuzzy: 2, fuzzy: (term) => (term.length > 3 ? 0.34 : false) });
    }
    const wanted = words(query).map((word) => word.toLowerCase());
    // What is called exactly so comes first, then what is named or has a member so, whatever else has these words.
    const isWhole = (one) => one.toLowerCase() === whole || one.toLowerCase().endsWith(`.${whole}`);
    const rank = ([, , name, , , members, values]) => {
      if (name.toLowerCase() === whole) return 0;
      return covered(name, wanted) === wanted.length || members.some(isWhole) || values.some(isWhole) ? 1 : 2;
    };
    const ranked = found.slice(0, 200).map((result) => ({ result, rank: rank(entries[result.id]) }));
    ranked.sort((a, b) => a.rank - b.rank || b.result.score - a.result.score || a.result.id - b.result.id);
    return ranked.slice(0, most).map(({ result }) => described(result, wanted));
  }

  /** How many of the wanted words a name has; the beginning of one counts. */
  function covered(name, wanted) {
    const own = words(name).map((word) => word.toLowerCase());
    return wanted.filter((word) => own.some((one) => one.startsWith(word))).length;
  }

  /** The name that has most of the wanted words, if any has one; the shortest of several. */
  function best(names, wanted) {
    const ranked = names.map((name) => [covered(name, wanted), name]).filter(([count]) => count > 0);
    ranked.sort(([a, one], [b, other]) => b - a || one.length - other.length);
    return ranked[0] ?? [0];
  }

  function described(result, wanted) {
    const [kind, page, name, at, text, members, values] = entries[result.id];
    const hit = { kind, page, name, catalog: catalogs[at], text, terms: Object.keys(result.match) };
    const own = covered(name, wanted);
    const [inMember, member] = best(members, wanted);
    const [inValue, value] = best(values, wanted);
    if (own >= Math.max(inMember, inValue)) return hit;
    if (inMember > inValue) return { ...hit, place: member, what: "member", page: `${page}#m-${anchor(member)}` };
    return { ...hit, place: value, what: "value", page: `${page}#v-${anchor(value)}` };
  }

  /** The anchor of something by its name, as the pages have it. */
  function anchor(name) {
    return [...name]
      .map((letter) => (/[A-Za-z0-9._-]/.test(letter) ? letter : `~${letter.codePointAt(0).toString(16)}.`))
      .join("");
  }

  return { load, find, size: () => entries?.length ?? 0 };
})();
