// Feeds the published schemas to other people's generators and validators, and compares what came out with the table.
//
// `node run.mjs DIST OUT [--update]`: DIST is what `cargo xtask dist` made, OUT a folder for what the tools make.

import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { ajv } from "./ajv.mjs";
import { fixtures } from "./fixtures.mjs";
import { go } from "./go.mjs";
import { jsonSchemaToTypeScript } from "./json2ts.mjs";
import { python } from "./python.mjs";
import { generate, quicktypeInTypeScript } from "./quicktype.mjs";
import { report } from "./report.mjs";
import { rust } from "./rust.mjs";

const [dist, out] = process.argv.slice(2, 4).map((path) => resolve(path));
mkdirSync(out, { recursive: true });

const catalogs = fixtures(dist);
const results = [];

/** Runs one tool's part and says how long it took. */
async function step(name, work) {
  const start = Date.now();
  const found = await work();
  results.push(...found);
  const what = found.length > 0 ? `${found.length} verdicts` : "done";
  console.error(`${name}: ${what} in ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

await step("quicktype", () => generate(catalogs, out));
// What is compiled takes longest, so the rest goes on beside it.
await Promise.all([
  step("Rust", () => rust(catalogs, out)),
  (async () => {
    await step("Ajv", () => ajv(catalogs));
    await step("quicktype in TypeScript", () => quicktypeInTypeScript(catalogs, out));
    await step("json-schema-to-typescript", () => jsonSchemaToTypeScript(catalogs, out));
    await step("Python", () => python(catalogs, out));
    await step("Go", () => go(catalogs, out));
  })(),
]);

process.exitCode = report(catalogs, results, process.argv.includes("--update")) ? 0 : 1;
