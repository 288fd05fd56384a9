import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { axeFindings, become, looks, openBrowser, rollsSideways } from "./browser.ts";
import { crawl } from "./crawl.ts";
import { equalAccessFindings } from "./equalAccessFindings.ts";
import { htmlFindings } from "./htmlFindings.ts";
import { nuFindings } from "./nuFindings.ts";
import { startProduct, type Running } from "./server.ts";

/** The people of the demonstration, by the role on their card in each language. */
const roles = [
  "HR-utvecklare",
  "Första linjens chef",
  "Chef över chefer",
  "Ordförande i nämnd",
  "Medarbetare",
  "Skyddsombud",
  "Administratör",
  "Ny chef",
] as const;
/**
 * Each page is met in both languages, light and dark, narrow and wide; pages take turns with which goes with which.
 * The second time everything that folds is open, and more engines than axe look.
 */
const turns = [
  [
    ["sv", "phoneDark"],
    ["en", "deskLight"],
  ],
  [
    ["sv", "deskDark"],
    ["en", "phoneLight"],
  ],
  [
    ["en", "phoneDark"],
    ["sv", "deskLight"],
  ],
  [
    ["en", "deskDark"],
    ["sv", "phoneLight"],
  ],
] as const;
type Turn = (typeof turns)[number][number];
/** Ten times what it takes on a quiet machine. */
const longestWalk = 600_000;
const noJava = existsSync("/usr/bin/java") ? false : "there is no Java for the Nu Html Checker";

describe("every page that a person can reach", () => {
  let product: Running;
  let browser: Browser;
  const saved = mkdtempSync(join(tmpdir(), "ledstjarna-pages-"));
  before(async () => {
    product = await startProduct();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await product.stop();
    rmSync(saved, { recursive: true });
  });

  /** Pages that somebody has met already, with what they said. */
  const seen = new Set<string>();

  /** Meets every page that can be reached from here, in both its turns. */
  const walk = async (context: BrowserContext, page: Page, starts?: string[]) => {
    const found: string[] = [];
    const addresses = await crawl(page, product.address, starts);
    for (const [index, { url, text }] of addresses.entries()) {
      if (seen.has(url + text)) continue;
      seen.add(url + text);
      const [first, second] = turns[index % turns.length]!;
      await turnTo(context, page, url, first);
      found.push(...(await findings(page, first)));
      const html = await turnTo(context, page, url, second);
      found.push(...(await equalAccessFindings(page)), ...(await findings(page, second)));
      found.push(...(await htmlFindings(html, url)));
      writeFileSync(join(saved, `${seen.size}${new URL(url).pathname.replaceAll("/", "-")}.html`), html);
    }
    await context.close();
    assert.deepEqual([...new Set(found)], []);
    return addresses.length;
  };

  for (const role of roles) {
    it(
      `has one heading, stands still on a phone, and no engine finds anything in it: ${role}`,
      { timeout: longestWalk },
      async () => {
        const context = await browser.newContext({ locale: "sv-SE" });
        const reached = await walk(context, await become(context, product.address, role));
        assert.ok(reached >= 15, `${role} reaches only ${reached} pages`);
      },
    );
  }

  it("is as good for somebody who is not signed in", { timeout: longestWalk }, async () => {
    const context = await browser.newContext({ locale: "sv-SE" });
    const reached = await walk(context, await context.newPage(), ["/logga-in", "/s"]);
    assert.ok(reached >= 5, `only ${reached} pages`);
  });

  it("was served as HTML in which the Nu Html Checker finds nothing", { skip: noJava }, () => {
    assert.ok(readdirSync(saved).length >= 50);
    assert.deepEqual(nuFindings(saved), []);
  });
});

/** Goes to a page in one language and look. @returns the HTML as it was served */
async function turnTo(
  context: BrowserContext,
  page: Page,
  url: string,
  [language, look]: Turn,
): Promise<string> {
  const { viewport, colorScheme } = looks[look];
  await context.addCookies([{ name: "sprak", value: language, url: new URL(url).origin }]);
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
  const response = await page.goto(url);
  return (await response?.text()) ?? "";
}

/** What is wrong with a page that stands in the browser, whatever engine looks. */
async function findings(page: Page, turn: Turn): Promise<readonly string[]> {
  const where = `${page.url()} (${turn.join(", ")})`;
  return [
    ...((await page.locator("h1").count()) === 1 ? [] : [`${where} has not one h1`]),
    ...((await rollsSideways(page)) ? [`${where} rolls sideways`] : []),
    ...(await axeFindings(page)),
  ];
}
