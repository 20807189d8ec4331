// Makes of a validator's errors what a person wants to know: one line each, the place, and the schema's own words.
"use strict";

const HookswitchVerdict = (() => {
  /**
   * Whether a document is valid against an event's open and strict schema, and why not. A document that the open schema
   * takes may have what the strict one does not know: `undocumented`.
   */
  function verdict(validators, index, document) {
    const [open, strict] = validators[index];
    const faults = open(document) ? [] : plain(open.errors);
    const more = strict(document) ? [] : plain(strict.errors);
    const known = new Set(faults.map(key));
    const extra = more.filter((fault) => !known.has(key(fault)));
    return {
      open: faults.length === 0,
      strict: more.length === 0,
      faults,
      undocumented: extra.filter((fault) => fault.extra),
      violations: extra.filter((fault) => !fault.extra),
    };
  }

  const key = (fault) => `${fault.pointer} ${fault.keyword} ${fault.said}`;

  /** Errors without those of kinds that were not meant, each once. */
  function plain(errors) {
    const seen = new Set();
    return settled(errors)
      .map(described)
      .filter((fault) => !seen.has(key(fault)) && seen.add(key(fault)));
  }

  /**
   * A union reports the errors of every arm, then its own. What the document meant is told by the tag or by the JSON type:
   * of an arm that these rule out nothing is kept, and where all are ruled out, only the union's own error.
   */
  function settled(errors) {
    const kept = [];
    for (const error of errors) {
      if (error.keyword !== "oneOf" && error.keyword !== "anyOf") {
        kept.push(error);
        continue;
      }
      const here = error.instancePath;
      let start = kept.length;
      while (start > 0 && within(kept[start - 1].instancePath, here) && !kept[start - 1].settled) start -= 1;
      const arms = new Map();
      for (const inner of kept.splice(start)) {
        const arm = armOf(inner, error);
        arms.set(arm, [...(arms.get(arm) ?? []), inner]);
      }
      const meant = [...arms.values()].filter((of) => !of.some((inner) => rulesOut(inner, here)));
      const best = meant.sort((a, b) => a.length - b.length)[0];
      for (const inner of best ?? [error]) kept.push({ ...inner, settled: true });
    }
    return kept;
  }

  const within = (path, of) => path === of || path.startsWith(`${of}/`);

  /** Which arm of a union an error is from, as far as its path in the schema tells. */
  function armOf(inner, union) {
    const prefix = `${union.schemaPath}/`;
    return inner.schemaPath.startsWith(prefix) ? inner.schemaPath.slice(prefix.length).split("/")[0] : "referred";
  }

  /** Whether an error says that its arm is not the one that was meant. */
  function rulesOut(error, union) {
    if (error.instancePath === union) return error.keyword === "type" || error.keyword === "not" || error.keyword === "enum";
    const isTag = error.instancePath.lastIndexOf("/") === union.length;
    return isTag && ((error.keyword === "enum" && error.params.allowedValues.length === 1) || error.keyword === "not");
  }

  const KINDS = { string: "a text", integer: "an integer", number: "a number", boolean: "true or false", object: "an object", array: "a list", null: "null" };

  function described(error) {
    const { keyword, params, instancePath, data } = error;
    const fault = { pointer: instancePath, keyword, own: words(error.parentSchema), extra: false, atName: false };
    switch (keyword) {
      case "required":
        return { ...fault, said: `member \`${params.missingProperty}\` is missing`, own: ofProperty(error, params.missingProperty) };
      case "additionalProperties":
      case "unevaluatedProperties": {
        const name = params.additionalProperty ?? params.unevaluatedProperty;
        const pointer = `${instancePath}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
        return { ...fault, pointer, said: `member \`${name}\` is not documented`, own: "", extra: true, atName: true };
      }
      case "type":
        return { ...fault, said: `this should be ${kinds(params.type)}, not ${kind(data)}` };
      case "enum": {
        const listed = params.allowedValues.map((value) => JSON.stringify(value));
        const shown = listed.length > 8 ? `${listed.slice(0, 8).join(", ")} and ${listed.length - 8} more` : listed.join(", ");
        const extra = listed.length > 1 && typeof data === "string";
        return { ...fault, said: `${JSON.stringify(data)} is not listed; there is ${shown}`, extra };
      }
      case "oneOf":
      case "anyOf":
        return { ...fault, said: `this fits none of the kinds that can stand here` };
      case "format":
        return { ...fault, said: `this is not ${params.format === "date-time" ? "a timestamp as in RFC 3339" : `a ${params.format}`}` };
      case "pattern":
        return { ...fault, said: `this does not match ${params.pattern}` };
      default:
        return { ...fault, said: `this ${error.message}` };
    }
  }

  const kinds = (of) => [of].flat().map((one) => KINDS[one] ?? one).join(" or ");

  function kind(data) {
    if (data === null) return "null";
    if (Array.isArray(data)) return "a list";
    if (typeof data === "number") return `the number ${data}`;
    if (typeof data === "string") return `the text ${JSON.stringify(data.length > 40 ? `${data.slice(0, 40)}…` : data)}`;
    return typeof data === "object" ? "an object" : String(data);
  }

  /** What the schema says of a place. */
  const words = (schema) => schema?.description ?? schema?.title ?? "";

  const ofProperty = (error, name) => words(error.parentSchema?.properties?.[name]) || words(error.parentSchema);

  return { verdict };
})();
