import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { axeFindings, heading } from "../browser.ts";
import type { Keyboard } from "../keyboard.ts";

const title = "Så tar vi emot nya";

/**
 * Writes a course of the organisation's own in fields and steps: sees two faults, goes to the field and to the line,
 * mends them, tries it and publishes.
 */
export async function writeCourse(person: Keyboard): Promise<void> {
  const { page, follow, press, write, tick } = person;
  await follow("Kurser", page.getByRole("navigation", { name: "Huvudmeny" }));
  await follow("Skriv en egen kurs");
  await write(/^Namn/, title);
  await press("Börja skriva");
  assert.equal(await heading(page), title);

  assert.equal(await page.getByLabel("Kursens namn", { exact: true }).inputValue(), title);
  await tick("Kommunikation");
  await write(/^Kunskapen förnyas efter/, "ett år");
  const text = page.getByRole("textbox", { name: "Stegen på svenska" });
  const template = await text.inputValue();
  await fill(person, template.replace("# Rubriken på det första steget (5 min)", "# Första dagen"));
  await press("Spara och kontrollera");
  assert.deepEqual(await axeFindings(page), []);
  const months = page.getByRole("textbox", { name: /^Kunskapen förnyas efter/ });
  await lead(person, /^Kunskapen förnyas efter: Skriv antalet månader/, months);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("12");
  await lead(person, /rad 1: Rubriken ”Första dagen” säger inte/, text);
  await page.keyboard.insertText("# Första dagen (5 min)");
  await press("Spara och kontrollera");
  assert.equal(await page.getByText("Inga fel. Du kan pröva det och publicera.").count(), 1);
  assert.equal(await page.getByRole("checkbox", { name: "Kommunikation" }).isChecked(), true);

  await follow("Pröva som den som läser");
  assert.equal(await heading(page), "Första dagen");
  assert.deepEqual(await axeFindings(page), []);
  await follow("Tillbaka till utkastet");
  await press("Publicera");
  assert.equal(await page.getByText("Version 1 är publicerad.").count(), 1);
}

/** An employee finds it among the others, and answers its first question. */
export async function takeOwnCourse({ page, follow, press, choose }: Keyboard): Promise<void> {
  await follow("Kurser", page.getByRole("navigation", { name: "Huvudmeny" }));
  await follow(title, page.getByRole("main"));
  assert.equal(await page.getByText("Ej sakgranskad").count(), 1);
  await press("Börja kursen");
  const question = page.getByRole("group", { name: /^Skriv en fråga/ });
  await choose(question, /^Det svar som är rätt/);
  await press(/^Svara:/, question);
  assert.equal(await question.getByText("Rätt svar.").count(), 1);
}

/** Follows a fault to where it is mended. */
async function lead({ page }: Keyboard, fault: RegExp, target: Locator): Promise<void> {
  await page.getByRole("link", { name: fault }).focus();
  await page.keyboard.press("Enter");
  assert.ok(await target.evaluate((area) => area.matches(":focus")), `${fault.source} does not lead there`);
}

/** Pasting is one press: typing some thousand letters would only take longer. */
async function fill({ page, write }: Keyboard, text: string): Promise<void> {
  await write("Stegen på svenska", "");
  await page.keyboard.press("Delete");
  await page.keyboard.insertText(text);
}
