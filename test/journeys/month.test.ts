import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser } from "playwright-core";
import { writeLink } from "../../src/domain/training/activityLink.ts";
import { listProgrammes } from "../../src/usecases/programme/listProgrammes.ts";
import { draftTrainingPlan } from "../../src/usecases/training/draftTrainingPlan.ts";
import { linkActivities } from "../../src/usecases/training/linkActivities.ts";
import { listOffers } from "../../src/usecases/training/listOffers.ts";
import { publishTrainingPlan } from "../../src/usecases/training/publishTrainingPlan.ts";
import { listTrainingPlans } from "../../src/store/training/trainingPlan.ts";
import { heading, openBrowser, rollsSideways } from "./browser.ts";
import { startInTime, type InTime } from "./inTime.ts";
import { keyboard, type Keyboard } from "./keyboard.ts";
import { answerTwoMinutes, takeTwoSteps } from "./people/learner.ts";
import { commitToSuggestion, playDialogue, seeDebrief } from "./people/practise.ts";

const programme = "Leda i vardagen";

/** One manager's month, in the order in which it happens, by keyboard on a phone. The test turns the clock. */
describe("a manager's month", () => {
  let product: InTime;
  let browser: Browser;
  let promised = "";

  before(async () => {
    product = await startInTime();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await product.stop();
  });

  /** What the manager does on a day, signed in anew: sessions end while days pass. */
  const manager = async (does: (person: Keyboard) => Promise<void>) => {
    const context = await product.signIn(browser, "newLeader", true);
    const page = await context.newPage();
    await page.goto(product.address);
    await does(
      keyboard(page, async (met) => {
        assert.equal(await rollsSideways(met), false, `${met.url()} rolls sideways on a phone`);
      }),
    );
    await context.close();
  };

  it("begins with an offer of a programme, out of what HR has planned", async () => {
    product.setTime("2026-11-23T09:00:00+01:00");
    await planTraining(product);
    await manager(async ({ page, follow }) => {
      await follow(/^Svara på \d+ erbjudanden/);
      assert.equal(await heading(page), "Erbjudanden till dig");
    });
  });

  it("goes on with a yes, which seeks a seat, and stands in the year and in the calendar", async () => {
    await manager(async ({ page, follow, press }) => {
      await follow(/^Svara på \d+ erbjudanden/);
      await press(/^Tacka ja/);
      assert.equal(await heading(page), programme);
      assert.ok((await page.getByText("Du har en plats").count()) > 0);
      await follow("Året", page.getByRole("navigation", { name: "Huvudmeny" }));
      assert.ok((await page.getByRole("link", { name: `Träff: ${programme}` }).count()) > 0);
      await press("Skapa adressen");
      const feed = (await page.locator("code").textContent()) ?? "";
      const calendar = await (await fetch(feed)).text();
      assert.match(calendar, new RegExp(`\r\nSUMMARY:Träff: ${programme}\r\n`));
    });
  });

  it("has two steps of a course", () => manager(takeTwoSteps));

  it("meets a question of the course again, days later", async () => {
    product.setTime("2026-11-28T10:00:00+01:00");
    await manager(async (person) => {
      await person.follow("Ledstjärna, till startsidan");
      await answerTwoMinutes(person);
    });
  });

  it("has a hard talk to practise, whose evidence is in the mirror, and a promise out of it", async () => {
    await manager(async (person) => {
      const { page, follow } = person;
      await playDialogue(person);
      await seeDebrief(person);
      promised = await page.getByRole("textbox", { name: "Vad gör du, och när?" }).inputValue();
      await commitToSuggestion(person);
      await follow("Min spegel", page.getByRole("navigation", { name: "Huvudmeny" }));
      assert.equal(
        await page.getByRole("heading", { name: "Vad dina dialoger visar" }).count(),
        1,
        "what was practised stands there",
      );
    });
  });

  it("is reminded of the promise when its day comes, by a letter without its words", async () => {
    const before = product.outbox.letters.length;
    product.setTime("2026-12-14T09:00:00+01:00");
    await product.strike();
    product.setTime("2026-12-14T09:05:00+01:00");
    await product.strike();
    const { person } = await product.actorOf("newLeader");
    const { key } = await product.needs.database.asOwner((tx) =>
      tx
        .selectFrom("person")
        .select("employee_key as key")
        .where("id", "=", person)
        .executeTakeFirstOrThrow(),
    );
    const own = product.outbox.letters.slice(before).filter(({ to }) => to === `${key}@alvsunda.example`);
    const reminders = own.filter(({ text }) => text.includes("/utveckling/tillbaka"));
    assert.equal(reminders.length, 1, "one letter tells of it, however often the clock strikes");
    assert.ok(!reminders[0]!.text.includes(promised), "mail can be read by others");
  });

  it("ends with a report that it is done, which stands in the development plan", async () => {
    await manager(async ({ page, follow, press }) => {
      await follow(/^Se tillbaka/);
      assert.equal(await heading(page), "Se tillbaka");
      await press(new RegExp(`${escaped(promised)}.*Gjort|Gjort.*${escaped(promised)}`));
      await follow("Till min utvecklingsplan");
      const kept = page.getByText("Det höll", { exact: true });
      assert.ok((await kept.count()) > 0, "the promise stands as kept");
    });
  });
});

/** HR's part: a plan with offers, whose activities lead the manager to a programme. */
async function planTraining({ needs, actorOf, strike, tenant }: InTime): Promise<void> {
  const hr = await actorOf("hrDeveloper");
  const drafted = await draftTrainingPlan(needs)(hr, {
    name: "Chefsutveckling",
    budget: "900 000",
    startsOn: "2027-01-15",
    answerBy: "2026-12-20",
    hours: "40",
    shareAway: "20",
    activities: "2",
    first: "closure",
  });
  assert.ok(drafted.ok, JSON.stringify(drafted));
  await strike();
  const [planned] = await needs.database.asTenant(tenant, listTrainingPlans);
  assert.equal(planned?.result?.kind, "planned");
  assert.ok((await publishTrainingPlan(needs)(hr, planned.id)).ok);
  const { programmes } = await listProgrammes(needs)(hr);
  const led = programmes.find((one) => one.programme.name.sv === programme);
  assert.ok(led);
  const offers = await listOffers(needs)(await actorOf("newLeader"));
  const links = offers.map(
    (offer) => [offer.activityId, writeLink({ kind: "programme", id: led.programme.id })] as const,
  );
  assert.ok((await linkActivities(needs)(hr, new Map(links))).ok);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
