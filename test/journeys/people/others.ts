import assert from "node:assert/strict";
import { heading } from "../browser.ts";
import type { Keyboard } from "../keyboard.ts";
import { agreedAction, workplace } from "./manager.ts";

const menu = "Huvudmeny";
const administration = "Vård- och omsorgsförvaltningen";

/** A manager of managers: a unit below, and what managers below have sent, which is taken one step on. */
export async function leadManagers({ page, follow, press, unfold }: Keyboard): Promise<void> {
  await follow("Resultat");
  await follow("Hela mätningen", page.getByRole("article").first());
  await follow("Hemtjänst Mossbacka");
  assert.equal(await heading(page), "Hemtjänst Mossbacka");
  await follow("Behov", page.getByRole("navigation", { name: menu }));
  const sent = page.getByRole("table", { name: "Skickat uppåt" });
  await follow(/^Chefen har fler medarbetare/, sent);
  assert.equal(await page.getByText("Två halva tjänster skulle räcka långt.").count(), 1);
  await follow("Behov", page.getByRole("navigation", { name: menu }));
  await unfold("Ingen är utsedd att ta över när chefen är borta.");
  const below = page.getByRole("button", { name: /^Ta tag i det för/ }).first();
  const name = (await below.getAttribute("aria-label")) ?? "";
  await press(name);
  assert.match(new URL(page.url()).pathname, /^\/behov\/uppat\/[0-9a-f-]{36}$/);
}

/** A committee chair: the report on what the committee answers for, after the managers have seen their own. */
export async function readReport({ page, follow }: Keyboard): Promise<void> {
  await follow("Rapporter");
  const newest = page.getByRole("article").first();
  assert.match((await newest.textContent()) ?? "", /Cheferna ser sina egna resultat först/);
  await follow(/^Medarbetarenkät/, page.getByRole("article").last());
  assert.ok((await page.getByRole("rowheader", { name: administration }).count()) > 0);
  assert.equal(
    await page.getByText(workplace).count(),
    0,
    "a committee reads of administrations, not of workplaces",
  );
  assert.equal(await page.getByRole("heading", { name: "Så skyddas den som svarat" }).count(), 1);
  await follow("Resultat", page.getByRole("navigation", { name: menu }));
  await follow("Hela mätningen", page.getByRole("article").last());
  const units = page.getByRole("table").first().getByRole("rowheader");
  assert.ok((await units.allTextContents()).includes(administration));
}

/** A safety representative: what the workplace agreed on, step by step. */
export async function seeActions({ page, follow }: Keyboard): Promise<void> {
  await follow("Åtgärder");
  const row = page.getByRole("row").filter({ hasText: agreedAction });
  assert.match((await row.textContent()) ?? "", new RegExp(workplace));
  await follow(agreedAction);
  assert.equal(await heading(page), agreedAction);
  assert.equal(await page.getByText("1 feb. 2027").or(page.getByText("1 februari 2027")).count(), 1);
}
