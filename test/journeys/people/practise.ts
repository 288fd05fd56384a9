import assert from "node:assert/strict";
import { heading } from "../browser.ts";
import type { Keyboard } from "../keyboard.ts";

const mostChoices = 60;

/** Begins the first dialogue of the list and plays it to an outcome, always the first of what is offered. */
export async function playDialogue({ page, follow, press }: Keyboard): Promise<void> {
  await follow("Öva samtal");
  await follow(/./, page.getByRole("article").first());
  assert.equal(await page.getByText("Ej sakgranskad", { exact: true }).count(), 1);
  await press(/^(Börja|Spela igen)/);
  const choices = page.getByRole("main").getByRole("button");
  for (let made = 0; (await page.getByText("Samtalet är slut").count()) === 0; made += 1) {
    assert.ok(made < mostChoices, "the talk does not end");
    const words = (await choices.first().textContent()) ?? "";
    await press(words, page.getByRole("main"));
    assert.equal(await page.evaluate("document.activeElement?.id"), "nu");
    assert.match((await page.locator("#nu").textContent()) ?? "", new RegExp(`Du valde ?${escaped(words)}`));
  }
}

/** From the end of the talk to what the choices did. */
export async function seeDebrief({ page, follow }: Keyboard): Promise<void> {
  await follow("Se vad dina val gjorde");
  assert.equal(await page.getByRole("heading", { name: "Vägen du gick" }).count(), 1);
  assert.equal(await page.getByRole("heading", { name: "Vad dina val visade" }).count(), 1);
}

/** What the debrief suggests becomes a commitment in the own plan. */
export async function commitToSuggestion({ page, press }: Keyboard): Promise<void> {
  const suggestion = await page.getByRole("textbox", { name: "Vad gör du, och när?" }).inputValue();
  await press("Gör det till ett åtagande");
  assert.equal(await heading(page), "Min utveckling");
  assert.ok((await page.getByText(suggestion).count()) > 0, "the commitment is in the plan");
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
