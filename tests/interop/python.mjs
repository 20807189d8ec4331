// Python: datamodel-code-generator's pydantic models, quicktype's classes, and the validator `jsonschema`.

import { join } from "node:path";
import { python as interpreter, run, write } from "./command.mjs";
import { here } from "./fixtures.mjs";
import { file } from "./quicktype.mjs";

export async function python(catalogs, out) {
  const program = await interpreter(out);
  const folder = join(out, "pydantic");
  const models = {};
  for (const catalog of catalogs) {
    models[catalog.name] = join(folder, `${catalog.name}.py`);
    write(models[catalog.name], "");
    const options = ["--input-file-type", "jsonschema", "--output-model-type", "pydantic_v2.BaseModel", "--target-python-version", "3.11"];
    await run(program, ["-m", "datamodel_code_generator", "--input", catalog.bundle, ...options, "--output", models[catalog.name]]);
  }
  const task = catalogs.map(({ name, title, events, path, fixtures, strange, ...catalog }) => ({
    name,
    title,
    model: models[name],
    classes: file(out, "python", { name }),
    descriptions: ["asyncapi", "openapi"].map((kind) =>
      Object.fromEntries(["yaml", "json"].map((form) => [form, join(catalog.dist, kind, `${name}.${form}`)])),
    ),
    fixtures: [...fixtures, ...strange].map(({ file, path, title }) => ({ file, path, title: title ?? null })),
    drafts: Object.fromEntries(
      ["2020-12", "draft-07"].map((draft) => [
        draft,
        { bundle: draft === "2020-12" ? catalog.bundle : catalog.older, events: events.map(({ event, title }) => [title, path("open", draft, event)]) },
      ]),
    ),
  }));
  const asked = join(out, "python.json");
  write(asked, JSON.stringify(task));
  const said = await run(program, [join(here, "python/decode.py"), asked]);
  return said.trim().split("\n").map((line) => JSON.parse(line));
}
