// The docs site of the four catalogs, in a browser, from the disk.

import assert from "node:assert/strict";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { complaints, visitor } from "./browser.mjs";

const { SITE: site } = process.env;

const { visit, picture, base } = visitor(site);

const HANGUP = "catalog/nexmo/events/sip.hangup.html";

/** One page of each kind. */
const KINDS = {
  home: "index.html",
  catalog: "catalog/vonage/index.html",
  event: HANGUP,
  flat: "catalog/voximplant/events/Call.Disconnected.html",
  parts: "catalog/teletracker/events/voice.incoming.start.html",
  types: "catalog/nexmo/types.html",
  type: "catalog/nexmo/types/Endpoint.html",
  check: "check.html",
};

for (const [kind, path] of Object.entries(KINDS)) {
  for (const theme of ["light", "dark"]) {
    test(`${kind} page, ${theme}: nothing against it from axe, wide and narrow`, async () => {
      await visit(path, { theme }, async (page) => {
        await picture(page, `${kind}-${theme}-1280`);
        assert.deepEqual(await complaints(page), []);
      });
      await visit(path, { theme, width: 390, height: 844 }, async (page) => {
        await picture(page, `${kind}-${theme}-390`);
        assert.deepEqual(await complaints(page), []);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(over <= 0, `the page is ${over} pixels wider than the screen`);
      });
    });
  }
  test(`${kind} page: reads without JavaScript`, async () => {
    await visit(path, { javaScriptEnabled: false }, async (page) => {
      await picture(page, `${kind}-without-scripts`);
      assert.ok((await page.locator("h1").innerText()).length > 0);
      assert.equal(await page.locator(".scripted:visible").count(), 0, "what needs scripts is not there");
    });
  });
}

