import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { sketchRegister, type SketchedRegister } from "../../../test/survey/register.ts";
import type { Actor } from "../../domain/access/actor.ts";
import type { CohortId, ProgrammeId } from "../../domain/programme/programme.ts";
import { day } from "../../domain/shared/day.ts";
import { saveCohort } from "../../store/programme/cohort.ts";
import { saveProgramme } from "../../store/programme/programme.ts";
import { saveApplication } from "../../store/programme/application.ts";
import { saveSession } from "../../store/programme/session.ts";
import { promiseInPlan } from "../promiseInPlan.ts";
import { addOrganisationDate, readOrganisationDates, removeOrganisationDate } from "./organisationYear.ts";
import { makeFeed, revokeFeed } from "./ownFeed.ts";
import { readCoverage } from "./readCoverage.ts";
import { readFeed } from "./readFeed.ts";
import { readYear } from "./readYear.ts";

const budget = { kind: "budget", name: "Internbudget", firstDay: "2026-12-01", lastDay: "2026-12-04" };

for (const engine of engines) {
  describe(`a person's year, on ${engine.name}`, () => {
    let world: World;
    let register: SketchedRegister;
    let hr: Actor;
    let one: Actor;
    let other: Actor;

    before(async () => {
      world = await openWorld(engine);
      register = await sketchRegister(world.needs.database, world.tenant, [
        { code: "1", kind: "organisation", people: 1 },
        { code: "2", parent: "1", kind: "administration", people: 0 },
        ...Array.from({ length: 16 }, (_, index) => ({ code: `2-${index}`, parent: "2", people: 1 })),
        { code: "3", parent: "1", kind: "administration", people: 0 },
        ...Array.from({ length: 14 }, (_, index) => ({ code: `3-${index}`, parent: "3", people: 1 })),
      ]);
      hr = await world.addActor({ granted: ["hrDeveloper"] });
      one = await world.addActor({ person: register.people["2-0"]![0]! });
      other = await world.addActor();
    });
    after(() => world.close());

    const kinds = async (actor: Actor) => {
      const { months } = await readYear(world.needs)(actor);
      return months.flatMap(({ entries }) => entries.map(({ on, kind }) => [on, kind]));
    };

    /** Seats the first managers of an administration in a cohort with one session. */
    const seat = (administration: string, count: number) =>
      world.needs.database.asTenant(world.tenant, async (tx) => {
        const programme = world.needs.newId() as ProgrammeId; // a fresh id
        const cohort = world.needs.newId() as CohortId; // as above
        const name = { sv: "Leda", en: "" };
        await saveProgramme(tx, {
          id: programme,
          name,
          description: name,
          audience: "managers",
          competencyIds: [],
          prerequisites: { areBinding: false, all: [] },
        });
        await saveCohort(tx, {
          id: cohort,
          programmeId: programme,
          name: "Vår",
          seats: 30,
          leader: undefined,
          needsApproval: false,
          applyBy: day("2026-11-20"),
          seatSek: 0,
          minutesAway: undefined,
        });
        await saveSession(tx, {
          id: world.needs.newId() as never, // as above
          cohortId: cohort,
          on: day("2027-01-14"),
          from: "09:00",
          to: "12:00",
          place: "Rum 4",
          preparation: "",
        });
        for (let index = 0; index < count; index += 1)
          await saveApplication(tx, {
            id: world.needs.newId() as never, // as above
            cohortId: cohort,
            person: register.people[`${administration}-${index}`]![0]!,
            state: "seated",
            queue: index + 1,
            approver: undefined,
            seatedOn: day("2026-11-22"),
            endedOn: undefined,
            substituteMinutes: 0,
            refusal: "",
          });
      });

    it("has nothing ongoing for whoever takes part in nothing", async () => {
      const year = await readYear(world.needs)(other);
      assert.deepEqual([year.hasOngoing, year.months.length, await kinds(other)], [false, 12, []]);
    });

    it("has the organisation's dates for everybody, which HR alone writes", async () => {
      assert.deepEqual(await addOrganisationDate(world.needs)(one, budget), {
        ok: false,
        error: "notAllowed",
      });
      assert.ok((await addOrganisationDate(world.needs)(hr, budget)).ok);
      assert.deepEqual(await kinds(other), [["2026-12-01", "organisation"]]);
      assert.equal((await readYear(world.needs)(other)).hasOngoing, false);
    });

    it("has sessions and days to look back, the own alone", async () => {
      await seat("2", 7);
      await world.needs.database.asTenant(world.tenant, (tx) =>
        promiseInPlan(tx, world.needs, one, { text: "Jag frågar.", lookBackOn: day("2026-12-07") }),
      );
      assert.deepEqual(await kinds(one), [
        ["2026-12-01", "organisation"],
        ["2026-12-07", "lookBack"],
        ["2027-01-14", "session"],
      ]);
      assert.ok((await readYear(world.needs)(one)).hasOngoing);
      assert.deepEqual(await kinds(hr), [["2026-12-01", "organisation"]]);
    });

    it("is read by its secret alone, until that is replaced or taken away", async () => {
      const make = makeFeed(world.needs);
      const first = await make(one, false);
      const read = await readFeed(world.needs)(world.tenant, first);
      assert.ok(read.ok);
      assert.deepEqual([read.value.person, read.value.showsWords], [one.person, false]);
      assert.deepEqual(read.value.entries.map(({ kind }) => kind).toSorted(), [
        "lookBack",
        "organisation",
        "session",
      ]);
      const second = await make(one, true);
      const gone = { ok: false, error: "noSuchFeed" };
      assert.deepEqual(await readFeed(world.needs)(world.tenant, first), gone);
      assert.ok((await readFeed(world.needs)(world.tenant, second)).ok);
      await revokeFeed(world.needs)(one);
      assert.deepEqual(await readFeed(world.needs)(world.tenant, second), gone);
      const rows = await world.needs.database.asTenant(world.tenant, (tx) =>
        tx.selectFrom("calendar_feed").selectAll().execute(),
      );
      assert.deepEqual(rows, []);
    });

    it("tells HR alone how many managers have something ongoing, when the month has passed", async () => {
      await seat("3", 9);
      const rows = async () => {
        const read = await readCoverage(world.needs)(hr);
        assert.ok(read.ok);
        const text = (cell: (typeof read.value)["total"]["ongoing"]) =>
          cell.kind === "shown" ? cell.atLeast : "withheld";
        return [
          ...read.value.rows.map(({ managers, ongoing }) => [managers, text(ongoing)]),
          [read.value.total.managers, text(read.value.total.ongoing)],
        ];
      };
      assert.deepEqual(await rows(), [
        [16, "withheld"],
        [14, "withheld"],
        [30, "withheld"],
      ]);
      world.setTime("2026-12-01T09:00:00+01:00");
      assert.deepEqual(await rows(), [
        [16, 5],
        [14, 5],
        [30, 15],
      ]);
      assert.deepEqual(await readCoverage(world.needs)(one), { ok: false, error: "notAllowed" });
    });

    it("loses a date that HR takes away", async () => {
      const dates = await readOrganisationDates(world.needs)(hr);
      assert.ok(dates.ok);
      const [date] = dates.value;
      assert.deepEqual(await removeOrganisationDate(world.needs)(one, date!.id), {
        ok: false,
        error: "notAllowed",
      });
      assert.ok((await removeOrganisationDate(world.needs)(hr, date!.id)).ok);
      assert.deepEqual(await removeOrganisationDate(world.needs)(hr, date!.id), {
        ok: false,
        error: "noSuchDate",
      });
    });
  });
}
