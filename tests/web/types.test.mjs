// Assigns every published example to the types of its npm package in `DIST`, and asks the module what event it is.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const here = dirname(fileURLToPath(import.meta.url));
const packages = join(process.env.DIST, "npm");
const catalogs = readdirSync(packages);
const json = (path) => JSON.parse(readFileSync(path, "utf8"));
const index = json(join(process.env.DIST, "schemas/index.json")).schemas;

/** The examples of a catalog: name and title of the event, and the event. */
function examples(catalog) {
  const { webhooks } = json(join(process.env.DIST, "openapi", `${catalog}.json`));
  return Object.entries(webhooks).flatMap(([name, { post }]) => {
    const { schema, examples } = post.requestBody.content["application/json"];
    return Object.values(examples).map(({ value }) => ({ name, title: schema.$ref.split("/").at(-1), event: value }));
  });
}

const title = (catalog) => index.find((entry) => entry.catalog === catalog && entry.event === null).title;

/** Has the compilers take the files of a folder, and removes it. */
async function compiles(folder, files, more) {
  const compilerOptions = { strict: true, noEmit: true, module: "nodenext", target: "es2022", types: [], exactOptionalPropertyTypes: true, ...more };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  for (const typescript of ["typescript", "typescript-5"]) {
    const tsc = join(here, "node_modules", typescript, "bin/tsc");
    const result = await run(tsc, ["-p", folder]).catch((error) => error);
    assert.equal(result.stdout, "", typescript);
  }
  rmSync(folder, { recursive: true });
}

test("every example is of its event's type and of no other arm", async () => {
  assert.ok(catalogs.length > 0);
  const folder = mkdtempSync(join(tmpdir(), "types-"));
  const files = [];
  for (const catalog of catalogs) {
    const types = join(packages, catalog, "index.js");
    const lines = examples(catalog).map(
      ({ title: own, event }) => `{ const event: types.${title(catalog)} = ${JSON.stringify(event)}; event satisfies types.${own}; }`,
    );
    const wrong = `// @ts-expect-error: an event without its name\n{ const event: types.${title(catalog)} = {}; void event; }`;
    const file = join(folder, `${catalog}.mts`);
    writeFileSync(file, [`import type * as types from ${JSON.stringify(types)};`, ...lines, wrong, ""].join("\n"));
    files.push(file);
  }
  await compiles(folder, files, {});
});

/** The examples on the pages of the site: where each stands, and its TypeScript. */
function snippets(catalog) {
  const folder = join(process.env.DIST, "site/catalog", catalog, "events");
  const plain = (html) => ["lt <", "gt >", 'quot "', "#39 '", "amp &"].reduce(
    (text, pair) => text.replaceAll(`&${pair.split(" ")[0]};`, pair.split(" ")[1]),
    html.replace(/<[^>]*>/g, ""),
  );
  return readdirSync(folder).flatMap((page) => {
    const html = readFileSync(join(folder, page), "utf8");
    const found = [...html.matchAll(/<pre id="ts-(\d+)"[^>]*><code>(.*?)<\/code>/gs)];
    assert.equal(found.length, html.match(/<pre id="json-/g).length, page);
    return found.map(([, number, code]) => [`${page}-${number}`, plain(code)]);
  });
}

test("TypeScript on the site compiles against the packages", async () => {
  const folder = mkdtempSync(join(tmpdir(), "snippets-"));
  const files = [];
  const paths = {};
  for (const catalog of catalogs) {
    paths[json(join(packages, catalog, "package.json")).name] = [join(packages, catalog, "index.d.ts")];
    for (const [name, code] of snippets(catalog)) {
      assert.match(code, /^import /);
      const file = join(folder, `${catalog}-${name}.mts`);
      writeFileSync(file, `${code}\ndeclare const body: string;\n`);
      files.push(file);
    }
  }
  assert.ok(files.length >= catalogs.length);
  await compiles(folder, files, { noUncheckedIndexedAccess: true, paths });
});

test("the modules know every example, imported and required", async () => {
  const require = createRequire(import.meta.url);
  for (const catalog of catalogs) {
    const folder = join(packages, catalog);
    const imported = await import(pathToFileURL(join(folder, "index.js")));
    const required = require(join(folder, "index.cjs"));
    for (const { name, title, event } of examples(catalog)) {
      for (const module of [imported, required]) {
        assert.equal(module.eventName(event), name);
        assert.ok(module.isKnown(event) && module.isEvent(event, name) && module[`is${title}`](event));
      }
    }
    for (const stem of ["schema", "strict"]) {
      const { schema } = await import(pathToFileURL(join(folder, `${stem}.js`)));
      assert.deepEqual(schema, require(join(folder, `${stem}.cjs`)).schema);
    }
  }
});
