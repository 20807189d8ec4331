// The page that checks payloads: good ones, bad ones, unknown ones, and what is no JSON at all.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { complaints, visitor } from "./browser.mjs";

const { SITE: site } = process.env;

const { visit, picture } = visitor(site);

/** Pastes a text and gives what the page then says. */
async function said(page, text) {
  await page.evaluate(() => document.getElementById("result").replaceChildren());
  await page.locator("#payload").fill(text);
  await page.waitForSelector("#result > *");
  return page.locator("#result").innerText();
}

const good = {
  type: "audio:dtmf", timestamp: "2020-11-02T09:14:27.318Z", body: { digit: "5", duration: 260, dtmf_seq: 1, channel: { type: "phone" } },
};

test("a good event is named and valid in both schemas", async () => {
  await visit("check.html", {}, async (page) => {
    const text = await said(page, JSON.stringify(good));
    assert.match(text, /audio:dtmf/);
    assert.match(text, /Open schema: valid/);
    assert.match(text, /Strict schema: valid/);
    assert.match(await page.locator("#result h2 a").getAttribute("href"), /audio\.dtmf\.html$/);
  });
});

test("every error stands at its place, with the schema's words", async () => {
  await visit("check.html", {}, async (page) => {
    const bad = `{
  "type": "sip:hangup",
  "timestamp": 3,
  "body": {
    "direction": "sideways",
    "channel": { "type": "phone", "to": { "type": "sip" } },
    "quality": {},
    "colour": "red"
  }
}`;
    const text = await said(page, bad);
    await picture(page, "check-bad-light-1280", true);
    assert.deepEqual(await complaints(page), []);
    assert.match(text, /Open schema: 3 errors/);
    const line = async (number) => page.locator(`#lines li:nth-child(${number}) .said`).allInnerTexts();
    assert.deepEqual(await line(3), ["this should be a text, not the number 3"]);
    assert.deepEqual(await line(4), ["member bandwidth is missing"]);
    assert.deepEqual(await line(6), ["member uri is missing"], "the kind of endpoint that was meant, and no other");
    assert.match((await line(5))[0], /"sideways" is not listed/);
    assert.deepEqual(await line(8), ["member colour is not documented"]);
    assert.match(text, /Undocumented/);
    assert.match(text, /When it happened/, "the schema's own words");
    await page.getByRole("button", { name: "/timestamp" }).click();
    const selected = await page.evaluate(() => {
      const box = document.getElementById("payload");
      return box.value.slice(box.selectionStart, box.selectionEnd);
    });
    assert.equal(selected, "3");
  });
  await visit("check.html", { theme: "dark", width: 390, height: 844 }, async (page) => {
    await said(page, '{"type":"text:seen","timestamp":1,"body":[]}');
    await picture(page, "check-bad-dark-390", true);
    assert.deepEqual(await complaints(page), []);
  });
});

test("an unknown event is said to be unknown, with names that are close", async () => {
  await visit("check.html#catalog=nexmo", {}, async (page) => {
    const text = await said(page, '{"type":"text:sean","timestamp":"2020-11-02T09:14:27.318Z","body":{}}');
    assert.match(text, /Unknown event "text:sean"/);
    assert.match(text, /text:seen/);
    assert.match(await said(page, '{"kind":"x"}'), /No event’s name/);
    assert.match(await said(page, "[1]"), /Not an event/);
  });
});

test("what is not JSON is shown where it stops being JSON", async () => {
  const cases = [
    ['{"type": "text"', /line 1, column 16/i, /comma or/],
    ['{\n  "a": 1,\n}', /line 3, column 1/i, /name of a member/],
    ['{"a": tru}', /line 1, column 7/i, /value was expected/],
    ['{"a": 01}', /line 1, column 7/i, /not a number/],
    ['{"a": "\\x"}', /line 1, column 8/i, /escape/],
    ["{'a': 1}", /line 1, column 2/i, /double quotes/],
    ['{"a": 1} x', /line 1, column 10/i, /ends before/],
    [`${"[".repeat(5000)}`, /column 128/i, /more than 127/],
  ];
  await visit("check.html", {}, async (page) => {
    for (const [text, place, reason] of cases) {
      const told = await said(page, text);
      assert.match(told, /Not JSON/, text.slice(0, 40));
      assert.match(told, place, text.slice(0, 40));
      assert.match(told, reason, text.slice(0, 40));
    }
  });
});

test("names in several members, prefixes and aliases are understood", async () => {
  await visit("check.html", {}, async (page) => {
    const aliased = { ...good, event_type: good.type };
    delete aliased.type;
    const text = await said(page, JSON.stringify(aliased));
    assert.match(text, /alias event_type/);
    assert.match(text, /audio:dtmf/);
    assert.match(await said(page, '{"type":"text","type":"text:seen","timestamp":"x","body":{}}'), /occurs twice/);
    assert.match(await said(page, '{"__proto__":{"type":"text"},"constructor":1}'), /No event’s name/);
  });
});

test("every example of every catalog is the event that it is an example of, and valid in both schemas", async () => {
  const catalogs = readdirSync(join(site, "catalog"));
  assert.ok(catalogs.length >= 4);
  for (const catalog of catalogs) {
    const folder = join(site, "catalog", catalog, "schemas/strict");
    const events = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
    await visit(`check.html#catalog=${catalog}`, {}, async (page) => {
      await said(page, JSON.stringify(events[0].examples[0]));
      await page.waitForFunction((name) => document.querySelector(`script[src$="${name}.validator.js"]`), catalog);
      for (const { title, examples } of events) {
        assert.ok(examples.length > 0);
        for (const example of examples) {
          const text = await said(page, JSON.stringify(example));
          assert.match(text, /Open schema: valid\s+Strict schema: valid/, `${catalog} ${title}: ${text}`);
        }
      }
    });
  }
});

test("an event's page hands its example over", async () => {
  await visit("catalog/vonage/events/text.seen.html", {}, async (page) => {
    await page.locator("a[data-check]").click();
    await page.waitForSelector(".verdicts");
    assert.match(await page.locator("#result").innerText(), /text:seen/);
    assert.match(await page.locator("#result").innerText(), /Strict schema: valid/);
  });
});
