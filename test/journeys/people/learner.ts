import assert from "node:assert/strict";
import { heading } from "../browser.ts";
import type { Keyboard } from "../keyboard.ts";

const course = "Att lyssna utan prestige";

/** Two steps of a course: a wrong answer and then the right one, a thought, and a promise for the coming days. */
export async function takeTwoSteps(person: Keyboard): Promise<void> {
  const { page, follow, press, write, choose, tick, unfold } = person;
  await follow("Kurser", page.getByRole("navigation", { name: "Huvudmeny" }));
  await follow(course, page.getByRole("main"));
  await press("Börja kursen");
  assert.equal(await heading(page), "Varför vi slutar lyssna");

  const first = page.getByRole("group", { name: /^Samir säger/ });
  await write(/^Dina tankar/, "När jag hade bråttom.");
  await choose(first, /^Att förklara hur schemat kom till/);
  await press(/^Svara:/, first);
  assert.equal(await first.getByText("Inte riktigt.").count(), 1);
  await choose(first, /^Att be honom berätta/);
  await press(/^Svara igen:/, first);
  assert.equal(await first.getByText("Rätt svar.").count(), 1);
  assert.equal(
    await page.getByRole("textbox", { name: /^Dina tankar/ }).inputValue(),
    "När jag hade bråttom.",
  );
  await tick(/^De försvarade sig mindre/);
  await tick(/^De såg fler sidor/);
  await press("Klar med steget");
  assert.equal(
    await page.getByRole("alert").getByRole("link").count(),
    1,
    "the recall is still to be answered",
  );
  await unfold("Visa svaret");
  await press("Jag mindes");
  await press("Klar med steget");
  assert.equal(await page.getByText(/^Steget är klart/).count(), 1);

  await follow("Fortsätt: Frågan efter frågan");
  await choose(page.getByRole("group", { name: /^En kollega säger/ }), /Vad är det med mötena/);
  await choose(page.getByRole("group", { name: /^Ett arbete blev inte klart/ }), /Vad kom emellan/);
  await write("Mitt löfte till mig själv", "Jag frågar en gång till.");
  await press("Lova mig själv");
  assert.equal(await page.getByText("Du har lovat: Jag frågar en gång till.").count(), 1);
  await unfold("Visa svaret");
  await press("Jag mindes en del");
  await press("Klar med steget");
  await follow("Ledstjärna, till startsidan");
  assert.equal(await page.getByRole("link", { name: "Säg det du hörde" }).count(), 1);
}

/** What was promised stands on the home page, and two minutes of what has come back. */
export async function lookBack(person: Keyboard): Promise<void> {
  assert.ok((await person.page.getByRole("link", { name: /^Se tillbaka/ }).count()) > 0);
  await answerTwoMinutes(person);
}

/** Two minutes of what has come back, from home. */
export async function answerTwoMinutes(person: Keyboard): Promise<void> {
  const { page, follow, press, choose, tick, unfold } = person;
  await follow(/^Två minuter/);
  for (let question = 0; (await heading(page)) === "Två minuter"; question += 1) {
    assert.ok(question < 4, "more questions than fit in two minutes");
    const group = page.locator("fieldset");
    if ((await group.count()) > 0) {
      const first = ((await group.locator("label").first().textContent()) ?? "").trim();
      if ((await group.getByRole("radio").count()) > 0) await choose(group, first);
      else await tick(first);
      await press(/^Svara:/);
    } else {
      await unfold("Visa svaret");
      await press("Jag mindes");
    }
    assert.equal(await page.getByText(/^Frågan kommer tillbaka/).count(), 1);
    await follow(/^(Nästa fråga|Klar)$/);
  }
  assert.equal(await page.getByRole("link", { name: /^Två minuter/ }).count(), 0);
}
