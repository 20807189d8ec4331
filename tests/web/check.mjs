// Compiles every published schema with Ajv in strict mode, and compares its verdicts with those on standard input.
//
// Each line of input is a verdict of another engine: {"schema": path, "valid": boolean, "event": document}. Without input
// the schemas are compiled and their own examples checked.

import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import addFormats from "ajv-formats";
import Ajv from "ajv/dist/2020.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const complaints = [];

const validators = new Map(schemaFiles(join(root, "crates")).map((path) => [path, compile(path)]));
let verdicts = 0;
if (!process.stdin.isTTY) await compare();

if (complaints.length > 0) {
  console.error(complaints.slice(0, 20).join("\n\n"));
  console.error(`\n${complaints.length} complaints`);
  process.exit(1);
}
console.log(`${validators.size} schemas compile in strict mode, ${verdicts} verdicts agree`);

/** Every schema file below the crates' `generated/schemas` folders, seen from the root. */
function schemaFiles(crates) {
  const folders = readdirSync(crates).map((name) => join(crates, name, "generated/schemas"));
  return folders.flatMap((folder) => {
    try {
      const names = readdirSync(folder, { recursive: true });
      return names.filter((name) => name.endsWith(".schema.json")).map((name) => relative(root, join(folder, name)));
    } catch (error) {
      if (error.code === "ENOENT") return [];
      throw error;
    }
  });
}

/** A validator for one file; each file has an engine of its own, so that it can refer to nothing but itself. */
function compile(path) {
  const ajv = new Ajv({ strict: true, allErrors: true });
  addFormats(ajv);
  const schema = JSON.parse(readFileSync(join(root, path), "utf8"));
  try {
    const validate = ajv.compile(schema);
    for (const example of schema.examples ?? []) {
      if (!validate(example)) complaints.push(`${path} refuses its own example: ${ajv.errorsText(validate.errors)}`);
    }
    return validate;
  } catch (error) {
    complaints.push(`${path} does not compile: ${error.message}`);
    return undefined;
  }
}

async function compare() {
  for await (const line of createInterface({ input: process.stdin })) {
    const { schema, valid, event } = JSON.parse(line);
    const validate = validators.get(schema);
    if (validate === undefined) continue;
    verdicts += 1;
    if (validate(event) !== valid) {
      const reason = JSON.stringify(validate.errors?.slice(0, 3) ?? null);
      complaints.push(`${schema}: the other engine says ${valid}, Ajv says ${!valid} (${reason}) of\n${JSON.stringify(event)}`);
    }
  }
}
