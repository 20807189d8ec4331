// Rust: typify's types and quicktype's, compiled together in a workspace of their own.

import { join } from "node:path";
import { run, write } from "./command.mjs";
import { here, sameName } from "./fixtures.mjs";
import { file } from "./quicktype.mjs";

export async function rust(catalogs, out) {
  const sources = join(out, "rust");
  const table = catalogs.map((catalog) => ({ name: catalog.name, title: catalog.title, bundle: catalog.bundle, quicktype: file(out, "rust", catalog) }));
  write(join(sources, "catalogs.json"), JSON.stringify(table));
  const env = { ...process.env, INTEROP: sources, CARGO_TARGET_DIR: join(out, "rust-target") };
  await run("cargo", ["build", "--quiet", "--locked"], { cwd: join(here, "rust"), env });
  const results = [];
  for (const catalog of catalogs) {
    const program = join(out, "rust-target/debug/interop");
    const fixtures = [...catalog.fixtures, ...catalog.strange];
    const said = await run(program, [catalog.name, ...fixtures.map(({ path }) => path)]);
    said.trim().split("\n").forEach((line, index) => {
      const { typify, quicktype } = JSON.parse(line);
      const { file, event, title } = fixtures[index];
      const verdict = { catalog: catalog.name, file, title };
      results.push({ tool: "typify", ...verdict, came: typify.Ok, error: typify.Err });
      if (title === undefined) return;
      const came = quicktype.Ok === undefined ? undefined : sameName(event, quicktype.Ok);
      results.push({ tool: "quicktype, Rust", ...verdict, came, error: quicktype.Err });
    });
  }
  return results;
}
