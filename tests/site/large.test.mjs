// A catalog of ten thousand events stays quick to search and light to read.

import assert from "node:assert/strict";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { visitor } from "./browser.mjs";

const { LARGE: site } = process.env;

const { visit, picture } = visitor(site);

const size = (path) => statSync(join(site, path)).size;

test("pages stay light", () => {
  assert.ok(size("index.html") < 300_000);
  assert.ok(size("catalog/large/index.html") < 300_000, `${size("catalog/large/index.html")} bytes`);
  for (const [folder, most] of [["events", 100_000], ["groups", 300_000]]) {
    const pages = readdirSync(join(site, "catalog/large", folder));
    assert.equal(pages.length, folder === "events" ? 10_000 : 25);
    const largest = Math.max(...pages.map((name) => size(`catalog/large/${folder}/${name}`)));
    assert.ok(largest < most, `${folder}: ${largest} bytes`);
  }
});

test("type-ahead answers within 50 ms, to the last letter", async (t) => {
  await visit("index.html", {}, async (page) => {
    await page.keyboard.press("/");
    await page.evaluate(() => HookswitchIndex.load());
    const times = await page.evaluate(() => {
      const input = document.getElementById("search");
      const times = [];
      for (const query of ["order created", "invoice", "order-0:call:changed:1", "amount_7", "reason", "s", "a large", "ticket seen group"]) {
        for (let length = 1; length <= query.length; length += 1) {
          input.value = query.slice(0, length);
          // Other programs may take the core in between: the best of a few rounds is what the page itself takes.
          const rounds = [1, 2, 3].map(() => {
            const start = performance.now();
            // What a key does: the list is found and drawn.
            input.dispatchEvent(new InputEvent("input", { bubbles: true }));
            document.querySelector(".panel").getBoundingClientRect();
            return performance.now() - start;
          });
          times.push([Math.min(...rounds), input.value]);
        }
      }
      return times.sort(([a], [b]) => b - a);
    });
    const median = times[Math.floor(times.length / 2)][0];
    const high = times[Math.floor(times.length / 20)];
    t.diagnostic(`${times.length} keys: median ${median.toFixed(1)} ms, 95 % below ${high[0].toFixed(1)} ms, longest ${times[0][0].toFixed(1)} ms at “${times[0][1]}”`);
    assert.ok(high[0] < 50, `${high[0]} ms at ${high[1]}`);
    assert.ok(await page.locator("#found li").count() > 0);
    await page.locator("#search").fill("order-0:call:changed:1");
    assert.equal(await page.locator("#found code").first().innerText(), "order-0:call:changed:1");
  });
});

test("a large group can be filtered while one types", async () => {
  const [group] = readdirSync(join(site, "catalog/large/groups"));
  await visit(`catalog/large/groups/${group}`, {}, async (page) => {
    const count = await page.locator(".events > li").count();
    assert.equal(count, 400);
    await page.locator("input[name=q]").fill("failed");
    const left = await page.locator(".events > li:visible").count();
    assert.ok(left > 0 && left < count);
    await picture(page, "large-group");
  });
});
