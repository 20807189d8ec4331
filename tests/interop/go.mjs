// Go: quicktype's source is checked by the compiler, built, and made to read and write every fixture.

import { copyFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { python, run, write } from "./command.mjs";
import { here, sameName } from "./fixtures.mjs";
import { file } from "./quicktype.mjs";

export async function go(catalogs, out) {
  const compiler = join(dirname(await python(out)), "go");
  const results = [];
  for (const catalog of catalogs) {
    const folder = dirname(file(out, "go", catalog));
    write(join(folder, "go.mod"), `module ${catalog.name}\n\ngo 1.22\n`);
    copyFileSync(join(here, "go/main.go"), join(folder, "main.go"));
    // Nothing is downloaded: neither modules nor another compiler.
    const env = { ...process.env, GOFLAGS: "-mod=mod", GOPROXY: "off", GOTOOLCHAIN: "local", GOCACHE: join(out, "go-cache"), CGO_ENABLED: "0" };
    await run(compiler, ["vet", "./..."], { cwd: folder, env });
    await run(compiler, ["build", "-o", "decode", "."], { cwd: folder, env });
    const said = await run(join(folder, "decode"), catalog.fixtures.map(({ path }) => path));
    said.trim().split("\n").forEach((line, index) => {
      const { error, event: back } = JSON.parse(line);
      const { file, event, title } = catalog.fixtures[index];
      const came = error === "" ? sameName(event, back) : undefined;
      results.push({ tool: "quicktype, Go", catalog: catalog.name, file, title, came, error });
    });
  }
  return results;
}
