// Reads what every tool is tried with: the catalogs' schemas and the payloads that have been seen on the wire.

import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const here = dirname(fileURLToPath(import.meta.url));

export const json = (path) => JSON.parse(readFileSync(path, "utf8"));

/**
 * The catalogs: name, title of any event, paths of the bundles, the events (name, title), and the fixtures, each with
 * the title of the event that it is. `strange` are those that the catalog does not list.
 */
export function fixtures(dist) {
  const schemas = join(dist, "schemas");
  const index = json(join(schemas, "index.json"));
  return index.catalogs.map(({ name }) => {
    const entries = index.schemas.filter((entry) => entry.catalog === name);
    const path = (contract, draft, event) => {
      const found = entries.find((entry) => entry.contract === contract && entry.draft === draft && entry.event === event);
      return join(schemas, found.path);
    };
    const open = entries.filter((entry) => entry.contract === "open" && entry.draft === "2020-12");
    const events = open.filter(({ event }) => event !== null).map(({ event, title }) => ({ event, title }));
    const titles = new Map(events.map(({ event, title }) => [event.replaceAll(":", "."), title]));
    const folder = join(here, "../fixtures/wire", name);
    const files = readdirSync(folder).filter((file) => file.endsWith(".json")).sort();
    const read = (file) => {
      const title = titles.get(file.slice(0, -".json".length).split("@")[0]);
      const text = readFileSync(join(folder, file), "utf8");
      return { file, path: join(folder, file), text, event: JSON.parse(text), title };
    };
    const all = files.map(read);
    return {
      name,
      dist,
      title: open.find(({ event }) => event === null).title,
      bundle: path("open", "2020-12", null),
      older: path("open", "draft-07", null),
      path,
      events,
      fixtures: all.filter(({ title }) => title !== undefined),
      strange: all.filter(({ title }) => title === undefined),
    };
  });
}

/** The members of an event that carry its name, as far as a tool without unions gives them back. */
export function names(event) {
  return ["type", "category", "subCategory", "eventName", "name"].map((member) => [member, event[member]]);
}

/** Whether an event that a tool has read and written again still has its name. */
export function sameName(before, after) {
  const own = (event) => JSON.stringify(names(event).filter(([, value]) => typeof value === "string"));
  return own(before) === own(after);
}
