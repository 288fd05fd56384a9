import assert from "node:assert/strict";
import { heading } from "../browser.ts";
import type { Keyboard } from "../keyboard.ts";

export const workplace = "Björkbackens äldreboende";
const goal = "Jag låter andra tala till punkt.";
export const agreedAction = "Morgonmöte på tio minuter varje måndag";

/** From the own unit's result to a page for the workplace meeting, with something agreed to do. */
export async function bringToMeeting(person: Keyboard): Promise<void> {
  const { page, follow, press, write, chooseFirst, date } = person;
  await follow("Resultat");
  await follow(workplace, page.getByRole("article").first());
  assert.equal(await heading(page), workplace);
  assert.match((await page.getByText(/svarade \(/).textContent()) ?? "", /^\d+ av \d+ svarade/);
  await follow("Ta med till APT");
  await write("Styrka att vara rädd om", "Vi hjälper varandra.");
  await press("Spara sidan");
  assert.equal(await page.getByText("Bara enhetens chef ser den.").count(), 1);
  assert.equal(
    await page.getByRole("textbox", { name: "Styrka att vara rädd om" }).inputValue(),
    "Vi hjälper varandra.",
  );
  await write("Vad ska göras?", agreedAction);
  const owner = await chooseFirst("Vem håller i det?");
  await date("Till när?", ["2027", "02", "01"]);
  await press("Lägg till en åtgärd");
  const agreed = page.getByRole("row").filter({ hasText: agreedAction });
  assert.match((await agreed.textContent()) ?? "", new RegExp(owner));
  await press("Spara, vi har haft träffen");
  assert.equal(await page.getByText(/^Var med på träffen/).count(), 1);
}

/** The needs of the own post, conditions first; one is sent to who has the mandate. */
export async function sendUpwards({ page, follow, press, write }: Keyboard): Promise<void> {
  await follow("Behov", page.getByRole("navigation", { name: "Huvudmeny" }));
  const titles = await page.getByRole("heading", { level: 2 }).allTextContents();
  assert.ok(
    titles.indexOf("Först: postens förutsättningar") < titles.indexOf("Sedan: vad uppdraget kräver av dig"),
  );
  await follow(/^Skicka uppåt: Chefen har fler medarbetare/);
  assert.equal(await page.getByText(/^förvaltningschefen \(/).count(), 1);
  await write(/^Vill du lägga till något/, "Två halva tjänster skulle räcka långt.");
  await press("Skicka uppåt");
  assert.match(new URL(page.url()).pathname, /^\/behov\/uppat\/[0-9a-f-]{36}$/);
  assert.equal(await page.getByText("Två halva tjänster skulle räcka långt.").count(), 1);
}

/** A goal in the own development plan, which nobody else reads until it is shared. */
export async function setGoal(person: Keyboard): Promise<void> {
  const { page, follow, press, write } = person;
  await follow("Min utveckling");
  assert.equal(await page.getByText("Bara du läser planen tills du delar den.").count(), 1);
  await write("Vad vill du bli bättre på?", goal);
  await press("Lägg till målet");
  assert.equal(await page.getByRole("button", { name: `Ta bort: ${goal}` }).count(), 1);
}

/** The own mirror of a closed 360 round: oneself and others side by side, and where a goal can be set. */
export async function readMirror({ page, follow }: Keyboard): Promise<void> {
  await follow("Min spegel");
  await follow(/^Ledarskap/, page.getByRole("main"));
  assert.equal(await page.getByRole("heading", { name: "Vad bilderna säger tillsammans" }).count(), 1);
}
