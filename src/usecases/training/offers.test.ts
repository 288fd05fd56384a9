import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { toldOf } from "../../../test/learning/toldOf.ts";
import type { Actor } from "../../domain/access/actor.ts";
import type { CohortId, ProgrammeId, ProgrammeSessionId } from "../../domain/programme/programme.ts";
import { day } from "../../domain/shared/day.ts";
import type { UnitId } from "../../domain/shared/ids.ts";
import { enrolmentsOf, saveEnrolment } from "../../store/learning/enrolment.ts";
import { applicationsTo } from "../../store/programme/application.ts";
import { saveCohort } from "../../store/programme/cohort.ts";
import { saveSession } from "../../store/programme/session.ts";
import { listTrainingPlans } from "../../store/training/trainingPlan.ts";
import { withdrawApplication } from "../programme/withdrawApplication.ts";
import { yearEntries } from "../year/yearEntries.ts";
import { findProgramme, saveProgramme } from "../../store/programme/programme.ts";
import { saveSubstituteRate } from "../../store/organisation/substituteRate.ts";
import { seatsToSeek } from "../home/seatsToSeek.ts";
import { seekSeat } from "../seekSeat.ts";
import { allocateTraining } from "./allocateTraining.ts";
import { draftTrainingPlan } from "./draftTrainingPlan.ts";
import { linkActivities, readActivityLinks } from "./linkActivities.ts";
import { listOffers } from "./listOffers.ts";
import { publishTrainingPlan } from "./publishTrainingPlan.ts";
import { readTrainingPlan } from "./readTrainingPlan.ts";
import { replanTraining } from "./replanTraining.ts";
import { replyToOffer } from "./replyToOffer.ts";

const course = "listening-without-prestige";
const programme = "7a0c4a34-6c24-4b0f-8f3b-1d6c0e5f9a12" as ProgrammeId; // made up
const cohort = "7a0c4a34-6c24-4b0f-8f3b-1d6c0e5f9a13" as CohortId; // made up

