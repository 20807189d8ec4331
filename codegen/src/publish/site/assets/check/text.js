// Reads JSON as RFC 8259 has it and remembers where everything stood, or says where the text stops being JSON.
"use strict";

const HookswitchText = (() => {
  const DEEPEST = 127;

  class NotJson extends Error {
    constructor(message, at) {
      super(message);
      this.at = at;
    }
  }

  /**
   * The value of a text, and per JSON Pointer where it stands: `{value, places, twice}`; `places` maps a pointer to
   * `{from, to, name}`, `name` being the range of the member's name; `twice` lists members that occur more than once.
   */
  function read(text) {
    let at = 0;
    const places = new Map();
    const twice = [];

    const fail = (message, where = at) => {
      throw new NotJson(message, where);
    };

    function found() {
      if (at >= text.length) return "the end of the text";
      return `\`${String.fromCodePoint(text.codePointAt(at))}\``;
    }

    function space() {
      while (at < text.length && " \t\n\r".includes(text[at])) at += 1;
    }

    function value(pointer, depth, name) {
      space();
      const from = at;
      const read = one(pointer, depth);
      places.set(pointer, { from, to: at, name });
      return read;
    }

    function one(pointer, depth) {
      const first = text[at];
      if (first === "{") return object(pointer, depth + 1);
      if (first === "[") return array(pointer, depth + 1);
      if (first === '"') return string();
      if (first === "-" || (first >= "0" && first <= "9")) return number();
      for (const [word, meant] of [["true", true], ["false", false], ["null", null]]) {
        if (text.startsWith(word, at)) {
          at += word.length;
          return meant;
        }
      }
      return fail(`a value was expected here, not ${found()}`);
    }

    function object(pointer, depth) {
      if (depth > DEEPEST) fail(`more than ${DEEPEST} objects and lists lie in each other here`);
      const members = new Map();
      at += 1;
      space();
      if (text[at] === "}") return at++, {};
      for (;;) {
        space();
        if (text[at] !== '"') fail(`the name of a member was expected here, in double quotes, not ${found()}`);
        const from = at;
        const name = string();
        const range = { from, to: at };
        space();
        if (text[at] !== ":") fail(`a colon was expected after the name \`${name}\`, not ${found()}`);
        at += 1;
        const inner = `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
        if (members.has(name)) {
          twice.push({ pointer: inner, name, at: range });
          for (const place of [...places.keys()]) if (place.startsWith(`${inner}/`)) places.delete(place);
        }
        members.set(name, value(inner, depth, range));
        space();
        if (text[at] === "}") break;
        if (text[at] !== ",") fail(`a comma or \`}\` was expected here, not ${found()}`);
        at += 1;
      }
      at += 1;
      // Not by assignment: a member may be called `__proto__`.
      return Object.fromEntries(members);
    }

    function array(pointer, depth) {
      if (depth > DEEPEST) fail(`more than ${DEEPEST} objects and lists lie in each other here`);
      const items = [];
      at += 1;
      space();
      if (text[at] === "]") return at++, items;
      for (;;) {
        items.push(value(`${pointer}/${items.length}`, depth));
        space();
        if (text[at] === "]") break;
        if (text[at] !== ",") fail(`a comma or \`]\` was expected here, not ${found()}`);
        at += 1;
      }
      at += 1;
      return items;
    }

    function string() {
      const from = at;
      at += 1;
      for (;;) {
        const letter = text[at];
        if (letter === undefined) fail("this text in quotes does not end", from);
        if (letter === '"') break;
        if (letter < " ") fail("a line break or another control character stands in a text; write it as an escape such as `\\n`");
        if (letter !== "\\") {
          at += 1;
        } else if (/^u[0-9a-fA-F]{4}/.test(text.slice(at + 1, at + 6))) {
          at += 6;
        } else if (text[at + 1] !== undefined && '"\\/bfnrt'.includes(text[at + 1])) {
          at += 2;
        } else {
          fail("there is no such escape in JSON");
        }
      }
      at += 1;
      const read = JSON.parse(text.slice(from, at));
      if (!read.isWellFormed?.() && read.isWellFormed) fail("half of a surrogate pair stands alone in this text", from);
      return read;
    }

    function number() {
      const [written] = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/.exec(text.slice(at, at + 400)) ?? [];
      if (written === undefined) fail("a digit was expected after the minus sign", at + 1);
      const next = text[at + written.length];
      if (next !== undefined && /[0-9a-zA-Z.+]/.test(next)) fail("this is not a number as JSON writes them");
      at += written.length;
      return Number(written);
    }

    const read = value("", 0);
    space();
    if (at < text.length) fail(`the JSON ends before this, at ${found()}`);
    return { value: read, places, twice };
  }

  /** `{line, column}` of an offset, both from 1, as editors count. */
  function position(text, at) {
    const before = text.slice(0, at);
    const line = before.split("\n").length;
    return { line, column: at - before.lastIndexOf("\n") };
  }

  return { read, position, NotJson };
})();
