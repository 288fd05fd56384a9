import assert from "node:assert/strict";
import type { Page } from "playwright-core";

export interface Reached {
  readonly url: string;
  /** What it says to this person: two who read the same have met the same page. */
  readonly text: string;
}

const deepest = 3;
const most = 30;
const mostOfAKind = 2;

/** Follows links within the site, a few of each kind of page, and never one that answers with a file. */
export async function crawl(page: Page, address: string, starts = ["/"]): Promise<readonly Reached[]> {
  const kinds = new Map<string, number>();
  const found: Reached[] = [];
  const isFound = (url: string) => found.some((reached) => reached.url === url);
  let edge = starts.map((start) => address + start);
  for (let depth = 0; depth <= deepest && edge.length > 0; depth += 1) {
    const next: string[] = [];
    for (const url of edge) {
      if (found.length >= most || isFound(url)) continue;
      const response = await page.goto(url);
      if (!response?.headers()["content-type"]?.includes("text/html")) continue;
      assert.ok(response.ok(), `${url} answers ${response.status()}`);
      found.push({ url, text: (await page.locator("main").textContent()) ?? "" });
      const links = await page.locator("a[href]:not([download])").evaluateAll(
        (all) => all.map((link) => (link as unknown as { href: string }).href.split("#")[0]!), // every one of them is a link
      );
      for (const link of links) {
        const kind = kindOf(link);
        if (!link.startsWith(address) || /\.(csv|xlsx|pdf)$|\/(csv|xlsx|pdf)$/.test(link)) continue;
        if (isFound(link) || next.includes(link) || (kinds.get(kind) ?? 0) >= mostOfAKind) continue;
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        next.push(link);
      }
    }
    edge = next;
  }
  return found;
}

/** An address without what tells one thing from another: ids, names of advice (`need.listening`), and what is asked. */
function kindOf(link: string): string {
  return link
    .replaceAll(/[0-9a-f-]{36}/g, ":id")
    .replaceAll(/\/[a-z]+\.[a-z-]+$/g, "/:name")
    .replaceAll(/=[^&]*/g, "=:value");
}
