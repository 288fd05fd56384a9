import assert from "node:assert/strict";
import { axeFindings, heading } from "../browser.ts";
import type { Keyboard } from "../keyboard.ts";
import { seeResult } from "./hrDeveloper.ts";

const matching = "Mentorer i Älvsunda";

/** Reads what HR will see, leaves out what has to be chosen, mends it, and is signed up. */
export async function signUpForMentor({ page, follow, press, tick }: Keyboard): Promise<void> {
  await follow("Mentorer", page.getByRole("navigation", { name: "Huvudmeny" }));
  await follow(matching, page.getByRole("main"));
  assert.equal(await page.getByText(/^HR ser ditt namn och det du skriver här\./).count(), 1);
  assert.deepEqual(await axeFindings(page), []);
  await follow("Anmäl dig som adept");
  await press("Anmäl mig som adept");
  assert.equal(await page.getByRole("alert").count(), 1, "nobody is signed up for nothing");
  assert.deepEqual(await axeFindings(page), []);
  for (const competency of ["Kommunikation", "Mål och ekonomi", "Förändring", "Medborgarnas förtroende"])
    await tick(competency);
  await press("Anmäl mig som adept");
  assert.equal(await page.getByRole("heading", { name: "Du är anmäld som adept" }).count(), 1);
}

/** Works out a proposal, keeps two apart with a reason, sees what that changed, and asks the pairs. */
export async function pairMentors(person: Keyboard): Promise<void> {
  const { page, follow, press, write, choose, chooseFirst } = person;
  await follow("Mentorer", page.getByRole("navigation", { name: "Huvudmeny" }));
  await follow(matching, page.getByRole("main"));
  await press("Räkna fram ett förslag");
  await seeResult(person);
  assert.equal(await heading(page), matching);
  assert.ok((await page.getByText(/får .+ som mentor$/).count()) >= 3);
  assert.ok((await page.getByText(/Båda har nämnt: /).count()) >= 3);
  assert.equal(
    await page.getByText(/^Det finns 4 mentorer: 4 som inte kan hjälpa med det som behövs/).count(),
    1,
  );
  await chooseFirst("Adept");
  await chooseFirst("Mentor");
  await choose(page.getByRole("group", { name: "Vad gäller?" }), "De ska inte vara ett par");
  await press("Spara beslutet");
  assert.equal(await page.getByRole("alert").count(), 1, "a decision without a reason is not kept");
  await write("Skäl", "De arbetar redan nära varandra.");
  await press("Spara beslutet");
  await press("Räkna om");
  await seeResult(person);
  assert.equal(await page.getByRole("heading", { name: "Ändrat sedan förra förslaget" }).count(), 1);
  assert.deepEqual(await axeFindings(page), []);
  await press("Fråga paren");
  assert.ok((await page.getByRole("cell", { name: "Väntar på svar" }).count()) >= 3);
  assert.deepEqual(await axeFindings(page), []);
}

/** Finds the question on the home page, and says yes. */
export async function answerPair({ page, follow, press }: Keyboard): Promise<void> {
  await follow(`Säg ja eller nej till din mentor: ${matching}`);
  assert.match(await heading(page), / kan bli din mentor$/);
  await press("Ja");
  assert.equal(await page.getByText("Du har sagt ja. Vi väntar på den andra.").count(), 1);
}
