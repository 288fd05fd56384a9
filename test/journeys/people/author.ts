import assert from "node:assert/strict";
import { axeFindings, heading } from "../browser.ts";
import type { Keyboard } from "../keyboard.ts";

const title = "Så tar vi emot nya";

/** Writes a course of the organisation's own: sees a fault, goes to its line, mends it, tries it and publishes. */
export async function writeCourse(person: Keyboard): Promise<void> {
  const { page, follow, press, write } = person;
  await follow("Kurser", page.getByRole("navigation", { name: "Huvudmeny" }));
  await follow("Skriv en egen kurs");
  await write(/^Namn/, title);
  await press("Börja skriva");
  assert.equal(await heading(page), title);

  const text = page.getByRole("textbox", { name: /^Kursen på svenska/ });
  const template = await text.inputValue();
  const named = template.replace("Skriv kursens namn här", title);
  await fill(person, named.replace("# Rubriken på det första steget (5 min)", "# Första dagen"));
  await press("Spara och kontrollera");
  assert.deepEqual(await axeFindings(page), []);
  const fault = page.getByRole("link", { name: /rad 14: Rubriken ”Första dagen” säger inte/ });
  await fault.focus();
  await page.keyboard.press("Enter");
  assert.ok(await text.evaluate((area) => area.matches(":focus")), "the fault does not lead to the text");
  await page.keyboard.insertText("# Första dagen (5 min)");
  await press("Spara och kontrollera");
  assert.equal(await page.getByText("Inga fel. Du kan pröva det och publicera.").count(), 1);

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

/** Pasting is one press: typing some thousand letters would only take longer. */
async function fill({ page, write }: Keyboard, text: string): Promise<void> {
  await write(/^Kursen på svenska/, "");
  await page.keyboard.press("Delete");
  await page.keyboard.insertText(text);
}