test("no page has inline scripts or styles, and every page forbids them", () => {
  const pages = readdirSync(site, { recursive: true }).filter((path) => path.endsWith(".html"));
  assert.ok(pages.length > 200);
  for (const path of pages) {
    const html = readFileSync(join(site, path), "utf8");
    assert.match(html, /Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'/, path);
    assert.doesNotMatch(html, /<script(?![^>]* src=)|<style|\sstyle=|\son[a-z]+=|unsafe-/, path);
    assert.doesNotMatch(html, /(?:src|<link[^>]*href)="(?:https?:)?\/\//, path);
  }
});

test("the scripts build no code from texts", () => {
  const scripts = readdirSync(site, { recursive: true }).filter((path) => path.endsWith(".js"));
  assert.ok(scripts.some((path) => path.endsWith(".validator.js")));
  for (const path of scripts) {
    const text = readFileSync(join(site, path), "utf8");
    assert.doesNotMatch(text, /\beval\s*\(|\bnew Function\b|\bFunction\s*\(|innerHTML|outerHTML|insertAdjacentHTML|document\.write|(?<![.\w])fetch\s*\((?![^)]*\)\s*\{)|XMLHttpRequest|sendBeacon|WebSocket\s*\(/, path);
  }
});

test("every link within the site leads to a page, and every fragment to something on it", () => {
  const pages = readdirSync(site, { recursive: true }).filter((path) => path.endsWith(".html"));
  const ids = new Map(pages.map((path) => [path, [...readFileSync(join(site, path), "utf8").matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)]));
  for (const [path, own] of ids) assert.equal(new Set(own).size, own.length, `${path}: an id occurs twice`);
  const broken = [];
  for (const path of pages) {
    for (const [, href] of readFileSync(join(site, path), "utf8").matchAll(/\shref="([^"]*)"/g)) {
      if (/^(?:https?|mailto):/.test(href)) continue;
      const url = new URL(href, `file:///${path}`);
      const target = decodeURIComponent(url.pathname.slice(1));
      try {
        statSync(join(site, target));
      } catch {
        broken.push(`${path}: ${href}`);
        continue;
      }
      const fragment = decodeURIComponent(url.hash.slice(1));
      if (fragment && !ids.get(target)?.includes(fragment)) broken.push(`${path}: ${href}`);
    }
  }
  assert.deepEqual(broken.slice(0, 10), []);
});

test("pages stay light", () => {
  const size = (path) => statSync(join(site, path)).size;
  const assets = ["base.css", "layout.css", "parts.css", "theme.js", "page.js", "search.js", "search-index.js", "icon.svg"];
  const home = ["index.html", ...assets.map((name) => `assets/${name}`)].map(size).reduce((a, b) => a + b);
  assert.ok(home < 300_000, `the home page and all it loads take ${home} bytes`);
  const events = readdirSync(site, { recursive: true }).filter((path) => /[/\\]events[/\\].*\.html$/.test(path));
  const largest = Math.max(...events.map(size));
  assert.ok(largest < 100_000, `an event's page takes ${largest} bytes`);
});

test("the search finds events, members, values and catalogs, and follows the keyboard", async () => {
  await visit("index.html", {}, async (page) => {
    const names = () => page.locator("#found .first > :first-child").allInnerTexts();
    const type = async (text) => {
      await page.locator("#search").fill(text);
      await page.waitForFunction((wanted) => document.querySelector("#search").value === wanted && document.querySelector("#found li, .status:not(:empty)"), text);
    };
    await page.keyboard.press("/");
    assert.equal(await page.evaluate(() => document.activeElement.id), "search");
    await type("sip:hang");
    await page.waitForSelector("#found li");
    await picture(page, "search-light-1280");
    assert.deepEqual(await complaints(page), []);
    assert.equal((await names())[0], "sip:hangup");
    await type("hangup");
    const hangups = await names();
    assert.match(hangups[0], /:hangup$/, "events come before types, names before texts");
    await type("disconnected");
    assert.equal((await names())[0], "Call.Disconnected");
    await type("bytes_out");
    assert.match(await page.locator("#found li").first().innerText(), /member bytes_out/);
    await type("teletracker");
    assert.match((await names())[0], /TeleTracker/);
    await type("whatsapp");
    assert.ok((await names()).length > 0, "listed values are found");
    await type("hangpu");
    assert.ok((await names()).length > 0, "a slip of the finger is forgiven");
    await type("zzzzzz");
    assert.match(await page.locator(".status").innerText(), /Nothing/);
    await type("dtmf");
    const first = await page.locator("#search").getAttribute("aria-activedescendant");
    await page.keyboard.press("ArrowDown");
    const second = await page.locator("#search").getAttribute("aria-activedescendant");
    assert.notEqual(first, second);
    assert.equal(await page.locator(`#${second}`).getAttribute("aria-selected"), "true");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Escape");
    assert.ok(await page.locator(".panel").isHidden());
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/dtmf/i);
  });
});

test("a found member leads to its place, opened and marked", async () => {
  await visit("catalog/nexmo/index.html", {}, async (page) => {
    await page.keyboard.press("/");
    await page.keyboard.type("mos_score");
    await page.waitForSelector("#found li");
    await page.keyboard.press("Enter");
    await page.waitForURL(/mos_score/);
    assert.ok(await page.locator(":target .name", { hasText: "mos_score" }).first().isVisible());
  });
});

test("filters leave what they say, and stand in the address", async () => {
  await visit("catalog/nexmo/index.html", {}, async (page) => {
    const shown = () => page.locator(".events > li:visible").count();
    assert.equal(await shown(), 49);
    await page.locator("select[name=evidence]").selectOption("A");
    assert.equal(await shown(), await page.locator('.events > li[data-grade="A"]').count());
    assert.match(await page.locator(".filters output").innerText(), /^\d+ of 49 events$/);
    await page.locator("input[name=q]").fill("nothing is called that");
    assert.equal(await shown(), 0);
    assert.equal(await page.locator(".group:visible").count(), 0, "groups without events are gone");
    await page.locator("input[name=q]").fill("");
    assert.match(page.url(), /\?evidence=A$/);
    await page.reload();
    assert.equal(await page.locator("select[name=evidence]").inputValue(), "A");
    await page.locator("select[name=evidence]").selectOption("");
    await page.locator("select[name=deprecated]").selectOption("only");
    assert.equal(await shown(), await page.locator(".events > li[data-old]").count());
  });
  await visit("catalog/nexmo/index.html", {}, async (page) => {
    const since = page.locator("select[name=since]");
    const version = await since.locator("option").last().innerText();
    await since.selectOption(version);
    const shown = await page.locator(".events > li:visible").count();
    assert.equal(shown, await page.locator(`.events > li[data-since="${version}"]`).count());
    assert.ok(shown > 0);
  });
  await visit("catalog/vonage/index.html?from=vonage", {}, async (page) => {
    assert.ok((await page.locator(".events > li:visible").count()) < 49);
  });
});

test("a deep link opens what it leads to", async () => {
  await visit(`${HANGUP}#m-envelope.conversation_id`, {}, async (page) => {
    const member = page.locator('[id="m-envelope.conversation_id"]');
    assert.ok(await member.isVisible());
    const box = await member.boundingBox();
    assert.ok(box.y > 40 && box.y < 900, `it is at ${box.y}`);
  });
});

test("the tree opens and closes, tabs change the language, code is copied", async () => {
  await visit(HANGUP, { permissions: [] }, async (page) => {
    const folded = page.locator("#payload-tree details:not([open])");
    const before = await folded.count();
    assert.ok(before > 0);
    await page.getByRole("button", { name: "Open all" }).click();
    assert.equal(await folded.count(), 0);
    await picture(page, "tree-light-1280", true);
    await page.getByRole("button", { name: "Close all" }).click();
    assert.ok((await folded.count()) > before);
    await page.getByRole("tab", { name: "Rust" }).first().click();
    assert.match(await page.locator("#rust-1").innerText(), /Payload::SipHangup\(payload\)/);
    await page.keyboard.press("ArrowRight");
    assert.ok(await page.locator("#ts-1").isVisible());
    assert.match(await page.locator("#ts-1").innerText(), /isEvent\(event, "sip:hangup"\)/);
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    const json = JSON.parse(await page.locator("#json-1").innerText());
    assert.equal(json.type, "sip:hangup");
    await page.locator(".tabs .copy").first().click();
    await page.getByText("Copied").waitFor();
  });
});

test("the colours that were chosen are remembered", async () => {
  await visit("index.html", { theme: "light" }, async (page) => {
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.locator("button.theme").click();
    await page.locator("button.theme").click();
    const dark = await ground();
    assert.notEqual(light, dark);
    await page.reload();
    assert.equal(await ground(), dark);
  });
});

test("everything can be reached by the keyboard, the content first", async () => {
  await visit(HANGUP, {}, async (page) => {
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), "main");
  });
});

test("previous and next lead through a whole catalog", async () => {
  await visit("catalog/teletracker/index.html", {}, async (page) => {
    const next = () => page.locator(seen.size === 0 ? ".events a" : "a[rel=next]").first();
    const seen = new Set();
    while ((await next().count()) > 0) {
      await page.goto(new URL(await next().getAttribute("href"), page.url()).href);
      seen.add(page.url());
    }
    assert.equal(seen.size, 23);
    assert.equal(await page.locator("a[rel=prev]").count(), 1);
  });
});

test("pages print with everything open and nothing around", async () => {
  await visit(HANGUP, {}, async (page) => {
    await page.emulateMedia({ media: "print" });
    assert.ok(await page.locator(".top").isHidden());
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    assert.equal(await page.locator("#payload-tree details:not([open])").count(), 0);
    await picture(page, "event-print");
  });
});

test("the same site works below any address", async () => {
  assert.ok(base.startsWith("file://"));
  const pages = readdirSync(site, { recursive: true }).filter((path) => path.endsWith(".html"));
  for (const path of pages) assert.doesNotMatch(readFileSync(join(site, path), "utf8"), /(?:href|src)="\//, `${path} knows where it lies`);
});
