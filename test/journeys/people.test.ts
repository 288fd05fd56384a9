import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { axeFindings, become, heading, openBrowser, rollsSideways } from "./browser.ts";
import { keyboard, type Keyboard } from "./keyboard.ts";
import { takeOwnCourse, writeCourse } from "./people/author.ts";
import { answerAll, openForm, sendAnswers } from "./people/answerSurvey.ts";
import { closeRound, planRound, planTraining, writeAssignment } from "./people/hrDeveloper.ts";
import { lookBack, takeTwoSteps } from "./people/learner.ts";
import { bringToMeeting, readMirror, sendUpwards, setGoal } from "./people/manager.ts";
import { leadManagers, readReport, seeActions } from "./people/others.ts";
import { commitToSuggestion, playDialogue, seeDebrief } from "./people/practise.ts";
import { answerPair, pairMentors, signUpForMentor } from "./people/mentors.ts";
import { approveSeat, askForCourse, doWhatRemains } from "./people/prerequisite.ts";
import { joinPeerGroup, leadPeerMeeting, startPeerGroup } from "./people/peerGroup.ts";
import { takeSeat, tickFirstThing } from "./people/participant.ts";
import { meetOnTheWay, watchAnswers } from "./meet.ts";
import { findTool, printEveryTool } from "./people/toolUser.ts";
import { startProduct, type Running } from "./server.ts";

