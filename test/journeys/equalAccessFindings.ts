import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";

const engine = readFileSync(
  fileURLToPath(import.meta.resolve("accessibility-checker-engine/ace.js")),
  "utf8",
);

/** What breaks WCAG 2.2 A or AA for certain. What a person has to look at, and advice, come under other values. */
const look = `new ace.Checker().check(document, ["WCAG_2_2"]).then(({ results }) =>
  results
    .filter(({ value }) => value.join() === "VIOLATION,FAIL")
    .map(({ ruleId, message, snippet }) => ruleId + ": " + message + " at " + snippet.slice(0, 200)))`;

/** The engine reads labels with `innerText`, which is empty in what is folded. */
const unfold = "document.querySelectorAll('main details').forEach((fold) => { fold.open = true; })";

/** Everything IBM's engine (Equal Access) finds on a page, as sentences. Leaves open what folds. */
export async function equalAccessFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(unfold);
  await page.evaluate(engine);
  const found = await page.evaluate<readonly string[]>(look);
  return found.map((finding) => `${page.url()}: ${finding}`);
}
