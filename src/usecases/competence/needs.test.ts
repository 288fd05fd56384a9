import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { toldOf } from "../../../test/learning/toldOf.ts";
import { sketchRegister, type SketchedRegister } from "../../../test/survey/register.ts";
import { storeMirrors } from "../../../test/survey/storeMirror.ts";
import type { Actor } from "../../domain/access/actor.ts";
import type { PersonId, PostId, RoundId } from "../../domain/shared/ids.ts";
import type { MirrorRelease } from "../../domain/survey/mirrorRelease.ts";
import { advanceUpward } from "./advanceUpward.ts";
import { listUpward } from "./listUpward.ts";
import { readOwnAssessment, removeOwnAssessment, saveOwnAssessment } from "./ownAssessment.ts";
import { raiseContest } from "./raiseContest.ts";
import { readContests } from "./readContests.ts";
import { readNeeds } from "./readNeeds.ts";
import { readOrganisationNeeds } from "./readOrganisationNeeds.ts";
import { readSending } from "./readSending.ts";
import { releaseNeeds } from "./releaseNeeds.ts";
import { sendUpwards } from "./sendUpwards.ts";
import { settleContest } from "./settleContest.ts";

const ratedLow: MirrorRelease = {
  scales: [
    {
      scale: "listening",
      ratings: [
        { group: "self", raters: 1, mean: 4 },
        { group: "report", raters: 25, mean: 2 },
      ],
      agreement: undefined,
      spread: { variance: 0.25, degreesOfFreedom: 100 },
    },
  ],
  tooFew: [],
};

