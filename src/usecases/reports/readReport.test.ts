import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { closeTestRound, smallMunicipality } from "../../../test/survey/closeTestRound.ts";
import { day } from "../../domain/shared/day.ts";
import type { RoundId } from "../../domain/shared/ids.ts";
import type { WorkplaceActionId } from "../../domain/development/workplaceAction.ts";
import { saveMeetingPage, saveWorkplaceAction } from "../../store/development/meetingPage.ts";
import { listReports } from "./listReports.ts";
import { readReport } from "./readReport.ts";

for (const engine of engines) {
  describe(`a committee report on ${engine.name}`, () => {
    let world: World;
    let round: RoundId;
    const { ids, units } = smallMunicipality();
    const readAs = async (may: Parameters<World["addActor"]>[0]) =>
      readReport(world.needs)(await world.addActor(may), round);

    before(async () => {
      world = await openWorld(engine);
      round = await closeTestRound(world, units, { name: "Hösten 2026", closesOn: "2026-11-20" });
    });
    after(() => world.close());

    it("tells HR of the whole and of every administration", async () => {
      const read = await readAs({ granted: ["hrDeveloper"] });
      assert.ok(read.ok);
      assert.deepEqual(
        read.value.survey.areas.map(({ name, result }) => [name, result.kind]),
        [
          ["=Omsorg", "shown"],
          ["Skola", "shown"],
          ["Kultur", "withheld"],
        ],
      );
      assert.equal(read.value.isPart, false);
      assert.ok((read.value.audit.equations ?? 0) > 0);
    });

    it("tells the elected of the whole and of the administrations their committee answers for", async () => {
      const read = await readAs({ answersFor: [ids.school] });
      assert.ok(read.ok);
      assert.deepEqual(
        [read.value.survey.whole, ...read.value.survey.areas].map(({ name }) => name),
        ["Norrviks kommun", "Skola"],
      );
      assert.equal(read.value.isPart, true);
    });

    it("is not read by managers or others", async () => {
      assert.deepEqual(await readAs({ leads: [ids.school] }), { ok: false, error: { kind: "notAllowed" } });
      assert.deepEqual(await listReports(world.needs)(await world.addActor()), {
        ok: false,
        error: "notAllowed",
      });
    });

    it("counts the actions that workplaces brought from their meetings, by administration", async () => {
      const { needs, tenant } = world;
      const owner = (await world.addActor()).person;
      await needs.database.asTenant(tenant, async (tx) => {
        for (const { unit, name, kind } of units)
          await tx
            .insertInto("unit")
            .values({ id: unit, code: name, name, kind, first_day: day("2024-01-01"), end_day: null })
            .execute();
        const state = { kind: "brought", on: day("2026-11-21") } as const;
        const page = { round, unit: ids.home, strengths: ["a", "b"], question: "c", state } as const;
        await saveMeetingPage(tx, page);
        const action = { text: "d", owner, due: day("2026-12-01"), state: { kind: "investigate" } } as const;
        const id = needs.newId() as WorkplaceActionId; // a fresh UUID is an id
        await saveWorkplaceAction(tx, round, ids.home, { id, ...action });
      });
      const read = await readAs({ granted: ["hrDeveloper"] });
      assert.ok(read.ok);
      const one = { investigate: 1, assessRisk: 0, act: 0, followUp: 0, closed: 0 };
      assert.deepEqual(read.value.actions, { whole: one, byArea: new Map([[ids.care, one]]) });
    });

    it("waits until managers have seen their own results", async () => {
      const hr = await world.addActor({ granted: ["administrator"] });
      await world.needs.database.asOwner((tx) =>
        tx
          .updateTable("released_unit")
          .set({ visible_from: new Date("2026-11-30T09:00:00+01:00") })
          .execute(),
      );
      const from = new Date("2026-11-30T09:00:00+01:00");
      assert.deepEqual(await readReport(world.needs)(hr, round), {
        ok: false,
        error: { kind: "later", from },
      });
      const listed = await listReports(world.needs)(hr);
      assert.deepEqual(listed.ok && listed.value.map(({ name, from }) => ({ name, from })), [
        { name: "Hösten 2026", from },
      ]);
      world.setTime("2026-11-30T09:00:00+01:00");
      assert.ok((await readReport(world.needs)(hr, round)).ok);
    });
  });
}
