import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "playwright-core";
import { axeFindings, become, looks, openBrowser, rollsSideways } from "./browser.ts";
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
] as const;
/** Each page is met in both languages, light and dark, narrow and wide; pages take turns with which goes with which. */
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
    ["sv", "deskLight"],
    ["en", "phoneDark"],
  ],
  [
    ["sv", "phoneLight"],
    ["en", "deskDark"],
  ],
] as const;
const deepest = 3;
const pagesEach = 30;

describe("every page that a person can reach", () => {
  let product: Running;
  let browser: Browser;
  before(async () => {
    product = await startProduct();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await product.stop();
  });

  /** What somebody has met already is left out further in; what is one step from home may differ for each. */
  const seen = new Set<string>();

  for (const role of roles) {
    it(`has one heading, stands still on a phone, and axe finds nothing in it: ${role}`, async () => {
      const found: string[] = [];
      const context = await browser.newContext({ locale: "sv-SE" });
      const page = await become(context, product.address, role);
      const addresses = await crawl(page, product.address);
      assert.ok(addresses.length >= 5, `${role} reaches only ${addresses.length} pages`);
      for (const [index, { url, isNear }] of addresses.entries()) {
        if (seen.has(url) && !isNear) continue;
        seen.add(url);
        for (const [language, look] of turns[index % turns.length]!) {
          await context.addCookies([{ name: "sprak", value: language, url: product.address }]);
          await page.setViewportSize(looks[look].viewport);
          await page.emulateMedia({ colorScheme: looks[look].colorScheme });
          await page.goto(url);
          const where = `${url} (${language}, ${look})`;
          if ((await page.locator("h1").count()) !== 1) found.push(`${where} has not one h1`);
          if (await rollsSideways(page)) found.push(`${where} rolls sideways`);
          found.push(...(await axeFindings(page)));
        }
      }
      await context.close();
      assert.deepEqual([...new Set(found)], []);
    });
  }
});

interface Reached {
  readonly url: string;
  /** Home, or one step from it. */
  readonly isNear: boolean;
}

/** Follows links within the site, a few of each kind of page, and never one that answers with a file. */
async function crawl(page: Page, address: string): Promise<readonly Reached[]> {
  const kinds = new Map<string, number>();
  const found: Reached[] = [];
  const isFound = (url: string) => found.some((reached) => reached.url === url);
  let edge = [`${address}/`];
  for (let depth = 0; depth <= deepest && edge.length > 0; depth += 1) {
    const next: string[] = [];
    for (const url of edge) {
      if (found.length >= pagesEach || isFound(url)) continue;
      const response = await page.goto(url);
      if (!response?.headers()["content-type"]?.includes("text/html")) continue;
      assert.ok(response.ok(), `${url} answers ${response.status()}`);
      found.push({ url, isNear: depth <= 1 });
      const links = await page.locator("a[href]:not([download])").evaluateAll(
        (all) => all.map((link) => (link as unknown as { href: string }).href.split("#")[0]!), // every one of them is a link
      );
      for (const link of links) {
        const kind = link.replaceAll(/[0-9a-f-]{36}/g, ":id");
        if (!link.startsWith(address) || /\.(csv|xlsx|pdf)$|\/(csv|xlsx|pdf)$/.test(link)) continue;
        if (isFound(link) || next.includes(link) || (kinds.get(kind) ?? 0) >= 2) continue;
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        next.push(link);
      }
    }
    edge = next;
  }
  return found;
}
