import assert from "node:assert/strict";
import { axeFindings, heading } from "../browser.ts";
import type { Keyboard } from "../keyboard.ts";

const programme = "Leda i vardagen";

/** Applies to a programme, gets a seat, sees its sessions in the own year, and has them in a calendar program. */
export async function takeSeat(person: Keyboard): Promise<void> {
  const { page, follow, press } = person;
  const menu = page.getByRole("navigation", { name: "Huvudmeny" });
  await follow("Program", menu);
  await follow(programme, page.getByRole("main"));
  const group = page.locator("article", { has: page.getByRole("heading", { name: "Grupp 2" }) });
  assert.equal(await group.getByText(/HR och den som leder gruppen ser att du deltar/).count(), 1);
  await press("Sök till Grupp 2");
  assert.equal(await group.getByText("Du har en plats").count(), 1);
  assert.deepEqual(await axeFindings(page), []);

  await follow("Året", menu);
  assert.equal(await page.getByRole("link", { name: `Träff: ${programme}` }).count(), 2);
  await press("Skapa adressen");
  assert.equal(await heading(page), "Din kalenderadress");
  assert.deepEqual(await axeFindings(page), []);
  const address = (await page.locator("code").textContent()) ?? "";
  const answer = await fetch(address);
  assert.equal(answer.headers.get("content-type"), "text/calendar; charset=utf-8");
  const calendar = await answer.text();
  assert.equal(calendar.split(`\r\nSUMMARY:Träff: ${programme}\r\n`).length - 1, 2);
  assert.match(calendar, /\r\nLOCATION:Kulturhuset\\, lilla salen\r\n/);
  assert.doesNotMatch(calendar, /Se tillbaka:/);
}

/** Somebody new in a post finds the next thing on the home page, and ticks it. */
export async function tickFirstThing({ page, follow, press, tick }: Keyboard): Promise<void> {
  await follow(/^Ny som chef: Läs ditt chefsuppdrag/);
  assert.equal(await heading(page), "Ny som chef");
  await tick(/^Läs ditt chefsuppdrag/);
  await press("Spara");
  assert.equal(await page.getByText("1 av 15 är gjorda.").count(), 1);
  await follow("Ledstjärna, till startsidan");
  assert.equal(await page.getByRole("link", { name: /^Ny som chef: Ta reda på/ }).count(), 1);
}
