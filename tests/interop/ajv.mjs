// Ajv in strict mode: every bundle and every event's schema, in both drafts, open and strict.

import Ajv07 from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { json } from "./fixtures.mjs";

const drafts = { "2020-12": Ajv2020, "draft-07": Ajv07 };

export async function ajv(catalogs) {
  const results = [];
  for (const [draft, Ajv] of Object.entries(drafts)) {
    for (const catalog of catalogs) {
      const compile = (contract, event) =>
        addFormats(new Ajv({ strict: true, allErrors: true })).compile(json(catalog.path(contract, draft, event)));
      const bundle = compile("open", null);
      const exact = compile("strict", null);
      const events = catalog.events.map(({ event, title }) => [title, compile("open", event), compile("strict", event)]);
      for (const [title, , strict] of events) {
        // What is published as an example holds to the last constraint.
        for (const example of strict.schema.examples) {
          if (!strict(example) || !exact(example)) throw new Error(`Ajv ${draft} refuses an example of ${title}`);
        }
      }
      for (const { file, event, title } of [...catalog.fixtures, ...catalog.strange]) {
        const fitting = events.filter(([, open]) => open(event)).map(([title]) => title);
        const came = bundle(event) ? fitting.join(" ") : undefined;
        results.push({ tool: `Ajv strict, ${draft}`, catalog: catalog.name, file, title, came });
      }
    }
  }
  return results;
}
