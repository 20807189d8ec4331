// Makes the scripts of the docs site that come from npm packages: a validator for each catalog, and the search library.
//
// On standard input: {"catalogs": [[name, path, open bundle, strict bundle]], "search": path}, the bundles as texts.
// On standard output: {path: text}. Neither uses `eval` or anything like it, nor asks the network for anything.

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import addFormats from "ajv-formats";
import Ajv from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const asked = JSON.parse(readFileSync(0, "utf8"));
const made = {};
for (const [name, path, ...bundles] of asked.catalogs) made[path] = await validator(name, bundles.map((text) => JSON.parse(text)));
made[asked.search] = await search();
process.stdout.write(JSON.stringify(made));

/** One script with functions for all events of a catalog, which share what their schemas share. */
async function validator(name, bundles) {
  const ajv = new Ajv({ strict: true, allErrors: true, verbose: true, code: { source: true } });
  addFormats(ajv);
  const exported = {};
  const events = bundles[0].oneOf.length;
  bundles.forEach((bundle, mode) => {
    ajv.addSchema(plain(bundle));
    bundle.oneOf.forEach(({ $ref }, at) => (exported[`e${at}_${mode}`] = bundle.$id + $ref));
  });
  const table = Array.from({ length: events }, (_, at) => `[exports.e${at}_0, exports.e${at}_1]`);
  const code = standalone.default(ajv, exported);
  return bundled(`${code}\nhookswitchValidator(${JSON.stringify(name)}, [${table.join(", ")}]);`);
}

/** A schema without what validates nothing and is not shown with errors. */
function plain(schema, named = false) {
  if (Array.isArray(schema)) return schema.map((part) => plain(part));
  if (schema === null || typeof schema !== "object") return schema;
  const kept = Object.entries(schema).filter(([key]) => named || !["examples", "$comment"].includes(key));
  return Object.fromEntries(
    kept.map(([key, value]) => {
      if (!named && key === "enum") return [key, value];
      return [key, plain(value, !named && (key === "properties" || key === "$defs"))];
    }),
  );
}

async function search() {
  const folder = join(here, "node_modules/minisearch");
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const license = readFileSync(join(folder, "LICENSE.txt"), "utf8").trim();
  const code = await bundled('globalThis.MiniSearch = require("minisearch");');
  return `/*!\nMiniSearch ${version}\n\n${license}\n*/\n${code}`;
}

/** A script that stands alone, in as few letters as it takes. */
async function bundled(contents) {
  const result = await build({
    stdin: { contents, resolveDir: here, loader: "js" },
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "es2022",
    logLevel: "silent",
  });
  return result.outputFiles[0].text;
}
