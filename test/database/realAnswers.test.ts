// The whole loop on real answers: Bliese's bhr2000, 5,400 soldiers' eleven answers on their leaders in 99 companies
// (R package multilevel 2.7), as if a supplier had asked them for a municipality with 99 workplaces.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import type { Actor } from "../../src/domain/access/actor.ts";
import type { RoundId } from "../../src/domain/shared/ids.ts";
import { jobWorks } from "../../src/jobWorks.ts";
import { readNeeds } from "../../src/usecases/competence/readNeeds.ts";
import { readOrganisationNeeds } from "../../src/usecases/competence/readOrganisationNeeds.ts";
import { releaseNeeds } from "../../src/usecases/competence/releaseNeeds.ts";
import { runJob } from "../../src/usecases/jobs/runJob.ts";
import { readReport } from "../../src/usecases/reports/readReport.ts";
import { askToClose } from "../../src/usecases/survey/askToClose.ts";
import { askToImportAnswers } from "../../src/usecases/survey/askToImportAnswers.ts";
import { listTrainingPlans } from "../../src/store/training/trainingPlan.ts";
import { listRounds } from "../../src/store/survey/round.ts";
import { readRoundResult } from "../../src/usecases/survey/readRoundResult.ts";
import { readStagedAnswers } from "../../src/usecases/survey/readStagedAnswers.ts";
import { stageAnswers } from "../../src/usecases/survey/stageAnswers.ts";
import { draftTrainingPlan } from "../../src/usecases/training/draftTrainingPlan.ts";
import { listOffers } from "../../src/usecases/training/listOffers.ts";
import { publishTrainingPlan } from "../../src/usecases/training/publishTrainingPlan.ts";
import { readTrainingPlan } from "../../src/usecases/training/readTrainingPlan.ts";
import { needsReferenceData, readReferenceCsv, referencePath } from "../reference/referenceData.ts";
import { sketchRegister, type SketchedRegister } from "../survey/register.ts";
import { engines } from "./engines.ts";
import { openWorld, type World } from "./world.ts";

const administrations = ["A", "B", "C", "D"];
async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  yield readFileSync(path);
}

/** The mean of a company's answers to one item, straight from the file. */
function companyMean(company: string, column: string): number {
  const answers = readReferenceCsv("multilevel/bhr2000.csv")
    .filter(({ GRP }) => GRP === company)
    .flatMap((row) => (row[column] === "NA" || row[column] === "" ? [] : [Number(row[column])]));
  return answers.reduce((sum, answer) => sum + answer, 0) / answers.length;
}

