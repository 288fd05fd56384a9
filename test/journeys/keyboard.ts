import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import type { Meet } from "./meet.ts";

/**
 * A person without a mouse: finds things by role and name, as a screen reader says them, and reaches them by Tab
 * and arrows alone. Whatever cannot be reached, or shows no mark when it is, fails.
 */
export interface Keyboard {
  readonly page: Page;
  /** Goes to a link, follows it, and waits for the page it leads to. */
  readonly follow: (name: string | RegExp, within?: Locator) => Promise<void>;
  /** Goes to a button, presses it, and waits for the page it leads to. */
  readonly press: (name: string | RegExp, within?: Locator) => Promise<void>;
  /** Writes in a field in place of what stands there. */
  readonly write: (label: string | RegExp, text: string) => Promise<void>;
  /** Fills the parts of a date field, in the order the browser of the tests has them. */
  readonly date: (label: string, parts: readonly [year: string, month: string, day: string]) => Promise<void>;
  /** Chooses one of a group of radio buttons with the arrows. */
  readonly choose: (group: Locator, name: string | RegExp) => Promise<void>;
  /** Ticks a box. */
  readonly tick: (label: string | RegExp) => Promise<void>;
  /** Opens what is folded. */
  readonly unfold: (summary: string) => Promise<void>;
  /** Chooses the first of a list that stands on none yet. @returns what it says */
  readonly chooseFirst: (label: string | RegExp) => Promise<string>;
}

const mostPresses = 400;

export function keyboard(page: Page, meet: Meet = async () => {}): Keyboard {
  const main = page.locator("body");
  const enter = async (target: Locator) => {
    await tabTo(page, target);
    await Promise.all([page.waitForEvent("framenavigated"), page.keyboard.press("Enter")]);
    await page.waitForLoadState();
    await meet(page);
  };
  return {
    page,
    async follow(name, within = main) {
      const link = named(within, "link", name);
      if ((await link.filter({ visible: true }).count()) > 0) return enter(link);
      // On a narrow screen the main menu is folded.
      await tabTo(page, page.locator("summary", { hasText: "Meny" }));
      await page.keyboard.press("Enter");
      return enter(named(page.getByRole("navigation", { name: "Meny" }), "link", name));
    },
    press: (name, within = main) => enter(named(within, "button", name)),
    async write(label, text) {
      const field = page.getByRole("textbox", { name: label });
      await tabTo(page, field.or(page.getByRole("searchbox", { name: label })));
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type(text);
    },
    async date(label, [year, month, day]) {
      const field = page.getByLabel(label);
      await tabTo(page, field);
      await page.keyboard.type(month + day + year);
      assert.equal(await field.inputValue(), `${year}-${month}-${day}`);
    },
    async choose(group, name) {
      const radios = group.getByRole("radio");
      const wanted = group.getByRole("radio", typeof name === "string" ? { name, exact: true } : { name });
      await tabTo(page, radios);
      for (let press = await radios.count(); press > 0 && !(await isFocused(wanted)); press -= 1)
        await page.keyboard.press("ArrowDown");
      if (!(await wanted.isChecked())) await page.keyboard.press("Space");
      assert.ok(await wanted.isChecked(), `the arrows do not choose ${name} on ${page.url()}`);
    },
    async tick(label) {
      const box = page.getByRole("checkbox", { name: label });
      await tabTo(page, box);
      await page.keyboard.press("Space");
      assert.ok(await box.isChecked(), `Space does not tick ${label} on ${page.url()}`);
    },
    async unfold(summary) {
      await tabTo(page, page.locator("summary", { hasText: summary }));
      await page.keyboard.press("Enter");
    },
    async chooseFirst(label) {
      const list = page.getByRole("combobox", { name: label });
      await tabTo(page, list);
      await page.keyboard.press("ArrowDown");
      assert.notEqual(await list.inputValue(), "", `the arrows choose nothing in ${label}`);
      return (await list.locator("option:checked").textContent()) ?? "";
    },
  };
}

function named(within: Locator, role: "link" | "button", name: string | RegExp): Locator {
  return within.getByRole(role, typeof name === "string" ? { name, exact: true } : { name });
}

/** Presses Tab until one of what is sought has focus, and sees that it shows. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  assert.ok((await target.count()) > 0, `${target.toString()} is not on ${page.url()}`);
  for (let press = 0; press < mostPresses; press += 1) {
    await page.keyboard.press("Tab");
    if (!(await isFocused(target))) continue;
    assert.ok(
      await showsFocus(page),
      `${target.toString()} shows no mark when it has focus on ${page.url()}`,
    );
    return;
  }
  assert.fail(`no amount of Tab reaches ${target.toString()} on ${page.url()}`);
}

function isFocused(target: Locator): Promise<boolean> {
  return target.evaluateAll((all) => all.some((one) => one.matches(":focus")));
}

/** A mark on what has focus, or on the row it stands in where that is the larger target. */
function showsFocus(page: Page): Promise<boolean> {
  return page.evaluate<boolean>(`[document.activeElement, document.activeElement.parentElement].some((one) => {
    const { outlineStyle, boxShadow } = getComputedStyle(one);
    return outlineStyle !== "none" || boxShadow !== "none";
  })`);
}
