// A catalog with releases: events are found by the version that had them first, and members tell when they came.

import assert from "node:assert/strict";
import { test } from "node:test";
import { complaints, visitor } from "./browser.mjs";

const { visit, picture } = visitor(process.env.RELEASED);

test("events are filtered by the version that had them first", async () => {
  await visit("catalog/shop/index.html", {}, async (page) => {
    const versions = await page.locator("select[name=since] option").allInnerTexts();
    assert.deepEqual(versions, ["any version", "1.2.0", "1.1.0", "1.0.0"]);
    const events = { "1.2.0": "order:returned", "1.1.0": "order:sent", "1.0.0": "order:paid" };
    for (const [version, event] of Object.entries(events)) {
      await page.locator("select[name=since]").selectOption(version);
      // Not the inner texts: what has just come into view has none before it is painted (`content-visibility`).
      assert.deepEqual(await page.locator(".events li:visible code").allTextContents(), [event]);
    }
    await page.locator("select[name=since]").selectOption("");
    assert.equal(await page.locator(".events li:visible").count(), 3);
    assert.deepEqual(await complaints(page), []);
  });
});

test("a member that came later says when", async () => {
  for (const theme of ["light", "dark"]) {
    await visit("catalog/shop/events/order.paid.html", { theme }, async (page) => {
      assert.equal(await page.locator("#m-note .tag.since").innerText(), "since 1.1.0");
      assert.equal(await page.locator("#m-order .tag.since").count(), 0);
      assert.match(await page.locator(".history").innerText(), /1\.1\.0.*new member note/s);
      await picture(page, `released-${theme}-1280`);
      assert.deepEqual(await complaints(page), []);
    });
  }
});