for (const engine of engines) {
  describe(`needs, on ${engine.name}`, () => {
    let world: World;
    let register: SketchedRegister;
    let holder: Actor;
    let area: Actor;
    let hr: Actor;
    let administrator: Actor;
    let post: PostId;
    let round: RoundId;
    const units = ["2-1", "2-2", "2-3", "2-4", "2-5", "2-6"];

    const leader = (code: string) =>
      world.addActor({ person: register.people[code]![0]!, leads: [register.units[code]!] });

    before(async () => {
      world = await openWorld(engine);
      register = await sketchRegister(world.needs.database, world.tenant, [
        { code: "1", kind: "organisation", people: 3 },
        { code: "2", kind: "administration", parent: "1", people: 3 },
        { code: "2-1", parent: "2", people: 41 },
        ...units.slice(1).map((code) => ({ code, parent: "2", people: 6 })),
      ]);
      await world.needs.database.asTenant(world.tenant, async (tx) => {
        const setLevel = (code: string, level: "head" | "chiefExecutive") =>
          tx.updateTable("post").set({ level }).where("unit", "=", register.units[code]!).execute();
        await setLevel("1", "chiefExecutive");
        await setLevel("2", "head");
      });
      [holder, area] = [await leader("2-1"), await leader("2")];
      hr = await world.addActor({ granted: ["hrDeveloper"] });
      administrator = await world.addActor({ granted: ["administrator"] });
      const found = await world.needs.database.asTenant(world.tenant, (tx) =>
        tx
          .selectFrom("post")
          .select("id")
          .where("unit", "=", register.units["2-1"]!)
          .executeTakeFirstOrThrow(),
      );
      post = found.id;
      const rated = units.map((code) => [register.people[code]![0]!, ratedLow] as const);
      ({ round } = await storeMirrors(world, new Map<PersonId, MirrorRelease>(rated)));
    });
    after(() => world.close());

    const own = async (actor: Actor) => (await readNeeds(world.needs)(actor)).posts[0];
    const send = (actor: Actor, rule: string, words = "") =>
      sendUpwards(world.needs)(actor, { post, rule, words });

    it("put the conditions of the post first, with data and a role that has the mandate", async () => {
      const needs = await own(holder);
      const wide = needs?.conditions.find(({ rule }) => rule.id === "span-above-norm");
      assert.deepEqual(wide?.facts, [{ fact: "spanOfControl", value: 40, limit: 25 }]);
      assert.equal(wide.isOwnAnswers, false);
      assert.deepEqual(wide.holders, ["Kim 2-0"]);
    });

    it("tell a likely gap from the 360, what it rests on, and which conditions it may come from", async () => {
      const [first] = (await own(holder))!.advice;
      assert.equal(first?.need.competencyId, "listening");
      assert.equal(first.need.verdict, "likelyGap");
      assert.equal(first.need.measured?.score, 2);
      assert.equal(first.need.measured.raters, 25);
      assert.ok(first.conditionsFirst.includes("span-above-norm"));
    });

    it("are nobody else's: who holds no post has none, whatever they may do otherwise", async () => {
      for (const actor of [hr, administrator])
        assert.deepEqual((await readNeeds(world.needs)(actor)).posts, []);
      assert.ok((await own(area))!.advice.every(({ need }) => need.measured === undefined));
    });

    it("show whoever has the mandate what the register says, and nothing of own answers", async () => {
      const before = await listUpward(world.needs)(area);
      const below = before.below.filter((one) => one.post.id === post).map(({ rule }) => rule.id);
      assert.ok(below.includes("span-above-norm"));
      const form = await readOwnAssessment(world.needs)(holder, "post");
      assert.ok(form.ok);
      const answers = Object.fromEntries(
        form.value.instrument.items.map(({ id, isReversed }) => [id, isReversed ? "5" : "1"]),
      );
      assert.deepEqual(await saveOwnAssessment(world.needs)(holder, "post", answers), {
        ok: true,
        value: undefined,
      });
      const seen = (await own(holder))!.conditions.filter(({ isOwnAnswers }) => isOwnAnswers);
      assert.ok(seen.some(({ rule }) => rule.id === "sent-workload"));
      assert.deepEqual((await listUpward(world.needs)(area)).below, before.below);
      assert.deepEqual(await send(area, "sent-workload"), { ok: false, error: "noSuchCondition" });
    });

    it("go upwards when the holder sends them, once, and to those with the mandate alone", async () => {
      const wanted = { post, rule: "sent-workload" };
      assert.ok((await readSending(world.needs)(holder, wanted)).ok);
      assert.equal((await readSending(world.needs)(area, wanted)).ok, false);
      const sent = await send(holder, "sent-workload", " Two of us leave in May. ");
      assert.ok(sent.ok);
      assert.deepEqual(await send(holder, "sent-workload"), { ok: false, error: "alreadyUnderWay" });
      const seen = await Promise.all(
        [holder, area, hr, administrator].map(async (actor) => {
          const { actions } = await listUpward(world.needs)(actor);
          return actions.map(({ words, mayAdvance }) => [words, mayAdvance]);
        }),
      );
      const words = "Two of us leave in May.";
      assert.deepEqual(seen, [[[words, false]], [[words, true]], [], []]);
    });

    it("are followed through the work environment loop by whoever has the mandate", async () => {
      const [action] = (await listUpward(world.needs)(area)).actions;
      const step = { kind: "investigated", text: "The plan has a gap", serious: false, outcome: "" };
      const advance = (actor: Actor, written: typeof step) =>
        advanceUpward(world.needs)(actor, action!.id, written, "");
      assert.deepEqual(await advance(holder, step), { ok: false, error: "noSuchAction" });
      assert.deepEqual(await advance(area, { ...step, text: " " }), { ok: false, error: "nothingWritten" });
      assert.deepEqual(await advance(area, { ...step, kind: "acted" }), { ok: false, error: "wrongOrder" });
      assert.ok((await advance(area, step)).ok);
      const [followed] = (await listUpward(world.needs)(holder)).actions;
      assert.deepEqual(followed?.state, { kind: "assessRisk", found: "The plan has a gap" });
      assert.equal(followed.due, "2026-12-23");
    });

    it("refuse own words without end, and rules that do not hold", async () => {
      assert.deepEqual(await send(holder, "span-above-norm", "x".repeat(1001)), {
        ok: false,
        error: "tooLong",
      });
      assert.deepEqual(await send(holder, "post-vacant"), { ok: false, error: "noSuchCondition" });
      assert.deepEqual(
        await sendUpwards(world.needs)(holder, { post: "no id", rule: "span-above-norm", words: "" }),
        {
          ok: false,
          error: "noSuchCondition",
        },
      );
    });

    it("forget own answers that are taken away", async () => {
      await removeOwnAssessment(world.needs)(holder, "post");
      assert.ok((await own(holder))!.conditions.every(({ isOwnAnswers }) => !isOwnAnswers));
      const employee = await world.addActor();
      assert.equal((await readOwnAssessment(world.needs)(employee, "post")).ok, false);
      assert.ok((await readOwnAssessment(world.needs)(employee, "person")).ok);
      assert.deepEqual(await toldOf(world, holder), []);
      assert.ok((await saveOwnAssessment(world.needs)(employee, "person", { "listening-1": "2" })).ok);
      assert.ok((await saveOwnAssessment(world.needs)(employee, "person", { "listening-1": "3" })).ok);
      assert.deepEqual(await toldOf(world, employee), ["completed assessment"]);
      const off = await saveOwnAssessment(world.needs)(employee, "person", { "listening-1": "9" });
      assert.deepEqual(off, { ok: false, error: [{ kind: "outOfScale", item: "listening-1" }] });
    });

    it("can be contested with a reason, and are answered by HR with a reason", async () => {
      const raise = (actor: Actor, key: string, ground: string, reason: string) =>
        raiseContest(world.needs)(actor, key, { ground, reason });
      const tried = [
        await raise(holder, "need.nothing", "wrongFact", "No"),
        await raise(hr, "need.listening", "wrongFact", "No"),
        await raise(holder, "need.listening", "", "No"),
        await raise(holder, "need.listening", "wrongFact", " "),
        await raise(holder, "need.listening", "wrongFact", "I was on leave when they answered"),
        await raise(holder, "need.listening", "wrongFact", "Again"),
      ].map((result) => (result.ok ? "raised" : result.error));
      assert.deepEqual(tried, [
        "noSuchAdvice",
        "noSuchAdvice",
        "noGround",
        "reasonMissing",
        "raised",
        "alreadyRaised",
      ]);
      const [waiting] = await readContests(world.needs)(hr);
      assert.equal(waiting?.mayAnswer, true);
      assert.deepEqual(await readContests(world.needs)(area), []);
      const settle = (actor: Actor, outcome: string, because: string) =>
        settleContest(world.needs)(actor, waiting.id, { outcome, because });
      const answered = [
        await settle(area, "adviceStands", "No"),
        await settle(hr, "", "No"),
        await settle(hr, "adviceStands", ""),
        await settle(hr, "adviceWithdrawn", "The answers are from that time"),
        await settle(hr, "adviceStands", "Twice"),
      ].map((result) => (result.ok ? "answered" : result.error));
      assert.deepEqual(answered, [
        "noSuchContest",
        "noOutcome",
        "reasonMissing",
        "answered",
        "alreadyAnswered",
      ]);
      const advice = (await own(holder))!.advice.find(({ key }) => key === "need.listening");
      assert.equal(advice?.contest?.state.kind, "answered");
    });

    it("reach HR in groups of five or more, decided once", async () => {
      const release = (actor: Actor) => releaseNeeds(world.needs)(actor, round);
      assert.deepEqual(await release(administrator), { ok: false, error: "notAllowed" });
      assert.ok((await release(hr)).ok);
      assert.deepEqual(await release(hr), { ok: false, error: "alreadyReleased" });
      const view = await readOrganisationNeeds(world.needs)(hr);
      assert.ok(view.ok);
      const released = view.value.release;
      assert.deepEqual(
        released?.groups.map(({ name }) => name),
        ["Enhet 2"],
      );
      const listening = released?.rows.find(({ competencyId }) => competencyId === "listening");
      assert.ok(listening?.total.kind === "shown");
      assert.equal(listening.total.managers, 6);
      const unmeasured = released?.rows.find(({ competencyId }) => competencyId === "change");
      assert.deepEqual(unmeasured?.total, { kind: "withheld", reason: "tooFewManagers" });
      assert.ok(
        view.value.conditions.some(({ rule, posts }) => rule.id === "span-above-norm" && posts === 1),
      );
      assert.deepEqual(await readOrganisationNeeds(world.needs)(area), { ok: false, error: "notAllowed" });
    });
  });
}
