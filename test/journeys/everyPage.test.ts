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
const deepest = 3;
const pagesEach = 40;

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

  for (const role of roles) {
    it(`has one heading, stands still on a phone, and axe finds nothing in it: ${role}`, async () => {
      const found: string[] = [];
      const context = await browser.newContext({ locale: "sv-SE" });
      const page = await become(context, product.address, role);
      const addresses = await crawl(page, product.address);
      assert.ok(addresses.length >= 5, `${role} reaches only ${addresses.length} pages`);
      for (const language of ["sv", "en"] as const) {
        await context.addCookies([{ name: "sprak", value: language, url: product.address }]);
        for (const [index, address] of addresses.entries()) {
          // Each page in two of the four looks, so that all four are met evenly; the first pages in all four.
          for (const [at, look] of Object.values(looks).entries()) {
            if (index >= 4 && at % 2 !== (index + (language === "en" ? 1 : 0)) % 2) continue;
            await page.setViewportSize(look.viewport);
            await page.emulateMedia({ colorScheme: look.colorScheme });
            await page.goto(address);
            if ((await page.locator("h1").count()) !== 1) found.push(`${address} has not one h1`);
            if (await rollsSideways(page)) found.push(`${address} rolls sideways at ${look.viewport.width}`);
            found.push(...(await axeFindings(page)));
          }
        }
      }
      await context.close();
      assert.deepEqual([...new Set(found)], []);
    });
  }
});

/** Follows links within the site, a few of each kind of page, and never one that answers with a file. */
async function crawl(page: Page, address: string): Promise<readonly string[]> {
  const kinds = new Map<string, number>();
  const found: string[] = [];
  let edge = [`${address}/`];
  for (let depth = 0; depth <= deepest && edge.length > 0; depth += 1) {
    const next: string[] = [];
    for (const url of edge) {
      if (found.length >= pagesEach || found.includes(url)) continue;
      const response = await page.goto(url);
      if (!response?.headers()["content-type"]?.includes("text/html")) continue;
      assert.ok(response.ok(), `${url} answers ${response.status()}`);
      found.push(url);
      const links = await page.locator("a[href]:not([download])").evaluateAll(
        (all) => all.map((link) => (link as unknown as { href: string }).href.split("#")[0]!), // every one of them is a link
      );
      for (const link of links) {
        const kind = link.replaceAll(/[0-9a-f-]{36}/g, ":id");
        if (!link.startsWith(address) || /\.(csv|xlsx|pdf)$|\/(csv|xlsx|pdf)$/.test(link)) continue;
        if (found.includes(link) || next.includes(link) || (kinds.get(kind) ?? 0) >= 2) continue;
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        next.push(link);
      }
    }
    edge = next;
  }
  return found;
}
