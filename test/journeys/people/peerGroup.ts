import assert from "node:assert/strict";
import { axeFindings, heading, rollsSideways } from "../browser.ts";
import type { Keyboard } from "../keyboard.ts";

const group = "Morgongruppen";
const stepsAfterTheFirst = 10;

/** Whose names stand on the cards of the demonstration, in the order in which they are asked. */
const asked = [/^HR-utvecklare/, /^Första linjens chef/, /^Administratör/, /^Ny chef/] as const;

/** HR starts a group that meets today, is told what is missing, asks four by name and says yes. */
export async function startPeerGroup({ page, follow, press, write, date }: Keyboard): Promise<void> {
  const names = await namesOnCards(page);
  await follow("Handledning", page.getByRole("navigation", { name: "Huvudmeny" }));
  await follow("Starta en grupp");
  await write("Namn", group);
  await press("Spara och välj personer");
  assert.equal(await page.getByRole("alert").count(), 1, "nothing is saved without day, time and place");
  const [year, month, day] = todayInStockholm().split("-") as [string, string, string]; // a day has three parts
  await date("Första mötet", [year, month, day]);
  await write("Börjar klockan", "08.30");
  await write("Plats eller länk", "Rum Linden");
  await press("Spara och välj personer");
  assert.equal(await heading(page), "Välj personer att fråga");
  assert.ok((await page.getByRole("button", { name: /^Fråga .+ .+/ }).count()) >= 4);
  assert.deepEqual(await axeFindings(page), []);
  for (const { name, unit } of names) {
    await write("Namn eller e-post", name);
    await press("Fråga personen");
    if ((await page.getByRole("heading", { name: "Vilken av dem?" }).count()) > 0)
      await press(`Fråga ${name}`, page.getByRole("listitem").filter({ hasText: unit }));
    assert.equal(await page.getByText("Personen är tillfrågad.").count(), 1, name);
  }
  await follow("Till gruppen");
  await press("Ja, jag är med");
  assert.equal(await page.getByText("3 till behöver säga ja innan gruppen kan börja.").count(), 1);
}

/** Finds the question on the home page, reads who will see what, and says yes. */
export async function joinPeerGroup({ page, follow, press }: Keyboard): Promise<void> {
  await follow(`Säg ja eller nej till gruppen ${group}`);
  assert.equal(await page.getByText(/Det ni säger sparas ingenstans\.$/).count(), 1);
  await press("Ja, jag är med");
  assert.equal(await heading(page), group);
}

/** Is the fourth to say yes, leads the meeting from its first step to its last, and means to try something. */
export async function leadPeerMeeting(person: Keyboard): Promise<void> {
  const { page, follow, press, write, date } = person;
  await joinPeerGroup(person);
  await follow("Till nästa möte");
  assert.equal(await page.getByText("Samtalsledare.", { exact: true }).count(), 1);
  assert.deepEqual(await axeFindings(page), []);
  await press("Börja mötet");
  assert.equal(await heading(page), "Landa");
  assert.equal(await rollsSideways(page), false);
  assert.deepEqual(await axeFindings(page), []);
  for (let step = 0; step < stepsAfterTheFirst; step += 1) await press(/^Nästa steg: /);
  assert.equal(await heading(page), "Så höll vi formen");
  await press("Avsluta mötet");
  await follow("Skriv för dig själv");
  await write("Det här vill jag pröva före nästa möte", "Fråga en gång till innan jag svarar");
  const [year, month, day] = todayInStockholm().split("-") as [string, string, string]; // as above
  await date("Se tillbaka", [String(Number(year) + 1), month, day === "29" && month === "02" ? "28" : day]);
  await press("Spara");
  assert.equal(await page.getByText("Sparat.").count(), 1);
  assert.deepEqual(await axeFindings(page), []);
}

async function namesOnCards(page: Keyboard["page"]) {
  const beside = await page.context().newPage();
  await beside.goto(new URL("/personer", page.url()).href);
  const cards = beside.locator("article");
  const names: { readonly name: string; readonly unit: string }[] = [];
  for (const role of asked) {
    const card = cards.filter({ hasText: role });
    const name = (await card.getByRole("heading").textContent()) ?? "";
    const place = (await card.locator("p").nth(1).textContent()) ?? "";
    names.push({ name, unit: place.split(", ").at(-1) ?? "" });
  }
  await beside.close();
  return names;
}

function todayInStockholm(): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" }).format(new Date());
}
