import assert from "node:assert/strict";
import { axeFindings, heading } from "../browser.ts";
import type { Keyboard } from "../keyboard.ts";

const programme = "Leda utan att vara chef";
const course = "Kurs: Så tar vi emot nya";

/** HR lets nobody apply before the organisation's own course is done. */
export async function askForCourse({ page, follow, press, tick }: Keyboard): Promise<void> {
  await follow("Program", page.getByRole("navigation", { name: "Huvudmeny" }));
  await follow(programme, page.getByRole("main"));
  await follow("Ändra programmet");
  await tick(course);
  await tick(/^Ingen kan söka förrän allt är gjort/);
  await press("Spara programmet");
  assert.equal(await heading(page), programme);
  assert.equal(await page.getByText(course).count(), 1);
}

/** A manager sees what remains, goes to it, does it, and applies with hours for which somebody steps in. */
export async function doWhatRemains(person: Keyboard): Promise<void> {
  const { page, follow, press, write, choose, unfold } = person;
  const openProgramme = async () => {
    await follow("Program", page.getByRole("navigation", { name: "Huvudmeny" }));
    await follow(programme, page.getByRole("main"));
  };
  await openProgramme();
  const remaining = page.getByRole("listitem").filter({ hasText: course });
  assert.match((await remaining.textContent()) ?? "", /Återstår/);
  assert.equal(await page.getByRole("button", { name: "Sök till Våren" }).count(), 0);
  assert.deepEqual(await axeFindings(page), []);
  await follow(course);
  await press("Börja kursen");
  const question = page.getByRole("group", { name: /^Skriv en fråga/ });
  await choose(question, /^Det svar som är rätt/);
  await press(/^Svara:/, question);
  await unfold("Visa svaret");
  await press("Jag mindes");
  await press("Klar med steget");
  await follow(/^Fortsätt/);
  await write("Mitt löfte till mig själv", "Jag möter den nya i dörren.");
  await press("Lova mig själv");
  await press("Klar med steget");

  await openProgramme();
  assert.equal(await page.getByText("Du har gjort allt. Du kan söka.").count(), 1);
  const group = page.locator("article", { has: page.getByRole("heading", { name: "Våren" }) });
  const hours = group.getByRole("textbox", { name: /^Timmar som någon behöver hoppa in/ });
  await write(/^Timmar som någon behöver hoppa in/, "3,5");
  assert.equal(await hours.inputValue(), "3,5");
  await press("Sök till Våren");
  assert.equal(await group.getByText("Väntar på ett ja").count(), 1);
}

/** Whoever decides sees what the seat and the substitute cost, and that all is done, and says yes. */
export async function approveSeat({ page, follow, press }: Keyboard): Promise<void> {
  await follow("Program", page.getByRole("navigation", { name: "Huvudmeny" }));
  await follow(programme, page.getByRole("main"));
  await follow("Deltagare och närvaro: Våren");
  await follow(/^Svara på ansökan/);
  const facts = (await page.getByRole("main").locator("dl").textContent()) ?? "";
  assert.match(facts, /Villkoren är uppfyllda/);
  assert.match(
    facts.replaceAll("\u00a0", " "),
    /Platsen1 200 krVikarie3,5 timmar, 851 krTillsammans2 051 kr/,
  );
  await press("Säg ja");
  assert.equal(await page.getByRole("cell", { name: "Har plats" }).count(), 1);
}
