// A catalog whose every text tries to be more than text stays text, in the pages and in a browser.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { complaints, visitor } from "./browser.mjs";

const { HOSTILE: site } = process.env;

const { visit, picture } = visitor(site);

const pages = readdirSync(site, { recursive: true }).filter((path) => path.endsWith(".html"));

test("no text of a catalog becomes an element, an attribute or a link that runs something", async () => {
  assert.ok(pages.length >= 6);
  for (const path of pages) {
    await visit(path, {}, async (page) => {
      const odd = await page.evaluate(() => ({
        scripts: [...document.scripts].filter((script) => !script.src.includes("/assets/")).length,
        handlers: [...document.querySelectorAll("*")].flatMap((one) => one.getAttributeNames()).filter((name) => name.startsWith("on")),
        elements: document.querySelectorAll("iframe, img, style, object, embed, base, svg [onload]").length,
        links: [...document.querySelectorAll("[href]")].map((one) => one.getAttribute("href")).filter((href) => /^\s*(?:javascript|data|vbscript):/i.test(href)),
        title: document.title,
      }));
      assert.deepEqual({ ...odd, title: "" }, { scripts: 0, handlers: [], elements: 0, links: [], title: "" }, path);
      assert.ok(await page.locator("main h1").isVisible(), "nothing hides the page");
    });
  }
});

test("hostile pages read as they were written, fit the screen, and please axe", async () => {
  await visit("catalog/odd/events/odd.script.html", { width: 390, height: 844 }, async (page) => {
    await picture(page, "hostile-390", true);
    const text = await page.locator("main").innerText();
    for (const written of ["</script><script>alert('event')</script>", "<script>alert(1)</script>", "\"><script>alert('unit')</script>", "${alert('template')}", "<script>alert('note')</script>", "{{ 7 * 7 }}"]) {
      const shown = written === "{{ 7 * 7 }}" ? await page.locator("details.envelope").textContent() : text;
      assert.ok(shown.includes(written), written);
    }
    assert.doesNotMatch(await page.locator("html").textContent(), /\b49 and\b/, "templates do not evaluate texts");
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(over <= 0, `the page is ${over} pixels wider than the screen`);
    assert.deepEqual(await complaints(page), []);
    const example = JSON.parse(await page.locator("#json-1").textContent());
    assert.equal(example.data.kind, "a\u2028b");
    assert.equal(example.data["<script>alert(1)</script>"], "</script><!--<script>alert('example')</script>");
  });
  await visit("catalog/odd/types/Oddity.html", { theme: "dark" }, async (page) => {
    assert.deepEqual(await complaints(page), []);
    assert.match(await page.locator("#values + ul").innerText(), /<\/script><script>alert\('value'\)<\/script>/);
  });
});

test("the search shows hostile texts as texts, and its links lead to their places", async () => {
  await visit("index.html", {}, async (page) => {
    await page.keyboard.press("/");
    for (const query of ["script", "<script>", "constructor", "__proto__", "a/b", "[", "\\", "alert('value')"]) {
      await page.locator("#search").fill(query);
      await page.waitForFunction(() => document.querySelector("#found li, .status:not(:empty)"));
      assert.equal(await page.locator(".panel img, .panel script").count(), 0, query);
    }
    await page.locator("#search").fill("constructor");
    await page.waitForSelector("#found li");
    await page.keyboard.press("Enter");
    await page.waitForURL(/#m-constructor$/);
    assert.ok(await page.locator("[id='m-constructor']").isVisible());
  });
});

test("the payload checker survives hostile names and documents", async () => {
  await visit("check.html", {}, async (page) => {
    const event = JSON.parse(readFileSync(join(site, "catalog/odd/schemas/odd.script.schema.json"), "utf8")).examples[0];
    const said = async (text) => {
      await page.evaluate(() => document.getElementById("result").replaceChildren());
      await page.locator("#payload").fill(text);
      await page.waitForSelector("#result > *");
      return page.locator("#result").innerText();
    };
    assert.match(await said(JSON.stringify(event)), /Open schema: valid/);
    event.data.constructor = "<img src=x onerror=alert(1)>";
    event.data["<img src=x onerror=alert(2)>"] = 1;
    const told = await said(JSON.stringify(event, null, 1));
    assert.match(told, /<img src=x onerror=alert\(1\)>/);
    assert.match(told, /member <img src=x onerror=alert\(2\)> is not documented/);
    assert.equal(await page.locator("main img").count(), 0);
    assert.match(await said('{"type":"<img src=x onerror=alert(3)>","data":{}}'), /Unknown event/);
    await picture(page, "hostile-check", true);
  });
});
