import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from "playwright-core";
import type { AxeResults } from "axe-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const flags = ["--lang=en-US", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: "/usr/bin/chromium", args: [...flags, ...quiet] });
}

export const looks = {
  phoneLight: { viewport: { width: 320, height: 700 }, colorScheme: "light" },
  phoneDark: { viewport: { width: 320, height: 700 }, colorScheme: "dark" },
  deskLight: { viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  deskDark: { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
} as const satisfies Record<string, BrowserContextOptions>;

/** Becomes one of the demonstration's people, by the role that stands on their card. */
export async function become(context: BrowserContext, address: string, role: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${address}/personer`);
  await page
    .locator("article", { has: page.getByText(role, { exact: true }) })
    .getByRole("button")
    .click();
  await page.waitForURL(`${address}/`);
  return page;
}

/** What the page says it is. */
export async function heading(page: Page): Promise<string> {
  return (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
}

/** Presses Tab until what is focused has this name, as somebody without a mouse does. */
export async function tabTo(page: Page, name: string | RegExp, presses = 80): Promise<void> {
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate<string>(
      `(document.activeElement?.getAttribute("aria-label") ?? "") + " " + (document.activeElement?.textContent ?? "")`,
    );
    if (typeof name === "string" ? focused.includes(name) : name.test(focused)) return;
  }
  assert.fail(`no amount of Tab reaches ${name} on ${page.url()}`);
}

/** Everything axe finds on a page, as sentences. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
  return results.violations.map(
    ({ id, nodes }) => `${page.url()}: ${id} at ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
}

/** A page that is wider than its window makes people on phones roll sideways. */
export function rollsSideways(page: Page): Promise<boolean> {
  return page.evaluate<boolean>(
    "document.documentElement.scrollWidth > document.documentElement.clientWidth",
  );
}
