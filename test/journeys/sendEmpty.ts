import type { Page } from "playwright-core";
import { kindOf } from "./crawl.ts";
import type { Meet } from "./meet.ts";

/** Forms in which something is written or chosen; a button alone may do something that can't be undone. */
const written =
  "form[method=post]:has(input[type=text], input[type=date], input[type=radio], textarea, select, input[type=file])";
/** Leaves nothing written or chosen, and sends the form past what the browser itself would say. */
const sendEmpty = `(form) => {
  for (const field of form.elements) {
    if (field.type === "hidden") continue;
    if (field.type === "radio" || field.type === "checkbox") field.checked = false;
    else field.value = "";
  }
  HTMLFormElement.prototype.submit.call(form);
}`;

/** Sends each kind of form on a page with nothing in it, and meets what comes back. */
export async function sendFormsEmpty(page: Page, url: string, sent: Set<string>, meet: Meet): Promise<void> {
  await page.goto(url);
  const actions = await page
    .locator(written)
    .evaluateAll((forms) => forms.map((form) => (form as unknown as { action: string }).action)); // every one of them is a form
  for (const [place, action] of actions.entries()) {
    if (sent.has(kindOf(action))) continue;
    sent.add(kindOf(action));
    await page.goto(url);
    if ((await page.locator(written).count()) <= place) continue;
    const form = `document.querySelectorAll(${JSON.stringify(written)})[${place}]`;
    await Promise.all([page.waitForEvent("framenavigated"), page.evaluate(`(${sendEmpty})(${form})`)]);
    await meet(page);
  }
}
