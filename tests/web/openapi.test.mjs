// Validates the OpenAPI descriptions in `DIST` against the specification's schema, and their examples against theirs.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Validator } from "@seriousme/openapi-schema-validator";
import Ajv from "ajv/dist/2020.js";

const folder = join(process.env.DIST, "openapi");
const names = readdirSync(folder).filter((file) => file.endsWith(".json")).map((file) => file.slice(0, -".json".length));
const json = (name) => JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
const index = JSON.parse(readFileSync(join(process.env.DIST, "schemas/index.json"), "utf8"));

test("there is a description of each catalog", () => {
  assert.deepEqual([...names].sort(), index.catalogs.map(({ name }) => name).sort());
});

for (const name of names) {
  for (const form of ["yaml", "json"]) {
    test(`${name}.${form} is as the specification's schema says`, async () => {
      const text = readFileSync(join(folder, `${name}.${form}`), "utf8");
      const validator = new Validator();
      const { valid, errors } = await validator.validate(form === "json" ? JSON.parse(text) : text);
      assert.ok(valid, JSON.stringify(errors));
      assert.equal(validator.version, "3.1");
      // Both forms say the same.
      assert.deepEqual(JSON.parse(JSON.stringify(validator.specification)), json(name));
    });
  }

  test(`the validator refuses ${name} once a webhook is wrong`, async () => {
    const wrong = json(name);
    Object.values(wrong.webhooks)[0].post = { requestBody: 7 };
    assert.equal((await new Validator().validate(wrong)).valid, false);
  });

  test(`each event of ${name} is a webhook whose examples are valid`, () => {
    const { webhooks, components } = json(name);
    const listed = index.schemas.filter((entry) => entry.catalog === name && entry.event !== null);
    assert.deepEqual(new Set(Object.keys(webhooks)), new Set(listed.map(({ event }) => event)));
    const ajv = new Ajv({ strict: true, discriminator: false, keywords: ["components", "discriminator"] });
    ajv.addSchema({ $id: "here", components }, "here", undefined, false);
    const ids = new Set();
    for (const [event, { post }] of Object.entries(webhooks)) {
      ids.add(post.operationId);
      const { schema, examples } = post.requestBody.content["application/json"];
      const validate = ajv.compile({ $ref: `here${schema.$ref}` });
      assert.ok(Object.keys(examples).length > 0, event);
      for (const { value } of Object.values(examples)) assert.ok(validate(value), ajv.errorsText(validate.errors));
      assert.equal(validate({}), false);
    }
    assert.equal(ids.size, Object.keys(webhooks).length);
    const title = index.schemas.find((entry) => entry.catalog === name && entry.event === null).title;
    const { discriminator } = components.schemas[title];
    for (const [event, target] of Object.entries(discriminator?.mapping ?? {})) {
      assert.equal(webhooks[event].post.requestBody.content["application/json"].schema.$ref, target);
    }
  });
}
