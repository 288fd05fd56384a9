import assert from "node:assert/strict";
import { heading } from "../browser.ts";
import type { Keyboard } from "../keyboard.ts";

/** Plans a round, sees before it opens which groups would be hidden, mends the plan, and opens it. */
export async function planRound({ page, follow, press, write, tick, choose }: Keyboard): Promise<void> {
  await follow("Mätningar");
  await follow("Planera en mätning");
  await press("Spara utkastet");
  assert.equal(await page.getByRole("alert").count(), 1, "a plan without a name is not kept");
  await write("Namn", "Ledarklimat i vård och omsorg");
  await choose(page.getByRole("group", { name: "Frågor" }), "Ledarklimat");
  await tick("Vård- och omsorgsförvaltningen");
  await write(/^Gallringsbeslut/, "KS 2026/77 § 4");
  await press("Spara utkastet");
  assert.equal(await heading(page), "Ledarklimat i vård och omsorg");
  await follow("Prova planen");
  const rows = page.getByRole("table", { name: "Så ofta visas resultatet" }).getByRole("row");
  const administration = rows.filter({
    has: page.getByRole("rowheader", { name: "Vård- och omsorgsförvaltningen" }),
  });
  assert.match((await administration.textContent()) ?? "", /alltid/);
  await follow("Ledarklimat i vård och omsorg", page.getByRole("navigation", { name: "Du är här" }));
  await press("Öppna mätningen");
  assert.equal(
    await page.getByText("Hur många som har svarat visas först när mätningen har stängts.").count(),
    1,
  );
  await follow("Mätningar", page.getByRole("navigation", { name: "Huvudmeny" }));
  const row = page.getByRole("row", { name: /^Ledarklimat i vård och omsorg/ });
  assert.match((await row.textContent()) ?? "", /Öppnar senare/);
}

/** Closes the open survey, follows the work until it is done, and reads the heat map. */
export async function closeRound(person: Keyboard): Promise<void> {
  const { page, follow, press, unfold } = person;
  await follow("Mätningar", page.getByRole("navigation", { name: "Huvudmeny" }));
  await follow("Medarbetarenkät november 2026");
  await unfold("Stäng mätningen");
  await press("Stäng mätningen");
  await seeResult(person);
  assert.match(await heading(page), /^Medarbetarenkät november/);
  const map = page.getByRole("table", { name: /index 0–100 för varje enhet/ });
  assert.deepEqual(await map.getByRole("columnheader").allTextContents(), [
    "Enhet",
    "Totalindex",
    "Motivation",
    "Ledarskap",
    "Styrning",
  ]);
  assert.ok((await map.getByRole("row").count()) > 100);
}

/** A budget becomes seats, and what is sent tells HR nothing about a single manager. */
export async function planTraining(person: Keyboard): Promise<void> {
  const { page, follow, press, write } = person;
  await follow("Utbildningsplan");
  await follow("Räkna fram en plan");
  await write("Planens namn", "Chefsutveckling nästa år");
  await write("Budget i kronor", "900 000");
  await press("Räkna fram planen");
  await seeResult(person);
  assert.equal(await heading(page), "Chefsutveckling nästa år");
  assert.equal(await page.getByRole("heading", { name: "Planen i korthet" }).count(), 1);
  const seats = page.getByRole("definition").first();
  assert.ok(
    Number((await seats.textContent())?.replaceAll(/\s/g, "")) > 0,
    "a plan for 900,000 holds no seat",
  );
  await press("Skicka erbjudanden till cheferna");
  assert.equal(await page.getByText("Ingen har tackat ja än.").count(), 1);
}

/** A unit's money and whom its manager has to reckon with; what can be read in two ways is asked about. */
export async function writeAssignment({ page, follow, press, write, choose }: Keyboard): Promise<void> {
  await follow("Organisation", page.getByRole("navigation", { name: "Huvudmeny" }));
  await follow(/./, page.getByRole("row").nth(4).getByRole("rowheader"));
  const unit = await heading(page);
  await follow("Skriv in en budgetram");
  await write("Ram för året", "12.500");
  await press("Spara budgetramen");
  assert.equal(await page.getByRole("alert").count(), 1, "an amount with two meanings is not kept");
  await write("Ram för året", "12,5 mnkr");
  await press("Spara budgetramen");
  assert.equal(await heading(page), unit);
  assert.equal(await page.getByRole("cell", { name: "12 500 000 kr" }).count(), 1);
  await follow("Skriv in en intressent");
  await choose(page.getByRole("group", { name: "Vilket slags" }), "Invånare");
  await write("Vad heter organet eller gruppen?", "Byalaget");
  await choose(page.getByRole("group", { name: "Hur ofta möts de?" }), "Ofta");
  await press("Spara intressenten");
  await follow("Ändra Byalaget");
  await press("Ta bort intressenten");
  assert.equal(await page.getByText("Byalaget").count(), 0);
  await follow(/^Se vad posten kräver/);
  assert.equal(await page.getByRole("heading", { name: "Vad uppdraget kräver" }).count(), 1);
}

/** Waits at the page of a job until it says that it is done. */
export async function seeResult({ page, follow }: Keyboard): Promise<void> {
  assert.match(new URL(page.url()).pathname, /^\/jobb\//);
  await page.getByRole("link", { name: "Se resultatet" }).waitFor({ timeout: 60_000 });
  await follow("Se resultatet");
}
