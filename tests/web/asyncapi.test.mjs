// Reads the AsyncAPI descriptions in `DIST` with the official parser and the specification's own schema.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Parser } from "@asyncapi/parser";
import specs from "@asyncapi/specs";
import addFormats from "ajv-formats";
import Ajv from "ajv";

const folder = join(process.env.DIST, "asyncapi");
const files = readdirSync(folder);
const names = files.filter((file) => file.endsWith(".json")).map((file) => file.slice(0, -".json".length));
const json = (name) => JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
const events = (name) => JSON.parse(readFileSync(join(process.env.DIST, "schemas/index.json"), "utf8"))
  .catalogs.find((catalog) => catalog.name === name).events;

test("there is a description of each catalog in both forms", () => {
  assert.ok(names.length > 0);
  assert.deepEqual(files.sort(), names.flatMap((name) => [`${name}.json`, `${name}.yaml`]).sort());
});

for (const name of names) {
  for (const form of ["yaml", "json"]) {
    test(`the official parser takes ${name}.${form} without an error or a warning`, async () => {
      const text = readFileSync(join(folder, `${name}.${form}`), "utf8");
      const { document, diagnostics } = await new Parser().parse(text);
      assert.deepEqual(diagnostics.filter(({ severity }) => severity <= 1), []);
      assert.equal(document.version(), "3.0.0");
      const messages = document.allMessages().all();
      assert.equal(messages.length, events(name));
      assert.equal(document.operations().all()[0].messages().all().length, messages.length);
      for (const message of messages) {
        assert.ok(message.examples().length > 0, message.name());
        assert.equal(message.payload().title(), message.title());
      }
      assert.equal(document.info().title(), json(name).info.title);
    });
  }

  test(`${name} is as the specification's schema says`, () => {
    const ajv = addFormats(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }));
    const validate = ajv.compile(specs.schemasWithoutId["3.0.0"]);
    assert.ok(validate(json(name)), ajv.errorsText(validate.errors));
    assert.equal(validate({ ...json(name), channels: [] }), false);
  });

  test(`the examples of ${name} are events of its messages`, () => {
    const { components } = json(name);
    const ajv = new Ajv({ strict: true, keywords: ["components"] });
    ajv.addSchema({ $id: "here", components }, "here", undefined, false);
    let seen = 0;
    for (const { payload, examples } of Object.values(components.messages)) {
      const validate = ajv.compile({ $ref: `here${payload.$ref}` });
      for (const example of examples) {
        assert.ok(validate(example.payload), ajv.errorsText(validate.errors));
        seen += 1;
      }
    }
    assert.ok(seen >= events(name));
  });

  test(`the parser refuses ${name} once a definition is missing`, async () => {
    const wrong = json(name);
    const [message] = Object.values(wrong.components.messages);
    delete wrong.components.schemas[message.payload.$ref.split("/").at(-1)];
    const { diagnostics } = await new Parser().parse(JSON.stringify(wrong));
    assert.ok(diagnostics.some(({ severity }) => severity <= 1));
  });
}
