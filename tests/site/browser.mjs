// Opens pages of a site in Debian's Chromium, and watches what no page may do: complain, or ask for anything but files.

import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before } from "node:test";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { chromium } from "playwright-core";

const PROGRAMS = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];

/** The browser. */
async function launch() {
  const executablePath = PROGRAMS.find((program) => program && existsSync(program));
  if (!executablePath) throw new Error("there is no Chromium: install Debian's package `chromium`, or say where it is in CHROMIUM");
  return chromium.launch({ executablePath, args: FLAGS });
}

/** Pages of the site in a folder, in a browser that the file's tests share; `SCREENSHOTS` is where pictures go. */
export function visitor(site) {
  const screenshots = process.env.SCREENSHOTS;
  if (!site || !screenshots) throw new Error("`cargo xtask test --site` says where the site is");
  const base = pathToFileURL(join(site, "/")).href;
  mkdirSync(screenshots, { recursive: true });
  let browser;
  before(async () => { browser = await launch(); });
  after(() => browser?.close());

  /** Opens a page, gives it to `work`, and fails if anything went wrong on it. */
  async function visit(path, options, work) {
    const { width = 1280, height = 900, theme = "light", ...more } = options;
    const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, ...more });
    const page = await context.newPage();
    const wrong = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) wrong.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
    page.on("dialog", (dialog) => {
      wrong.push(`dialog: ${dialog.message()}`);
      dialog.dismiss();
    });
    page.on("request", (request) => {
      if (!request.url().startsWith("file:")) wrong.push(`request: ${request.url()}`);
    });
    page.on("requestfailed", (request) => wrong.push(`not there: ${request.url()}`));
    try {
      await page.goto(base + path);
      await work(page);
      if (wrong.length > 0) throw new Error(`${path}: ${wrong.join("; ")}`);
    } finally {
      await context.close();
    }
  }

  const picture = (page, name, fullPage = false) => page.screenshot({ path: join(screenshots, `${name}.png`), fullPage });

  return { visit, picture, base };
}

/** What axe has to say against a page, as lines. */
export async function complaints(page) {
  // The engine is injected by the debugger, which the page's policy does not stop.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document, { preload: false, runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => `${node.html.slice(0, 160)} (${node.failureSummary?.split("\n")[1]?.trim()})`).join(" | ")}`);
}