for (const engine of engines) {
  describe(`5,400 real answers go the whole way, on ${engine.name}`, needsReferenceData, () => {
    let world: World;
    let hr: Actor;
    let register: SketchedRegister;
    let round: RoundId;

    const defects: unknown[] = [];
    /** Does all the work that stands in line. */
    const done = new Set<string>();
    const work = async () => {
      const run = runJob({ ...world.needs, report: (error) => defects.push(error) }, jobWorks(world.needs));
      for (const ticket of await world.queued()) {
        if (done.has(ticket.job)) continue;
        done.add(ticket.job);
        await run(ticket);
      }
      assert.deepEqual(defects, []);
    };
    const leaderOf = (code: string) =>
      world.addActor({ person: register.people[code]![0]!, leads: [register.units[code]!] });

    before(async () => {
      world = await openWorld(engine);
      hr = await world.addActor({ granted: ["hrDeveloper"] });
      const companies = [...new Set(readReferenceCsv("multilevel/bhr2000.csv").map(({ GRP }) => GRP!))];
      register = await sketchRegister(world.needs.database, world.tenant, [
        { code: "kommun", kind: "organisation", people: 1 },
        ...administrations.map((code) => ({
          code,
          parent: "kommun",
          kind: "administration" as const,
          people: 1,
        })),
        ...companies.map((code, index) => ({ code, parent: administrations[index % 4]!, people: 1 })),
      ]);
    });
    after(() => world.close());

    it("to a release: every company is a unit, and its means are those of the file", async () => {
      const instrument = { id: "leadership-climate", version: "1.0" };
      const staged = await stageAnswers(world.needs)(
        hr,
        instrument,
        bytesOf(referencePath("multilevel/bhr2000.csv")),
      );
      assert.ok(staged.ok);
      const read = await readStagedAnswers(world.needs)(hr, staged.value);
      assert.ok(read.ok);
      const { suggested } = read.value;
      const asked = await askToImportAnswers(world.needs)(hr, staged.value, {
        name: "Ledarklimat 2026",
        closesOn: "2026-10-30",
        group: String(suggested.group),
        items: suggested.items.map(String),
        grouping: "register",
        top: "Norrvik",
        indexThreshold: "5",
        itemThreshold: "10",
        consultationReference: "",
        protectionAssessmentReference: "",
        retentionDecision: "KS 2026/14",
      });
      assert.ok(asked.ok, JSON.stringify(asked));
      await work();
      const [made] = await world.needs.database.asTenant(world.tenant, listRounds);
      round = made!.id;
      assert.ok((await askToClose(world.needs)(hr, round)).ok);
      await work();
      world.setTime("2026-12-02T09:00:00+01:00"); // units' managers have had their week
      const result = await readRoundResult(world.needs)(hr, round);
      assert.ok(result.ok);
      const shown = result.value.rows.flatMap(({ code, result }) =>
        result.kind === "shown" && result.items.kind === "shown" ? [[code, result.items.items] as const] : [],
      );
      const companies = shown.filter(([code]) => register.people[code]?.length === 1 && /^\d+$/.test(code));
      assert.ok(companies.length >= 90, `only ${companies.length} companies have items shown`);
      for (const [code, items] of companies)
        assert.ok(Math.abs(items[1]!.mean - companyMean(code, "AF07")) < 1e-9, code);
    });

    it("to needs: a leader's measured level is what the company answered, and nobody else's to read", async () => {
      const leader = await leaderOf("1");
      const needs = await readNeeds(world.needs)(leader);
      assert.deepEqual(
        needs.surveys.map(({ name }) => name),
        ["Ledarklimat 2026"],
      );
      const listening = needs.posts[0]?.advice.find(({ need }) => need.competencyId === "listening")?.need;
      assert.ok(Math.abs(listening!.measured!.score - companyMean("1", "AF07")) < 1e-9);
      assert.equal(listening!.measured!.isOwnViewOnly, false);
      assert.equal(listening!.verdict, "likelyGap");
      assert.deepEqual((await readNeeds(world.needs)(hr)).posts, []);
      const head = await readNeeds(world.needs)(await leaderOf("A"));
      assert.ok(head.posts[0]!.advice.every(({ need }) => need.measured === undefined));
    });

    it("to safe aggregates: HR sees needs by administration, of five managers or more", async () => {
      assert.ok((await releaseNeeds(world.needs)(hr, round)).ok);
      const view = await readOrganisationNeeds(world.needs)(hr);
      assert.ok(view.ok);
      assert.equal(view.value.round?.id, round);
      const listening = view.value.release?.rows.find(({ competencyId }) => competencyId === "listening");
      assert.ok(listening?.total.kind === "shown" && listening.total.managers >= 90);
      assert.deepEqual(
        listening.cells.map(({ kind }) => kind),
        ["shown", "shown", "shown", "shown"],
      );
    });

    it("to a training plan with a proven gap, whose offers each leader alone sees", async () => {
      const drafted = await draftTrainingPlan(world.needs)(hr, {
        name: "Plan 2027",
        budget: "900 000",
        startsOn: "2027-01-15",
        answerBy: "2026-12-20",
        hours: "40",
        shareAway: "20",
        activities: "2",
        first: "closure",
      });
      assert.ok(drafted.ok, JSON.stringify(drafted));
      await work();
      const [planned] = await world.needs.database.asTenant(world.tenant, listTrainingPlans);
      assert.equal(planned?.result?.kind, "planned");
      assert.ok(planned.result.closure.value > 0);
      assert.ok(planned.result.closure.gap < 0.05, `gap ${planned.result.closure.gap}`);
      assert.ok((await publishTrainingPlan(world.needs)(hr, planned.id)).ok);
      const offers = await Promise.all(
        ["1", "2", "3", "4", "5", "6", "7", "8"].map(async (code) =>
          listOffers(world.needs)(await leaderOf(code)),
        ),
      );
      assert.ok(offers.some((own) => own.length > 0));
      const view = await readTrainingPlan(world.needs)(hr, planned.id);
      assert.ok(view.ok && view.value.accepted.length === 0);
    });

    it("to the committee's report, with the plan in it", async () => {
      const report = await readReport(world.needs)(hr, round);
      assert.ok(report.ok);
      assert.equal(report.value.survey.areas.length, administrations.length);
      assert.ok(report.value.survey.areas.every(({ result }) => result.kind === "shown"));
      assert.equal(report.value.plan?.name, "Plan 2027");
    });
  });
}