for (const engine of engines) {
  describe(`offers of a training plan, on ${engine.name}`, () => {
    let world: World;
    let hr: Actor;
    let managers: readonly Actor[];
    let plan: string;

    before(async () => {
      world = await openWorld(engine);
      hr = await world.addActor({ granted: ["hrDeveloper"] });
      const unit = "7a0c4a34-6c24-4b0f-8f3b-1d6c0e5f9a11" as UnitId; // a made-up unit
      managers = await Promise.all(Array.from({ length: 12 }, () => world.addActor({ leads: [unit] })));
      await world.needs.database.asTenant(world.tenant, async (tx) => {
        const text = { sv: "Leda i vardagen", en: "" };
        await saveProgramme(tx, {
          id: programme,
          name: text,
          description: text,
          competencyIds: [],
          audience: "managers",
          prerequisites: { areBinding: false, all: [] },
        });
        await saveCohort(tx, {
          id: cohort,
          programmeId: programme,
          name: "1",
          leader: undefined,
          seats: 10,
          needsApproval: false,
          applyBy: day("2026-12-31"),
          seatSek: 0,
          minutesAway: undefined,
        });
      });
    });
    after(() => world.close());

    const needsToPlan = async () =>
      managers.map(({ person }) => ({
        id: person,
        administrationId: "care",
        groupId: "care",
        hoursAvailable: 40,
        takenActivityIds: [],
        needs: [
          { competencyId: "listening", gap: 1, weight: 1 },
          { competencyId: "courage-and-crisis", gap: 0.8, weight: 1 },
        ],
      }));
    const allocate = async (subject: string) => {
      const allocated = await allocateTraining(
        world.needs,
        needsToPlan,
      )({
        tenant: world.tenant,
        askedBy: hr.person,
        subject,
        input: {},
        signal: new AbortController().signal,
        progress: async () => {},
      });
      assert.ok(allocated.ok, JSON.stringify(allocated));
    };
    const latest = async () => (await world.needs.database.asTenant(world.tenant, listTrainingPlans))[0]!;
    const offersOf = (actor: Actor) => listOffers(world.needs)(actor);
    const reply = (actor: Actor, id: string, kind: "accept" | "decline") =>
      replyToOffer(world.needs)(actor, id, kind === "accept" ? { kind } : { kind, reason: "noTime" });
    const view = async (id: string) => {
      const read = await readTrainingPlan(world.needs)(hr, id);
      assert.ok(read.ok);
      return read.value;
    };

    it("come from a plan that HR has published, at what HR has said that an hour of a substitute costs", async () => {
      await world.needs.database.asTenant(world.tenant, async (tx) => {
        await saveSubstituteRate(tx, { fromDay: day("2026-01-01"), hourlySek: 150, contribution: 3142 });
        await saveSubstituteRate(tx, { fromDay: day("2027-01-15"), hourlySek: 200, contribution: 3142 });
        await saveSubstituteRate(tx, { fromDay: day("2027-01-16"), hourlySek: 900, contribution: 3142 });
      });
      const drafted = await draftTrainingPlan(world.needs)(hr, {
        name: "Plan 2027",
        budget: "200000",
        startsOn: "2027-01-15",
        answerBy: "2026-12-20",
        hours: "40",
        shareAway: "50",
        activities: "2",
        first: "coverage",
      });
      assert.ok(drafted.ok);
      plan = (await latest()).id;
      await allocate(plan);
      assert.ok((await publishTrainingPlan(world.needs)(hr, plan)).ok);
      assert.ok((await offersOf(managers[0]!)).length > 0);
      assert.equal((await latest()).wishes.substituteSekPerHour, 263); // 200 · 1.3142 = 262.84
    });

    it("lead where HR says that the activity leads, and nobody else may say so", async () => {
      const activities = [...new Set((await Promise.all(managers.map(offersOf))).flat())].map(
        ({ activityId }) => activityId,
      );
      const links = new Map(activities.map((id) => [id, `course ${course}`]));
      assert.deepEqual(await linkActivities(world.needs)(managers[0]!, links), {
        ok: false,
        error: "notAllowed",
      });
      assert.ok((await linkActivities(world.needs)(hr, links)).ok);
      assert.deepEqual((await offersOf(managers[0]!))[0]?.leadsTo, {
        link: { kind: "course", id: course },
        name: { sv: "Att lyssna utan prestige", en: "Listening without prestige" },
        days: [],
      });
      const strange = new Map([...links, ["politically-led", "course no-such"]]);
      assert.ok((await linkActivities(world.needs)(hr, strange)).ok);
      const read = await readActivityLinks(world.needs)(hr);
      assert.ok(read.ok && !read.value.links.has("politically-led"));
    });

    it("begin the course when they are accepted, once, and are told in the own record", async () => {
      const [one] = managers;
      const [offer] = await offersOf(one!);
      const answers = await Promise.all([reply(one!, offer!.id, "accept"), reply(one!, offer!.id, "accept")]);
      const [accepted] = answers.filter(({ ok }) => ok);
      assert.deepEqual(accepted, { ok: true, value: { kind: "course", id: course } });
      const refused = answers.flatMap((answer) => (answer.ok ? [] : answer.error));
      assert.deepEqual(refused, ["alreadyAnswered"]);
      const enrolments = await world.needs.database.asTenant(world.tenant, (tx) =>
        enrolmentsOf(tx, one!.person),
      );
      assert.deepEqual(
        enrolments.map(({ courseId }) => courseId),
        [course],
      );
      assert.deepEqual(await toldOf(world, one!), ["accepted offer", "initialized course"]);
    });

    it("ask for a seat in the programme when they are accepted", async () => {
      const two = managers[1]!;
      const [offer] = await offersOf(two);
      await linkActivities(world.needs)(hr, new Map([[offer!.activityId, `programme ${programme}`]]));
      assert.deepEqual(await reply(two, offer!.id, "accept"), {
        ok: true,
        value: { kind: "programme", id: programme },
      });
      const applications = await world.needs.database.asTenant(world.tenant, (tx) =>
        applicationsTo(tx, cohort),
      );
      assert.deepEqual(
        applications.map(({ person, state }) => [person, state]),
        [[two.person, "seated"]],
      );
    });

    it("have the days of what they lead to, and not the plan's, in the offer and in the year", async () => {
      const two = managers[1]!;
      const on = day("2027-02-18");
      await world.needs.database.asTenant(world.tenant, (tx) =>
        saveSession(tx, {
          id: "7a0c4a34-6c24-4b0f-8f3b-1d6c0e5f9a14" as ProgrammeSessionId, // made up
          cohortId: cohort,
          on,
          from: "09:00",
          to: "12:00",
          place: "",
          preparation: "",
        }),
      );
      const accepted = (await offersOf(two)).find(({ state }) => state.kind === "accepted");
      assert.deepEqual(accepted?.leadsTo?.days, [on]);
      const entries = await world.needs.database.asTenant(world.tenant, (tx) =>
        yearEntries(tx, world.needs.content, two, { today: on, since: day("2026-11-01") }),
      );
      const held = entries.filter(({ kind }) => kind === "session" || kind === "occasion");
      assert.deepEqual(
        held.map((entry) => [entry.kind, entry.on]),
        [["session", on]],
      );
    });

    it("begin what the programme asks for first, and home says when it is done that one can apply", async () => {
      const five = managers[4]!;
      const inTenant = <T>(work: Parameters<typeof world.needs.database.asTenant<T>>[1]) =>
        world.needs.database.asTenant(world.tenant, work);
      const first = "small-tests-of-change";
      await inTenant(async (tx) => {
        const before = (await findProgramme(tx, programme))!;
        const prerequisites = { areBinding: true, all: [{ kind: "course", id: first }] } as const;
        await saveProgramme(tx, { ...before, prerequisites });
      });
      const [offer] = await offersOf(five);
      await linkActivities(world.needs)(hr, new Map([[offer!.activityId, `programme ${programme}`]]));
      assert.deepEqual(await reply(five, offer!.id, "accept"), {
        ok: true,
        value: { kind: "course", id: first },
      });
      const applied = async () =>
        (await inTenant((tx) => applicationsTo(tx, cohort))).some(({ person }) => person === five.person);
      const toSeek = () => inTenant((tx) => seatsToSeek(tx, world.needs.content, five, day("2026-11-23")));
      assert.deepEqual([await applied(), (await toSeek()).length], [false, 0]);
      await inTenant(async (tx) => {
        const [begun] = await enrolmentsOf(tx, five.person);
        assert.equal(begun?.courseId, first);
        await saveEnrolment(tx, { ...begun, finishedOn: day("2026-11-23") });
      });
      assert.deepEqual(
        (await toSeek()).map(({ id }) => id),
        [programme],
      );
      assert.ok((await inTenant((tx) => seekSeat(tx, world.needs, five, cohort))).ok);
      assert.deepEqual([await applied(), (await toSeek()).length], [true, 0]);
    });

    it("free their money when they are declined, and tell nobody who declined", async () => {
      assert.equal((await view(plan)).freed, 0);
      const three = managers[2]!;
      const [offer] = await offersOf(three);
      assert.deepEqual(await reply(three, offer!.id, "decline"), { ok: true, value: undefined });
      const seen = await view(plan);
      const activity = world.needs.content.catalogue.activities.find(({ id }) => id === offer!.activityId)!;
      const perHour = activity.substituteCostPerHour === 0 ? 0 : 263;
      assert.equal(seen.freed, activity.costPerSeat + activity.hours * perHour);
      assert.equal(seen.declineReasons, undefined);
      assert.ok(!JSON.stringify(seen).includes(three.person));
      assert.deepEqual(await toldOf(world, three), []);
    });

    it("are allocated anew with what was accepted fixed and what was declined left out", async () => {
      const replan = (actor: Actor, answerBy: string) => replanTraining(world.needs)(actor, plan, answerBy);
      assert.deepEqual(await replan(managers[0]!, "2026-12-30"), { ok: false, error: "noSuchPlan" });
      assert.deepEqual(await replan(hr, "2027-02-01"), { ok: false, error: { answerBy: "afterStart" } });
      world.setTime("2026-11-24T09:00:00+01:00");
      assert.ok((await replan(hr, "2026-12-30")).ok);
      const next = await latest();
      assert.notEqual(next.id, plan);
      await allocate(next.id);
      const proposed = await latest();
      assert.ok(proposed.result?.kind === "planned");
      const { change, closure } = proposed.result;
      assert.deepEqual([change?.kept, change?.declined], [3, 1]);
      assert.ok(change!.freed > 0 && closure.gap < 0.05);
      assert.equal((await view(plan)).state, "published", "the plan before holds until then");
    });

    it("of a plan that others have answered meanwhile are worked out once more before they are sent", async () => {
      const next = await latest();
      const four = managers[3]!;
      const [offer] = await offersOf(four);
      assert.ok((await reply(four, offer!.id, "decline")).ok);
      const stillOffered = await world.needs.database.asTenant(world.tenant, (tx) =>
        tx
          .selectFrom("training_offer")
          .select("id")
          .where("plan", "=", next.id)
          .where("manager", "=", four.person)
          .where("activity", "=", offer!.activityId)
          .execute(),
      );
      const published = await publishTrainingPlan(world.needs)(hr, next.id);
      assert.equal(published.ok, stillOffered.length === 0);
      if (!published.ok) assert.equal(published.error, "answersChanged");
      assert.ok(stillOffered.length > 0, "the case is tried");
      world.setTime("2026-11-25T09:00:00+01:00");
      assert.ok((await replanTraining(world.needs)(hr, plan, "2026-12-30")).ok);
      await allocate((await latest()).id);
    });

    it("take the place of those before: accepted stand, declined are gone, unanswered are withdrawn", async () => {
      const next = await latest();
      assert.ok((await publishTrainingPlan(world.needs)(hr, next.id)).ok);
      assert.equal((await view(plan)).state, "replaced");
      const states = async (actor: Actor) => (await offersOf(actor)).map(({ state }) => state.kind);
      assert.ok((await states(managers[0]!)).includes("accepted"));
      assert.ok((await offersOf(managers[2]!)).every(({ state }) => state.kind === "proposed"));
      const { answers } = await view(next.id);
      assert.equal(answers.accepted, 3);
      assert.deepEqual(await publishTrainingPlan(world.needs)(hr, next.id), {
        ok: false,
        error: "notProposed",
      });
    });

    it("are declined afterwards by whoever gives the seat back, and count so in the next plan", async () => {
      const two = managers[1]!;
      const before = (await offersOf(two)).find(({ state }) => state.kind === "accepted");
      assert.ok((await withdrawApplication(world.needs)(two, cohort)).ok);
      const after = (await offersOf(two)).find(({ id }) => id === before?.id);
      assert.deepEqual(after?.state, { kind: "declined", on: "2026-11-25", reason: "leftSeat" });
      world.setTime("2026-11-26T09:00:00+01:00");
      const { id, answers } = await view((await latest()).id);
      assert.equal(answers.accepted, 2);
      assert.ok((await replanTraining(world.needs)(hr, id, "2026-12-30")).ok);
      await allocate((await latest()).id);
      assert.ok((await publishTrainingPlan(world.needs)(hr, (await latest()).id)).ok);
      assert.ok((await offersOf(two)).every(({ activityId }) => activityId !== before?.activityId));
    });
  });
}
