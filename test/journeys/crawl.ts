import assert from "node:assert/strict";
import type { Page, Response } from "playwright-core";

export interface Reached {
  readonly url: string;
  /** What it says to this person: two who read the same have met the same page. */
  readonly text: string;
  /** What it is built of: each element as it stands in its parent, without words. */
  readonly parts: readonly string[];
}

const partsOfPage = `(() => {
  const look = (one) => [one.localName, one.className, one.type, one.getAttribute("role")].join(".");
  const all = document.querySelectorAll("body *");
  return [...new Set([...all].map((one) => look(one.parentElement) + " > " + look(one)))];
})()`;

/** How many pages of a kind (the page of a unit, a step of a course) stand for all of them. */
const mostOfAKind = Number(process.env["LEDSTJARNA_TEST_PAGES_OF_A_KIND"] ?? 1);

/** Follows every link within the site, to a few pages of each kind, and never one that answers with a file. */
export async function crawl(page: Page, address: string, starts = ["/"]): Promise<readonly Reached[]> {
  const kinds = new Map<string, number>();
  const met = new Set<string>();
  const found: Reached[] = [];
  const edge = starts.map((start) => address + start);
  for (let url = edge.shift(); url !== undefined; url = edge.shift()) {
    const response = await open(page, url);
    if (!response?.headers()["content-type"]?.includes("text/html")) continue;
    assert.ok(response.ok(), `${url} answers ${response.status()}`);
    const text = (await page.locator("main").textContent()) ?? "";
    found.push({ url, text, parts: await page.evaluate<readonly string[]>(partsOfPage) });
    const links = await page.locator("a[href]:not([download])").evaluateAll(
      (all) => all.map((link) => (link as unknown as { href: string }).href.split("#")[0]!), // every one of them is a link
    );
    for (const link of links) {
      const kind = kindOf(link);
      if (!link.startsWith(`${address}/`) || /\.(csv|xlsx|pdf)$|\/(csv|xlsx|pdf)$/.test(link)) continue;
      if (met.has(link) || (kinds.get(kind) ?? 0) >= mostOfAKind) continue;
      met.add(link);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      edge.push(link);
    }
  }
  return found;
}

/** @returns undefined for what the browser saves as a file */
async function open(page: Page, url: string): Promise<Response | null | undefined> {
  try {
    return await page.goto(url);
  } catch (error) {
    if (error instanceof Error && error.message.includes("Download is starting")) return undefined;
    throw error;
  }
}

/** Where one segment names one of many (a course, a step, a help topic), by the segment before it. */
const named =
  /\/(kurser|steg|dialoger|hjalp|verktyg)\/(?!intyg|deltagande|granskning|samtal|delat)[a-z0-9-]+/g;

/** An address without what tells one thing from another: ids, names of advice (`need.listening`), and what is asked. */
export function kindOf(link: string): string {
  return link
    .replaceAll(/[0-9a-f-]{36}/g, ":id")
    .replaceAll(/\/[a-z]+\.[a-z-]+$/g, "/:name")
    .replaceAll(named, "/$1/:name")
    .replaceAll(/\/\d{4}\b/g, "/:year")
    .replaceAll(/=[^&]*/g, "=:value");
}