/** One municipality for all of them, in the order in which they depend on each other. */
describe("people get things done by keyboard alone", () => {
  let product: Running;
  let browser: Browser;
  before(async () => {
    product = await startProduct();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await product.stop();
  });

  /** What any engine finds on pages that people come to on their ways, and which kinds of pages they have come to. */
  const found: string[] = [];
  const met = new Set<string>();

  const as = async (
    role: string,
    journey: (person: Keyboard) => Promise<void>,
    options: BrowserContextOptions = {},
  ) => {
    const context = await browser.newContext({ locale: "sv-SE", ...options });
    const page = await become(context, product.address, role);
    watchAnswers(page);
    await journey(keyboard(page, meetOnTheWay(browser, found, met)));
    await context.close();
  };

  it("an employee answers the survey, is told so when it is sent twice, and sets a goal", () =>
    as("Medarbetare", async (person) => {
      const { page, follow } = person;
      await openForm(person);
      assert.equal(await answerAll(person, /^4/), 9);
      const sent = page.waitForRequest((request) => request.method() === "POST");
      await sendAnswers(person);
      assert.equal(await heading(page), "Tack! Dina svar har kommit fram");
      const again = await page.request.post(`${product.address}/svara`, {
        headers: { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" },
        data: (await sent).postData() ?? "",
      });
      assert.equal(again.status(), 409);
      assert.match(await again.text(), /Dina svar har redan kommit fram/);
      await follow("Ledstjärna, till startsidan");
      assert.equal(await page.getByRole("link", { name: /^Svara på/ }).count(), 0);
      await setGoal(person);
    }));

  it("a safety representative answers where the browser runs no script", () =>
    as(
      "Skyddsombud",
      async (person) => {
        await openForm(person);
        await answerAll(person, /^3/);
        await sendAnswers(person);
        assert.equal(await heading(person.page), "Tack! Dina svar har kommit fram");
      },
      { javaScriptEnabled: false },
    ));

  it("a manager answers on a phone, where nothing rolls sideways", () =>
    as(
      "Första linjens chef",
      async (person) => {
        await openForm(person);
        assert.equal(await rollsSideways(person.page), false);
        assert.deepEqual(await axeFindings(person.page), []);
        await answerAll(person, /^5/);
        await sendAnswers(person);
        assert.equal(await heading(person.page), "Tack! Dina svar har kommit fram");
      },
      { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    ));

  it("somebody who manages nobody takes two steps of a course and makes a promise", () =>
    as("Administratör", takeTwoSteps));
  it("an employee answers what has come back, where the browser runs no script", () =>
    as("Medarbetare", lookBack, { javaScriptEnabled: false }));
  it("an employee finds a tool by own words, where the browser runs no script", () =>
    as("Medarbetare", findTool, { javaScriptEnabled: false }));
  it("a manager prints any tool on one sheet", () => as("Första linjens chef", printEveryTool));
  it("an HR developer writes a course, sees a fault, mends it, tries it and publishes", () =>
    as("HR-utvecklare", writeCourse));
  it("an employee takes the course that HR wrote", () => as("Medarbetare", takeOwnCourse));
  it("an HR developer plans, tries and opens a round", () => as("HR-utvecklare", planRound));
  it("an HR developer closes a round and reads the heat map", () => as("HR-utvecklare", closeRound));
  it("an HR developer turns a budget into offers", () => as("HR-utvecklare", planTraining));
  it("an HR developer writes a unit's assignment where the browser runs no script", () =>
    as("HR-utvecklare", writeAssignment, { javaScriptEnabled: false }));
  it("a manager brings the result to the meeting", () => as("Första linjens chef", bringToMeeting));
  it("a manager reads the own mirror", () => as("Första linjens chef", readMirror));
  it("a manager sends a condition of the post upwards", () => as("Första linjens chef", sendUpwards));
  it("a manager sets a goal", () => as("Första linjens chef", setGoal));
  it("a manager plays a dialogue to an outcome, sees what it showed, and makes a commitment", () =>
    as("Första linjens chef", async (person) => {
      await playDialogue(person);
      assert.deepEqual(await axeFindings(person.page), []);
      await seeDebrief(person);
      assert.deepEqual(await axeFindings(person.page), []);
      await commitToSuggestion(person);
    }));
  it("a manager gets a seat in a programme, and has it in the year and in a calendar program", () =>
    as("Första linjens chef", takeSeat));
  it("an HR developer lets nobody apply to a programme before a course is done", () =>
    as("HR-utvecklare", askForCourse));
  it("a manager sees what remains, does it, and applies", () => as("Första linjens chef", doWhatRemains));
  it("an HR developer sees what the seat costs and says yes, where the browser runs no script", () =>
    as("HR-utvecklare", approveSeat, { javaScriptEnabled: false }));
  it("a manager wants a mentor, and is told before what HR sees", () =>
    as("Första linjens chef", signUpForMentor));
  it("an HR developer has mentors matched, reads the reasons, decides about two and asks the pairs", () =>
    as("HR-utvecklare", pairMentors));
  it("a manager says yes to a mentor, where the browser runs no script", () =>
    as("Första linjens chef", answerPair, { javaScriptEnabled: false }));
  it("an HR developer starts a peer group that meets today, and asks four people", () =>
    as("HR-utvecklare", startPeerGroup));
  for (const role of ["Administratör", "Ny chef"])
    it(`somebody who is asked says yes to a peer group, where the browser runs no script: ${role}`, () =>
      as(role, joinPeerGroup, { javaScriptEnabled: false }));
  it("a manager leads a meeting of the group from start to end on a phone, and means to try something", () =>
    as("Första linjens chef", leadPeerMeeting, { viewport: { width: 390, height: 844 } }));
  it("a new manager finds the introduction and ticks its first thing, where the browser runs no script", () =>
    as("Ny chef", tickFirstThing, { javaScriptEnabled: false }));
  it("a manager of managers plays one where the browser runs no script", () =>
    as(
      "Chef över chefer",
      async (person) => {
        await playDialogue(person);
        await seeDebrief(person);
      },
      { javaScriptEnabled: false },
    ));
  it("a manager of managers sees a unit below and what was sent upwards", () =>
    as("Chef över chefer", leadManagers));
  it("a committee chair reads the report on what the committee answers for", () =>
    as("Ordförande i nämnd", readReport));
  it("a safety representative sees what was brought to the meeting", () => as("Skyddsombud", seeActions));
  it("and no engine finds anything on the pages that they came to", () => {
    assert.ok(met.size >= 40, `only ${met.size} kinds of pages`);
    assert.deepEqual([...new Set(found)], []);
  });
});
