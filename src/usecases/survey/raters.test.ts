import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { testInstrument } from "../../../test/survey/instruments.ts";
import { testPlan } from "../../../test/survey/openTestRound.ts";
import { sketchRegister, type SketchedRegister } from "../../../test/survey/register.ts";
import type { Actor } from "../../domain/access/actor.ts";
import type { PersonId, RoundId } from "../../domain/shared/ids.ts";
import { castBallot } from "./castBallot.ts";
import { chooseRaters } from "./chooseRaters.ts";
import { collectBallot } from "./collectBallot.ts";
import { draftRound } from "./draftRound.ts";
import { openRound } from "./openRound.ts";
import { readRaters } from "./readRaters.ts";
import { readRatersOf } from "./readRatersOf.ts";
import { suggestAllRaters } from "./suggestAllRaters.ts";
import { secretToCode } from "../../domain/survey/invitationCode.ts";

const instrument = testInstrument("person", 4);
const compare = (left: string, right: string) => (left < right ? -1 : 1);

for (const engine of engines) {
  describe(`a 360, on ${engine.name}`, () => {
    let world: World;
    let hr: Actor;
    let register: SketchedRegister;
    const needs = () => ({ ...world.needs, content: { instruments: [instrument] } });
    const leader = (unit: string) => register.people[unit]![0]!;
    const draft = async (): Promise<RoundId> => {
      const drafted = await draftRound(needs())(hr, testPlan(instrument));
      assert.ok(drafted.ok);
      return drafted.value;
    };
    const invitations = (round: RoundId, rated: PersonId) =>
      world.needs.database.asTenant(world.tenant, (tx) =>
        tx
          .selectFrom("invitation")
          .selectAll()
          .where("round", "=", round)
          .where("rated", "=", rated)
          .orderBy("relation")
          .execute(),
      );

    before(async () => {
      world = await openWorld(engine);
      hr = await world.addActor({ granted: ["hrDeveloper"] });
      register = await sketchRegister(world.needs.database, world.tenant, [
        { code: "1", kind: "organisation", people: 1 },
        { code: "11", parent: "1", people: 6 },
        { code: "12", parent: "1", people: 3 },
        { code: "13", parent: "1", people: 40 },
      ]);
    });
    after(() => world.close());

    it("suggests the peers and reports of everybody rated, and says what becomes of too small groups", async () => {
      const round = await draft();
      assert.ok((await suggestAllRaters(needs())(hr, round)).ok);
      const read = await readRaters(needs())(hr, round);
      assert.ok(read.ok);
      assert.deepEqual(
        read.value.rated
          .map(({ unitName, hasLineManager, peers, reports, groups }) => [
            unitName,
            hasLineManager,
            peers,
            reports,
            groups,
          ])
          .sort((left, right) => compare(String(left[0]), String(right[0]))),
        [
          ["Enhet 1", false, 0, 3, "tooFew"],
          ["Enhet 11", true, 2, 5, "together"],
          ["Enhet 12", true, 2, 2, "together"],
          ["Enhet 13", true, 2, 20, "together"],
        ],
      );
    });

    it("lets the rated and HR choose before it opens, and nobody else", async () => {
      const round = await draft();
      await suggestAllRaters(needs())(hr, round);
      const rated = leader("11");
      const own = await world.addActor({ person: rated });
      const read = await readRatersOf(needs())(own, round, rated, compare);
      assert.ok(read.ok);
      assert.equal(read.value.lineManagerName, "Kim 1-0");
      assert.equal(read.value.peers.length, 2);
      const reports = read.value.reports.map(({ person }) => person);
      assert.ok(
        (await chooseRaters(needs())(own, round, rated, { peers: [], reports: reports.slice(0, 4) })).ok,
      );
      const stranger = await world.addActor({ person: leader("12") });
      const refused = { ok: false, error: "noSuchRound" };
      assert.deepEqual(await readRatersOf(needs())(stranger, round, rated, compare), refused);
      assert.deepEqual(
        await chooseRaters(needs())(stranger, round, rated, { peers: [], reports: [] }),
        refused,
      );

      assert.ok((await openRound(needs())(hr, round)).ok);
      assert.deepEqual(
        (await invitations(round, rated)).map(({ relation }) => relation),
        ["lineManager", "report", "report", "report", "report", "self"],
      );
      assert.deepEqual(await chooseRaters(needs())(own, round, rated, { peers: [], reports: [] }), refused);
    });

    it("opens as suggested when nobody has chosen", async () => {
      const round = await draft();
      assert.ok((await openRound(needs())(hr, round)).ok);
      assert.equal((await invitations(round, leader("13"))).length, 24);
    });

    it("stores few peers with the reports, so that nobody can be told apart even before the close", async () => {
      const round = await draft();
      assert.ok((await openRound(needs())(hr, round)).ok);
      const rated = leader("11");
      for (const { id, relation } of await invitations(round, rated)) {
        const code = secretToCode(world.needs.newSecret());
        await world.needs.database.asTenant(world.tenant, (tx) =>
          tx
            .updateTable("invitation")
            .set({ code_hash: world.needs.hash(code) })
            .where("id", "=", id)
            .execute(),
        );
        const collected = await collectBallot(needs())(world.tenant, code);
        assert.ok(collected.ok);
        assert.equal(collected.value.relation, relation);
        assert.ok((await castBallot(needs())(world.tenant, collected.value.ballot, { p1: "4" })).ok);
      }
      const answers = await world.needs.database.asTenant(world.tenant, (tx) =>
        tx.selectFrom("answer").select("relation").where("round", "=", round).orderBy("relation").execute(),
      );
      assert.deepEqual(
        answers.map(({ relation }) => relation),
        ["lineManager", ...Array.from({ length: 7 }, () => "other"), "self"],
      );
    });
  });
}
