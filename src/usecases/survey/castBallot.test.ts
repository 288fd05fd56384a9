import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { testInstrument } from "../../../test/survey/instruments.ts";
import { giveCode, openTestRound } from "../../../test/survey/openTestRound.ts";
import { sketchRegister, type SketchedRegister } from "../../../test/survey/register.ts";
import type { Actor } from "../../domain/access/actor.ts";
import type { RoundId } from "../../domain/shared/ids.ts";
import { unpackAnswers } from "../../domain/survey/answerSheet.ts";
import { answerSignedIn } from "./answerSignedIn.ts";
import { castBallot } from "./castBallot.ts";
import { collectBallot } from "./collectBallot.ts";

const instrument = testInstrument("unit", 3);
const content = { instruments: [instrument] };

for (const engine of engines) {
  describe(`answering a round, on ${engine.name}`, () => {
    let world: World;
    let hr: Actor;
    let register: SketchedRegister;
    let round: RoundId;
    const needs = () => ({ ...world.needs, content });
    const collect = (code: string) => collectBallot(needs())(world.tenant, code);
    const cast = (ballot: string, texts: Record<string, string>) =>
      castBallot(needs())(world.tenant, ballot, texts);
    const answers = () =>
      world.needs.database.asTenant(world.tenant, (tx) =>
        tx.selectFrom("answer").selectAll().where("round", "=", round).execute(),
      );

    before(async () => {
      world = await openWorld(engine);
      hr = await world.addActor({ granted: ["hrDeveloper"] });
      register = await sketchRegister(world.needs.database, world.tenant, [
        { code: "1", kind: "organisation", people: 6 },
        { code: "1-1", parent: "1", kind: "administration", people: 8 },
      ]);
      round = await openTestRound(needs(), hr, instrument);
    });
    after(() => world.close());

    it("takes a code, gives a ballot, and counts the answers in the person's unit", async () => {
      const code = await giveCode(world, round, register.people["1-1"]![1]!);
      const collected = await collect(code);
      assert.ok(collected.ok);
      assert.deepEqual(await cast(collected.value.ballot, { p1: "4", p2: "none", p3: "5" }), {
        ok: true,
        value: undefined,
      });
      const stored = await answers();
      assert.equal(stored.length, 1);
      assert.equal(stored[0]?.unit, register.units["1-1"]);
      assert.deepEqual(unpackAnswers(instrument, stored[0]!.answers), [4, undefined, 5]);
    });

    it("gives the same ballot again for the same code, and takes it once", async () => {
      const code = await giveCode(world, round, register.people["1-1"]![2]!);
      const first = await collect(code);
      const second = await collect(code.toUpperCase().replaceAll("-", " "));
      assert.ok(first.ok && second.ok);
      assert.equal(first.value.ballot, second.value.ballot);
      const before = await answers();
      assert.ok((await cast(first.value.ballot, { p1: "1" })).ok);
      assert.deepEqual(await cast(second.value.ballot, { p1: "5" }), {
        ok: false,
        error: { kind: "alreadyAnswered" },
      });
      assert.equal((await answers()).length, before.length + 1);
    });

    it("takes one of two that are sent in the same moment", async () => {
      const collected = await collect(await giveCode(world, round, register.people["1-1"]![3]!));
      assert.ok(collected.ok);
      const before = (await answers()).length;
      const results = await Promise.all([
        cast(collected.value.ballot, { p1: "2" }),
        cast(collected.value.ballot, { p1: "2" }),
      ]);
      assert.equal(results.filter((result) => result.ok).length, 1);
      assert.equal((await answers()).length, before + 1);
    });

    it("loses nothing when many in a unit answer in the same moment", async () => {
      const ballots = await Promise.all(
        register.people["1-1"]!.slice(4, 7).map(async (person) =>
          collect(await giveCode(world, round, person)),
        ),
      );
      const before = (await answers()).length;
      const results = await Promise.all(
        ballots.map((ballot) => cast(ballot.ok ? ballot.value.ballot : "", { p1: "3" })),
      );
      assert.ok(results.every((result) => result.ok));
      assert.equal((await answers()).length, before + ballots.length);
    });

    it("refuses answers out of scale and forms with no answer at all, and keeps the ballot good", async () => {
      const collected = await collect(await giveCode(world, round, register.people["1"]![1]!));
      assert.ok(collected.ok);
      assert.deepEqual(await cast(collected.value.ballot, { p1: "6", p2: "x" }), {
        ok: false,
        error: {
          kind: "faults",
          faults: [
            { kind: "outOfScale", item: "p1" },
            { kind: "outOfScale", item: "p2" },
          ],
        },
      });
      assert.deepEqual(await cast(collected.value.ballot, { p1: "none" }), {
        ok: false,
        error: { kind: "faults", faults: [{ kind: "empty" }] },
      });
      assert.ok((await cast(collected.value.ballot, { p1: "1" })).ok);
    });

    it("refuses a ballot in which a single character was changed", async () => {
      const collected = await collect(await giveCode(world, round, register.people["1"]![2]!));
      assert.ok(collected.ok);
      const { ballot } = collected.value;
      const elsewhere = ballot.replace(register.units["1"]!, register.units["1-1"]!);
      for (const changed of [
        elsewhere,
        `${ballot}x`,
        ballot.slice(0, -1),
        ballot.replaceAll("!", "!!"),
        "x",
        "",
      ])
        assert.deepEqual(await cast(changed, { p1: "1" }), { ok: false, error: { kind: "noSuchBallot" } });
    });

    it("knows no code that was not given out", async () => {
      for (const code of ["", "abc", "aaaa-aaaa-aaaa-aaaa", "ÅÄÖ"])
        assert.deepEqual(await collect(code), { ok: false, error: "noSuchCode" });
    });

    it("lets a signed-in person in once: a code replaces the one before it until the form is collected", async () => {
      const person = register.people["1"]![5]!;
      const actor = await world.addActor({ person });
      const { id } = await world.needs.database.asTenant(world.tenant, (tx) =>
        tx.selectFrom("invitation").select("id").where("person", "=", person).executeTakeFirstOrThrow(),
      );
      const first = await answerSignedIn(needs())(actor, id);
      const second = await answerSignedIn(needs())(actor, id);
      assert.ok(first.ok && second.ok);
      assert.deepEqual(await collect(first.value), { ok: false, error: "noSuchCode" });
      assert.ok((await collect(second.value)).ok);
      assert.deepEqual(await answerSignedIn(needs())(actor, id), { ok: false, error: "alreadyCollected" });
      const stranger = await world.addActor();
      assert.deepEqual(await answerSignedIn(needs())(stranger, id), { ok: false, error: "noSuchInvitation" });
    });

    it("never gives two ballots to one person, even when codes are replaced in the same moment", async () => {
      const person = register.people["1-1"]![7]!;
      const actor = await world.addActor({ person });
      const { id } = await world.needs.database.asTenant(world.tenant, (tx) =>
        tx.selectFrom("invitation").select("id").where("person", "=", person).executeTakeFirstOrThrow(),
      );
      await world.needs.database.asTenant(world.tenant, (tx) =>
        tx.updateTable("invitation").set({ collected: false }).where("id", "=", id).execute(),
      );
      const code = await giveCode(world, round, person);
      const [collected, replaced] = await Promise.all([collect(code), answerSignedIn(needs())(actor, id)]);
      const again = replaced.ok ? await collect(replaced.value) : replaced;
      assert.equal([collected, again].filter((result) => result.ok).length, 1);
    });

    it("takes no answer after the last day, though the ballot was collected in time", async () => {
      const collected = await collect(await giveCode(world, round, register.people["1"]![3]!));
      const late = await giveCode(world, round, register.people["1"]![4]!);
      assert.ok(collected.ok);
      world.setTime("2026-12-15T00:00:30+01:00");
      assert.deepEqual(await cast(collected.value.ballot, { p1: "1" }), {
        ok: false,
        error: { kind: "closed" },
      });
      assert.deepEqual(await collect(late), { ok: false, error: "closed" });
      world.setTime("2026-12-14T23:59:30+01:00");
      assert.ok((await cast(collected.value.ballot, { p1: "1" })).ok);
      world.setTime("2026-11-23T09:00:00+01:00");
    });
  });
}
