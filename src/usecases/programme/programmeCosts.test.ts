import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { sketchRegister } from "../../../test/survey/register.ts";
import type { Actor } from "../../domain/access/actor.ts";
import type { CohortId, ProgrammeId } from "../../domain/programme/programme.ts";
import { applyToCohort } from "./applyToCohort.ts";
import { listProgrammes } from "./listProgrammes.ts";
import { decideApplication } from "./decideApplication.ts";
import { readApplication } from "./readApplication.ts";
import { readCohort } from "./readCohort.ts";
import { readProgrammeCosts } from "./readProgrammeCosts.ts";
import { writeCohort } from "./writeCohort.ts";
import { writeProgramme } from "./writeProgramme.ts";
import { writeSession } from "./writeSession.ts";
import { writeSubstituteRate } from "./writeSubstituteRate.ts";

for (const engine of engines) {
  describe(`what it costs that people are away, on ${engine.name}`, () => {
    let world: World;
    let hr: Actor;
    let leader: Actor;
    let boss: Actor;
    let staff: readonly Actor[];
    let cohort: CohortId;

    before(async () => {
      world = await openWorld(engine);
      const { people, units } = await sketchRegister(world.needs.database, world.tenant, [
        { code: "1", kind: "organisation", people: 1 },
        { code: "2", parent: "1", kind: "administration", people: 0 },
        { code: "21", parent: "2", people: 3 },
        { code: "3", parent: "1", kind: "administration", people: 2 },
      ]);
      hr = await world.addActor({ granted: ["hrDeveloper"] });
      leader = await world.addActor({ person: people["3"]![0]! });
      boss = await world.addActor({ person: people["21"]![0]!, leads: [units["21"]!] });
      const others = [...people["21"]!.slice(1), people["3"]![1]!];
      staff = await Promise.all(others.map((person) => world.addActor({ person })));
      const programme = await writeProgramme(world.needs)(hr, undefined, {
        nameSv: "Leda",
        nameEn: "",
        descriptionSv: "Tre dagar.",
        descriptionEn: "",
        audience: "everybody",
        competencyIds: [],
        prerequisites: [],
        leadingMonths: "",
        areBinding: "",
      });
      assert.ok(programme.ok);
      cohort = await open(programme.value);
    });
    after(() => world.close());

    const open = async (programme: ProgrammeId) => {
      const made = await writeCohort(world.needs)(
        hr,
        { programme },
        {
          name: "Vår",
          seats: "9",
          applyBy: "2026-12-10",
          needsApproval: "yes",
          leader: "3-0@norrvik.example",
          seatSek: "4 500",
          hoursAway: "",
        },
      );
      assert.ok(made.ok);
      const session = { on: "2027-01-15", from: "08:30", to: "12:00", place: "Rum 4", preparation: "" };
      assert.ok((await writeSession(world.needs)(hr, { cohort: made.value }, session)).ok);
      return made.value;
    };

    it("is written by HR alone, from a day on", async () => {
      const rate = { hourlySek: "185", contribution: "31,42", fromDay: "2027-01-01" };
      assert.deepEqual(await writeSubstituteRate(world.needs)(boss, rate), {
        ok: false,
        error: "notAllowed",
      });
      assert.ok((await writeSubstituteRate(world.needs)(hr, rate)).ok);
      assert.ok(
        (await writeSubstituteRate(world.needs)(hr, { ...rate, hourlySek: "300", fromDay: "2027-02-01" })).ok,
      );
    });

    it("is seen by whoever decides: the seat, and the hours at what they cost on the day", async () => {
      const [a, b, c] = staff;
      assert.deepEqual(await applyToCohort(world.needs)(a!, cohort, "många"), {
        ok: false,
        error: "noHours",
      });
      assert.ok((await applyToCohort(world.needs)(a!, cohort, "3,5")).ok);
      assert.ok((await applyToCohort(world.needs)(b!, cohort)).ok);
      assert.ok((await applyToCohort(world.needs)(c!, cohort, "2")).ok);
      const { awaiting } = await listProgrammes(world.needs)(boss);
      const costs = await Promise.all(awaiting.map(({ id }) => readApplication(world.needs)(boss, id)));
      assert.deepEqual(
        costs.map((read) => read.ok && read.value.cost),
        [
          { seat: 4500, substitute: 851 }, // 185 · 1.3142 = 243; 3.5 · 243 = 850.5
          { seat: 4500, substitute: 0 },
        ],
      );
    });

    it("is summed for HR by cohort and administration of those who have a seat, and seen by no leader of a cohort", async () => {
      const read = await readCohort(world.needs)(hr, cohort);
      assert.ok(read.ok);
      assert.equal(read.value.cost?.people, 0);
      for (const { application } of read.value.participants)
        assert.ok((await decideApplication(world.needs)(hr, application.id, { kind: "yes" })).ok);
      const costs = await readProgrammeCosts(world.needs)(hr);
      assert.ok(costs.ok);
      const sum = { people: 3, seats: 13_500, substitutes: 1337, unpriced: 0 };
      assert.deepEqual(
        costs.value.cohorts.map(({ people, seats, substitutes, unpriced }) => ({
          people,
          seats,
          substitutes,
          unpriced,
        })),
        [sum],
      );
      assert.deepEqual(
        costs.value.administrations
          .map(({ name, people, substitutes }) => `${name}: ${people}, ${substitutes}`)
          .toSorted(),
        ["Enhet 2: 2, 851", "Enhet 3: 1, 486"],
      );
      assert.deepEqual(await readProgrammeCosts(world.needs)(boss), { ok: false, error: "notAllowed" });
      const led = await readCohort(world.needs)(leader, cohort);
      assert.ok(led.ok);
      assert.equal(led.value.cost, undefined);
      for (const { cost, conditions } of led.value.participants)
        assert.deepEqual([cost, conditions], [undefined, "none"]);
    });
  });
}
