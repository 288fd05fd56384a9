import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, it } from "node:test";
import { sql } from "kysely";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { day } from "../../domain/shared/day.ts";
import type { PersonId, RoundId, UnitId } from "../../domain/shared/ids.ts";
import { seededRandom } from "../../domain/shared/random.ts";
import { packAnswers } from "../../domain/survey/answerSheet.ts";
import { insertAnswers } from "../../store/survey/answer.ts";
import { findRelease, releasedUnits } from "../../store/survey/release.ts";
import { findRound, insertRound, setRoundState } from "../../store/survey/round.ts";
import { insertRoundUnits } from "../../store/survey/roundUnit.ts";
import { askToClose } from "./askToClose.ts";
import { closeRound } from "./closeRound.ts";

for (const engine of engines) {
  describe(`closing a round on ${engine.name}`, () => {
    let world: World;
    before(async () => {
      world = await openWorld(engine);
    });
    after(() => world.close());

    const top = randomUUID() as UnitId; // fresh UUIDs are ids
    const north = randomUUID() as UnitId;
    const south = randomUUID() as UnitId;
    const hme = () => world.needs.content.instruments.find(({ id }) => id === "hme")!;
    const work = (subject: string) =>
      closeRound(world.needs)({
        tenant: world.tenant,
        subject,
        askedBy: undefined,
        input: {},
        signal: new AbortController().signal,
        progress: async () => undefined,
      });

    /** An open round with so many varied answers directly in each unit. */
    async function openedRound(
      answers: ReadonlyMap<UnitId, number>,
      closesOn = "2026-11-22",
      genderOf: (unit: UnitId, place: number) => string = () => "",
    ): Promise<RoundId> {
      const id = randomUUID() as RoundId;
      const random = seededRandom(7);
      const units = [
        { unit: top, parent: undefined, name: "Hela" },
        { unit: north, parent: top, name: "Norr" },
        { unit: south, parent: top, name: "Syd" },
      ] as const;
      await world.needs.database.asTenant(world.tenant, async (tx) => {
        await insertRound(tx, {
          id,
          source: "asked",
          createdBy: randomUUID() as PersonId,
          plan: {
            name: "HME",
            instrument: "hme",
            instrumentVersion: hme().version,
            about: "unit",
            opensOn: day("2026-11-01"),
            closesOn: day(closesOn),
            indexThreshold: 5,
            itemThreshold: 10,
            background: ["gender"],
            population: { units: [], hourly: true, onLeave: true },
            consultationReference: undefined,
            protectionAssessmentReference: undefined,
            retentionDecision: "Dnr 1",
          },
        });
        await insertRoundUnits(
          tx,
          id,
          units.map((unit, position) => ({
            ...unit,
            position,
            code: unit.name,
            kind: "unit",
            invited: (answers.get(unit.unit) ?? 0) + 2,
            countedIn: undefined,
          })),
        );
        await insertAnswers(
          tx,
          id,
          [...answers].flatMap(([unit, count]) =>
            Array.from({ length: count }, (_, place) => ({
              group: {
                round: id,
                unit,
                rated: undefined,
                relation: undefined,
                background: genderOf(unit, place),
              },
              answers: packAnswers(
                hme(),
                Array.from({ length: 9 }, () => 1 + Math.floor(random() * 5)),
              ),
            })),
          ),
        );
        await setRoundState(tx, id, "open");
      });
      return id;
    }

    const countRows = (table: string, round: RoundId) =>
      world.needs.database.asTenant(world.tenant, async (tx) => {
        const { rows } = await sql<{
          n: number;
        }>`select count(*) as n from ${sql.table(table)} where round = ${round}`.execute(tx);
        return rows[0]!.n;
      });

    it("is asked for by HR developers alone, once, and takes no more answers from then on", async () => {
      const id = await openedRound(new Map([[north, 12]]));
      const hr = await world.addActor({ granted: ["hrDeveloper"] });
      assert.deepEqual(await askToClose(world.needs)(await world.addActor(), id), {
        ok: false,
        error: "notAllowed",
      });
      assert.ok((await askToClose(world.needs)(hr, id)).ok);
      assert.deepEqual(await askToClose(world.needs)(hr, id), { ok: false, error: "notOpen" });
    });

    it("writes what may be shown, keeps only groups that may be kept, and destroys the rest", async () => {
      const id = await openedRound(
        new Map([
          [top, 6],
          [north, 14],
          [south, 3],
        ]),
      );
      await world.needs.database.asTenant(world.tenant, (tx) => setRoundState(tx, id, "closing"));
      assert.deepEqual(await work(id), { ok: true, value: {} });

      const { release, units, round } = await world.needs.database.asTenant(world.tenant, async (tx) => {
        const release = (await findRelease(tx, id))!;
        return { release, units: await releasedUnits(tx, release.id), round: await findRound(tx, id) };
      });
      const result = (unit: UnitId) => units.find((one) => one.unit === unit)!.result;
      assert.equal(round?.state, "closed");
      assert.ok(result(top).kind === "shown" && result(north).kind === "shown");
      assert.deepEqual(result(south), { kind: "withheld", invited: 5, reason: "tooFewAnswers" });
      const whole = result(top);
      assert.ok(whole.kind === "shown" && whole.items.kind === "shown");
      assert.deepEqual([whole.answers, whole.invited], [23, 29]);
      const part = result(north); // its items beside the whole's would tell those of 6 + 3 others
      assert.ok(part.kind === "shown" && part.items.kind === "withheld");
      assert.equal(part.items.reason, "protectsAnother");
      assert.deepEqual(
        release.summary.map(({ scale, respondents, groups }) => [scale, respondents, groups]),
        [
          ["total", 23, 2],
          ["motivation", 23, 2],
          ["leadership", 23, 2],
          ["governance", 23, 2],
        ],
      );
      for (const table of ["answer", "spent_ballot", "ballot_key", "invitation"])
        assert.equal(await countRows(table, id), 0, `${table} is destroyed`);
      const groups = await world.needs.database.asTenant(world.tenant, (tx) =>
        tx
          .selectFrom("stored_group")
          .select(["level", "answers"])
          .where("round", "=", id)
          .orderBy("answers")
          .execute(),
      );
      assert.deepEqual(groups, [
        { level: "index", answers: 9 },
        { level: "index", answers: 14 },
        { level: "items", answers: 23 },
      ]);
    });

    it("tells a change from the round before, with its uncertainty", async () => {
      const id = await openedRound(new Map([[north, 20]]), "2026-11-24");
      await world.needs.database.asTenant(world.tenant, (tx) => setRoundState(tx, id, "closing"));
      await work(id);
      const units = await world.needs.database.asTenant(world.tenant, async (tx) =>
        releasedUnits(tx, (await findRelease(tx, id))!.id),
      );
      const result = units.find(({ unit }) => unit === north)!.result;
      assert.ok(result.kind === "shown");
      const { change } = result.scales[0]!;
      assert.ok(change && change.interval.low < change.change && change.change < change.interval.high);
    });

    it("does nothing to a round that is not closing", async () => {
      const id = await openedRound(new Map([[north, 12]]));
      assert.deepEqual(await work(id), { ok: false, error: "notClosing" });
      assert.equal(await countRows("answer", id), 12);
    });

    it("tells women's and men's indices where both are enough, and leaves out where one is not", async () => {
      const answers = new Map([
        [north, 20],
        [south, 16],
      ]);
      const gender = (unit: UnitId, place: number) => (place < (unit === north ? 6 : 4) ? "man" : "woman");
      const round = await openedRound(answers, "2026-11-21", gender);
      await askToClose(world.needs)(await world.addActor({ granted: ["hrDeveloper"] }), round);
      assert.ok((await work(round)).ok);
      const told = await world.needs.database.asTenant(world.tenant, async (tx) => {
        const release = await findRelease(tx, round);
        return releasedUnits(tx, release!.id);
      });
      const figures = (unit: UnitId) => {
        const result = told.find((one) => one.unit === unit)?.result;
        assert.ok(result?.kind === "shown");
        return (result.background ?? []).map(({ value, answers, scales }) => [value, answers, scales.length]);
      };
      const ofNorth = [
        ["man", 6, 4],
        ["woman", 14, 4],
      ];
      assert.deepEqual(figures(north), ofNorth);
      assert.deepEqual(figures(south), []);
      assert.deepEqual(figures(top), ofNorth);
    });
  });
}
