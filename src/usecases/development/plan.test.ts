import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { recordTextOf, toldOf } from "../../../test/learning/toldOf.ts";
import { sketchRegister, type SketchedRegister } from "../../../test/survey/register.ts";
import type { Actor } from "../../domain/access/actor.ts";
import type { DevelopmentPlanId } from "../../domain/development/developmentPlan.ts";
import type { WrittenPlanChange } from "../../domain/development/parsePlanChange.ts";
import { day } from "../../domain/shared/day.ts";
import { insertGrant } from "../../store/access/grant.ts";
import { changePlan } from "./changePlan.ts";
import { readOwnPlan } from "./readOwnPlan.ts";
import { readSharedPlan } from "./readSharedPlan.ts";
import { finalisePlan, sharePlan } from "./sharePlan.ts";

for (const engine of engines) {
  describe(`a development plan, on ${engine.name}`, () => {
    let world: World;
    let register: SketchedRegister;
    let employee: Actor;
    let lead: Actor;
    let otherLead: Actor;
    let coach: Actor;
    let hr: Actor;
    let administrator: Actor;
    let id: DevelopmentPlanId;

    const leader = (code: string) =>
      world.addActor({ person: register.people[code]![0]!, leads: [register.units[code]!] });

    before(async () => {
      world = await openWorld(engine);
      register = await sketchRegister(world.needs.database, world.tenant, [
        { code: "1", kind: "organisation", people: 2 },
        { code: "2", parent: "1", people: 4 },
        { code: "3", parent: "1", people: 4 },
      ]);
      employee = await world.addActor({ person: register.people["2"]![1]! });
      [lead, otherLead] = [await leader("2"), await leader("3")];
      coach = await world.addActor({ granted: ["coach"] });
      hr = await world.addActor({ granted: ["hrDeveloper"] });
      administrator = await world.addActor({ granted: ["administrator"] });
      await world.needs.database.asTenant(world.tenant, (tx) =>
        insertGrant(tx, {
          id: world.needs.newId(),
          person: coach.person,
          role: "coach",
          unit: undefined,
          firstDay: day("2026-01-01"),
          endDay: undefined,
        }),
      );
    });
    after(() => world.close());

    const change = (actor: Actor, written: Partial<WrittenPlanChange>) =>
      changePlan(world.needs)(actor, {
        change: "",
        text: "",
        competency: "",
        goal: "",
        day: "",
        id: "",
        state: "",
        ...written,
      });
    const read = async (actor: Actor) => (await readSharedPlan(world.needs)(actor, id)).ok;
    const whoReads = async () => {
      const people = { employee, lead, otherLead, coach, hr, administrator };
      const may: string[] = [];
      for (const [who, actor] of Object.entries(people)) if (await read(actor)) may.push(who);
      return may;
    };

    it("begins with the first thing that any employee writes", async () => {
      assert.equal((await readOwnPlan(world.needs)(employee)).plan, undefined);
      assert.deepEqual(await change(employee, { change: "goal", text: "Listen", competency: "listening" }), {
        ok: true,
        value: undefined,
      });
      const { plan, suggestions } = await readOwnPlan(world.needs)(employee);
      assert.deepEqual(
        plan?.content.goals.map(({ text, competencyId }) => [text, competencyId]),
        [["Listen", "listening"]],
      );
      assert.deepEqual(plan.state, { kind: "private" });
      assert.deepEqual(
        suggestions.get("listening")?.map((activity) => activity.id),
        ["after-event-reviews", "ten-minute-steps"],
      );
      id = plan.id;
    });

    it("takes small things one by one, and says what is wrong with one that it cannot take", async () => {
      assert.deepEqual(await change(employee, { change: "commitment", text: "Ask", day: "2026-11-22" }), {
        ok: false,
        error: { day: "pastDay" },
      });
      assert.deepEqual(await change(employee, { change: "nothing", text: "x" }), {
        ok: false,
        error: "noSuchChange",
      });
      assert.ok((await change(employee, { change: "commitment", text: "Ask", day: "2026-12-01" })).ok);
      assert.ok((await change(employee, { change: "checkIn", text: "Good" })).ok);
      const { plan } = await readOwnPlan(world.needs)(employee);
      assert.deepEqual([plan?.content.commitments.length, plan?.content.checkIns.length], [1, 1]);
    });

    it("is told in the own record without its words, as long as it stands there", async () => {
      assert.deepEqual(await toldOf(world, employee), ["created goal", "created commitment", "created note"]);
      const text = await recordTextOf(world, employee);
      assert.match(text, /competency\/[\w-]+\/listening/);
      assert.doesNotMatch(text, /Listen"|Ask|Good/);
      const commitment = (await readOwnPlan(world.needs)(employee)).plan!.content.commitments[0]!.id;
      const set = (state: string) => change(employee, { change: "commitmentState", id: commitment, state });
      for (const state of ["kept", "notKept"]) assert.ok((await set(state)).ok);
      assert.equal((await toldOf(world, employee)).at(-1), "completed commitment: not ok");
      assert.ok((await set("open")).ok);
      assert.equal((await toldOf(world, employee)).length, 3);
    });

    it("is read by nobody else while it is private, and leaves no trace in the log", async () => {
      assert.deepEqual(await whoReads(), ["employee"]);
      const events = await world.needs.database.asTenant(world.tenant, (tx) =>
        tx.selectFrom("event").select("kind").execute(),
      );
      assert.deepEqual(events, []);
    });

    it("can be shared with coaches and the managers above, and with nobody else", async () => {
      const { possibleReaders } = await readOwnPlan(world.needs)(employee);
      assert.deepEqual(
        possibleReaders.map(({ person }) => person),
        [lead.person, register.people["1"]![0], coach.person],
      );
      const share = (...people: readonly string[]) => sharePlan(world.needs)(employee, people);
      assert.deepEqual(await share(), { ok: false, error: "noReader" });
      assert.deepEqual(await share("no id"), { ok: false, error: "noReader" });
      for (const other of [otherLead, hr, administrator])
        assert.deepEqual(await share(other.person), { ok: false, error: "readerMayNotReceive" });
      assert.deepEqual(await sharePlan(world.needs)(otherLead, [coach.person]), {
        ok: false,
        error: "noSuchPlan",
      });
      assert.ok((await share(lead.person, coach.person)).ok);
      assert.deepEqual(await whoReads(), ["employee", "lead", "coach"]);
      assert.deepEqual(
        (await readOwnPlan(world.needs)(lead)).sharedWithMe.map((plan) => plan.id),
        [id],
      );
    });

    it("becomes final when its owner says so, then HR reads it, and a new one can begin", async () => {
      assert.deepEqual(await finalisePlan(world.needs)(lead), { ok: false, error: "noSuchPlan" });
      assert.ok((await finalisePlan(world.needs)(employee)).ok);
      assert.deepEqual(await whoReads(), ["employee", "lead", "coach", "hr"]);
      assert.ok((await change(employee, { change: "goal", text: "Delegate" })).ok);
      const { plan, final } = await readOwnPlan(world.needs)(employee);
      assert.deepEqual([plan?.state, final.length, final[0]?.id], [{ kind: "private" }, 1, id]);
    });

    it("of a manager can be shared with those above, not with the unit itself", async () => {
      const { possibleReaders } = await readOwnPlan(world.needs)(lead);
      assert.deepEqual(
        possibleReaders.map(({ person }) => person),
        [register.people["1"]![0], coach.person],
      );
    });
  });
}
