import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { examplesByComponent } from "../../src/web/gallery/examplesByComponent.ts";
import { languages } from "../../src/web/text/language.ts";
import { launchChromium, startGallery } from "./startGallery.ts";
import type { RunningGallery } from "./startGallery.ts";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const widths = [320, 1280];
const schemes = ["light", "dark"] as const;

let gallery: RunningGallery;
let browser: Browser;

before(async () => {
  gallery = await startGallery();
  browser = await launchChromium();
});

after(async () => {
  await browser.close();
  gallery.stop();
});

describe("the gallery", () => {
  test("holds every component and an example of each", () => {
    const examples = Object.values(examplesByComponent);
    assert.ok(examples.length >= 25, `${examples.length} components`);
    assert.ok(examples.every((list) => list.length > 0));
  });

  for (const width of widths) {
    for (const colorScheme of schemes) {
      for (const language of languages) {
        test(`has no fault that axe finds and rolls only downwards: ${language}, ${colorScheme}, ${width} px`, async () => {
          const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
          const page = await context.newPage();
          const errors: string[] = [];
          page.on("console", (message) => {
            if (message.type() === "error") errors.push(message.text());
          });
          await page.goto(`${gallery.address}/?language=${language}`);
          const faults = await faultsOn(page);
          await context.close();
          assert.deepEqual([...errors, ...faults], []);
        });
      }
    }
  }
});

/** Runs in the page: what axe finds (all rules, WCAG 2.2 AA and best practice), and whether the page is too wide. */
const look = `axe.run(document).then(({ violations }) => {
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + " " + html.slice(0, 200)));
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [...found, "is " + scrollWidth + " px wide"] : found;
})`;

async function faultsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readFile(axePath, "utf8"));
  return page.evaluate<string[]>(look);
}
