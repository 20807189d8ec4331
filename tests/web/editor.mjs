// Compiles the schemas that editors check catalogs with, with Ajv in strict mode, and compares its verdicts with those on
// standard input.
//
// Each line of input is a verdict of another engine: {"schema": name, "valid": boolean, "of": text, "file": document}.

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const complaints = [];

// Two of the strict mode's demands are not met: some keys of the language take a number or text, and `required` stands in
// parts of a schema whose `properties` are beside them.
const options = { strict: true, allowUnionTypes: true, strictRequired: false, allErrors: true };
const validators = new Map(["catalog", "settings"].map((name) => [name, compile(name)]));
let verdicts = 0;
for await (const line of createInterface({ input: process.stdin })) compare(JSON.parse(line));

if (complaints.length > 0) {
  console.error(complaints.slice(0, 20).join("\n\n"));
  console.error(`\n${complaints.length} complaints`);
  process.exit(1);
}
console.log(`both schemas compile in strict mode, ${verdicts} verdicts agree`);

function compile(name) {
  const schema = JSON.parse(readFileSync(join(root, `schema/${name}.schema.json`), "utf8"));
  if (schema.$schema !== "http://json-schema.org/draft-07/schema#") complaints.push(`${name} is not in draft-07`);
  return new Ajv(options).compile(schema);
}

function compare({ schema, valid, of, file }) {
  const validate = validators.get(schema);
  verdicts += 1;
  if (validate(file) !== valid) {
    const reason = JSON.stringify(validate.errors?.slice(0, 3) ?? null);
    complaints.push(`${of}: the other engine says ${valid}, Ajv says ${!valid} (${reason})`);
  }
}
