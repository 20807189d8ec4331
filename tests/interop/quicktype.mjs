// quicktype: writes Rust, TypeScript, Python and Go from each bundle; its TypeScript is compiled and run here.

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { all, npm, run, write } from "./command.mjs";
import { here, sameName } from "./fixtures.mjs";

const languages = {
  rust: { extension: "rs", args: ["--visibility", "public", "--derive-debug"] },
  typescript: { extension: "ts", args: [] },
  python: { extension: "py", args: ["--python-version", "3.7"] },
  go: { extension: "go", args: ["--package", "main"] },
};

/** The file that quicktype writes for a catalog in a language. */
export function file(out, language, catalog) {
  const folder = language === "go" ? `go/${catalog.name}` : language;
  const stem = language === "go" ? "event" : catalog.name;
  return join(out, "quicktype", folder, `${stem}.${languages[language].extension}`);
}

export async function generate(catalogs, out) {
  const jobs = Object.entries(languages).flatMap(([language, { args }]) =>
    catalogs.map((catalog) => async () => {
      const target = file(out, language, catalog);
      write(target, "");
      const options = ["--src-lang", "schema", "--src", catalog.bundle, "--lang", language, "--top-level", "Event"];
      await run(npm("quicktype"), [...options, ...args, "--telemetry", "disable", "--out", target]);
    }),
  );
  await all(jobs);
  return [];
}

export async function quicktypeInTypeScript(catalogs, out) {
  const compiled = join(out, "quicktype/javascript");
  const files = catalogs.map((catalog) => file(out, "typescript", catalog));
  const options = ["--strict", "--target", "es2022", "--module", "es2022", "--outDir", compiled, "--types", ""];
  await run(npm("tsc"), [...options, ...files], { cwd: here });
  write(join(compiled, "package.json"), '{ "type": "module" }');
  const results = [];
  for (const catalog of catalogs) {
    const { Convert } = await import(pathToFileURL(join(compiled, `${catalog.name}.js`)));
    for (const { file, text, event, title } of catalog.fixtures) {
      let came, error;
      try {
        const read = Convert.toEvent(text);
        came = sameName(event, JSON.parse(Convert.eventToJson(read)));
      } catch (caught) {
        error = caught.message;
      }
      results.push({ tool: "quicktype, TypeScript", catalog: catalog.name, file, title, came, error });
    }
  }
  return results;
}
