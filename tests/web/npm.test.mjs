// Packs, installs and uses the npm packages in `DIST` as another team would: in a clean folder, from the tarballs.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const here = dirname(fileURLToPath(import.meta.url));
const packages = join(process.env.DIST, "npm");
const catalogs = readdirSync(packages);
const clean = mkdtempSync(join(tmpdir(), "install-"));
const tarballs = new Map();

before(async () => {
  for (const catalog of catalogs) {
    const { stdout } = await run("npm", ["pack", "--silent", "--pack-destination", clean], { cwd: join(packages, catalog) });
    tarballs.set(catalog, join(clean, stdout.trim()));
  }
  writeFileSync(join(clean, "package.json"), JSON.stringify({ name: "clean", private: true, type: "module" }));
  await run("npm", ["install", "--offline", "--no-audit", "--no-fund", ...tarballs.values()], { cwd: clean });
  // The README's second package. Its own dependencies are found where it really lies.
  for (const name of ["ajv", "ajv-formats"]) symlinkSync(join(here, "node_modules", name), join(clean, "node_modules", name));
});

after(() => rmSync(clean, { recursive: true }));

const installed = (catalog) => join(clean, "node_modules", "@hookswitch", catalog);
const json = (path) => JSON.parse(readFileSync(path, "utf8"));

/** The code blocks of a README in one language. */
function code(catalog, language) {
  const readme = readFileSync(join(installed(catalog), "README.md"), "utf8");
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, "gms"))].map((match) => match[1]);
}

test("installing runs nothing and brings nothing else", () => {
  assert.deepEqual(readdirSync(join(clean, "node_modules", "@hookswitch")).sort(), [...catalogs].sort());
  for (const catalog of catalogs) {
    const manifest = json(join(installed(catalog), "package.json"));
    assert.equal(manifest.name, `@hookswitch/${catalog}`);
    for (const key of ["scripts", "dependencies", "peerDependencies", "optionalDependencies", "bin"]) {
      assert.equal(manifest[key], undefined, `${catalog}: ${key}`);
    }
  }
});

test("the packages hold what is published, byte for byte", () => {
  for (const catalog of catalogs) {
    const { version } = json(join(installed(catalog), "package.json"));
    const published = join(process.env.DIST, "schemas", catalog, version);
    const files = readdirSync(join(installed(catalog), "schemas"), { recursive: true }).filter((name) => name.endsWith(".json"));
    assert.ok(files.length > 40);
    for (const file of files) {
      assert.ok(readFileSync(join(installed(catalog), "schemas", file)).equals(readFileSync(join(published, file))), file);
    }
  }
});

test("the README's Ajv example prints what it says", async () => {
  for (const catalog of catalogs) {
    const [example] = code(catalog, "js");
    const file = join(clean, `${catalog}.mjs`);
    writeFileSync(file, example);
    const { stdout } = await run("node", [file]);
    const promised = [...example.matchAll(/\/\/ (true true|true false)$/gm)].map((match) => match[1]);
    assert.deepEqual(promised, ["true true", "true false"]);
    assert.deepEqual(stdout.trim().split("\n"), promised, catalog);
  }
});

test("events are told apart by their names, imported and required", async () => {
  const require = createRequire(join(clean, "package.json"));
  for (const catalog of catalogs) {
    const imported = await import(pathToFileURL(join(installed(catalog), "index.js")));
    const required = require(`@hookswitch/${catalog}`);
    assert.deepEqual(Object.keys(imported).sort(), Object.keys(required).sort());
    const fixtures = join(here, "../fixtures/wire", catalog);
    const seen = new Set();
    for (const file of readdirSync(fixtures)) {
      const event = json(join(fixtures, file));
      const expected = basename(file, ".json").split("@")[0];
      for (const module of [imported, required]) {
        const name = module.eventName(event);
        if (name === undefined) continue; // An alias carries it, which is for the Rust crates to read.
        const known = expected !== "unrecognized";
        assert.equal(module.isKnown(event), known, file);
        if (known) assert.equal(name.replaceAll(":", "."), expected);
        assert.equal(module.isEvent(event, name), true);
        const guards = Object.keys(module).filter((key) => /^is.+Event\d*$/.test(key) && module[key](event));
        assert.equal(guards.length, known ? 1 : 0, file);
        if (known) seen.add(name);
      }
    }
    assert.equal(seen.size, imported.eventNames.length, `${catalog} has a fixture for each event`);
    for (const strange of [null, undefined, 1, "x", [], {}]) {
      assert.equal(imported.isKnown(strange), false);
      assert.equal(required.eventName(strange), undefined);
    }
  }
});

test("bundles are the same whether imported or required", async () => {
  const require = createRequire(join(clean, "package.json"));
  for (const catalog of catalogs) {
    for (const entry of ["schema", "strict"]) {
      const imported = await import(pathToFileURL(join(installed(catalog), `${entry}.js`)));
      assert.deepEqual(imported.schema, require(`@hookswitch/${catalog}/${entry}`).schema);
      assert.equal(imported.schema.$id.includes("/strict/"), entry === "strict");
    }
    assert.ok(require(`@hookswitch/${catalog}/schemas/draft-07/catalog.schema.json`).definitions);
  }
});

test("TypeScript narrows by name, and complains where it should", async () => {
  cpSync(join(here, "types"), clean, { recursive: true });
  const files = readdirSync(join(here, "types")).filter((name) => /\.[cm]?ts$/.test(name));
  for (const catalog of catalogs) {
    const [example] = code(catalog, "ts");
    writeFileSync(join(clean, `${catalog}.readme.mts`), example);
    files.push(`${catalog}.readme.mts`);
  }
  assert.ok(files.length > catalogs.length);
  const compilerOptions = {
    strict: true, noEmit: true, module: "nodenext", target: "es2022", types: [], skipLibCheck: false,
    exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noImplicitReturns: true,
  };
  writeFileSync(join(clean, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  for (const typescript of ["typescript", "typescript-5"]) {
    const tsc = join(here, "node_modules", typescript, "bin/tsc");
    const result = await run(tsc, ["-p", clean]).catch((error) => error);
    assert.equal(result.stdout, "", typescript);
  }
});

test("publint and attw find nothing wrong with the entry points", async () => {
  for (const [catalog, tarball] of tarballs) {
    const publint = await run(join(here, "node_modules/.bin/publint"), ["--strict", tarball]);
    assert.match(publint.stdout, /All good|Linting/, catalog);
    await run(join(here, "node_modules/.bin/attw"), [tarball, "--format", "ascii"]).catch((error) => assert.fail(error.stdout));
  }
});
