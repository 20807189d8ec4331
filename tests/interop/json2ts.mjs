// json-schema-to-typescript: every fixture, written as a literal, is of the union, and the compiler says of which arm.

import { join } from "node:path";
import { compile } from "json-schema-to-typescript";
import { npm, run, write } from "./command.mjs";
import { json } from "./fixtures.mjs";

const tool = "json-schema-to-typescript";

export async function jsonSchemaToTypeScript(catalogs, out) {
  const folder = join(out, "json2ts");
  for (const catalog of catalogs) {
    const types = await compile(json(catalog.bundle), catalog.title, { bannerComment: "", strictIndexSignatures: true });
    write(join(folder, `${catalog.name}.ts`), types);
    write(join(folder, `${catalog.name}.check.ts`), check(catalog));
  }
  const options = ["--strict", "--noEmit", "--module", "nodenext", "--pretty", "false", "--types", ""];
  const files = catalogs.map((catalog) => `${catalog.name}.check.ts`);
  // The compiler names the lines that it refuses, and each line is one fixture.
  const said = await run(npm("tsc"), [...options, ...files], { cwd: folder }).catch((error) => error.message);
  const refused = new Map([...said.matchAll(/^(.+)\.check\.ts\((\d+),\d+\): (.*)$/gm)].map((match) => [`${match[1]} ${match[2]}`, match[3]]));
  const elsewhere = said.split("\n").filter((line) => /error TS/.test(line) && !/\.check\.ts\(/.test(line));
  if (elsewhere.length > 0) throw new Error(elsewhere.join("\n"));
  return catalogs.flatMap((catalog) =>
    catalog.fixtures.map(({ file, title }, index) => {
      const error = refused.get(`${catalog.name} ${index + 2}`);
      return { tool, catalog: catalog.name, file, title, came: error === undefined ? title : undefined, error };
    }),
  );
}

/** A line for each fixture: assigned to the union, it is narrowed to the arms that it fits, and these must be one. */
function check({ name, title, fixtures }) {
  const imports = `import type * as types from "./${name}.js";`;
  const lines = fixtures.map(
    ({ event, title: arm }) =>
      `{ const event: types.${title} = ${JSON.stringify(event)}; event satisfies types.${arm}; }`,
  );
  const wrong = `// @ts-expect-error: an event without its name\n{ const event: types.${title} = {}; void event; }`;
  return [imports, ...lines, wrong].join("\n") + "\n";
}
