import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { testInstrument } from "../../../test/survey/instruments.ts";
import { sketchRegister } from "../../../test/survey/register.ts";
import type { Actor } from "../../domain/access/actor.ts";
import type { RoundStories, RoundStory } from "../../domain/demonstration/roundStory.ts";
import { personaKinds } from "../../domain/demonstration/persona.ts";
import { day, type Day } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import { insertPersonas } from "../../store/demonstration/persona.ts";
import { listRounds } from "../../store/survey/round.ts";
import { closeRound } from "../survey/closeRound.ts";
import { draftRound } from "../survey/draftRound.ts";
import { openRound } from "../survey/openRound.ts";
import { suggestAllRaters } from "../survey/suggestAllRaters.ts";
import { loadRound } from "./loadRound.ts";

const instrument = testInstrument("unit", 3);
const held: RoundStory = {
  name: "Enkät {month} {year}",
  instrument: instrument.id,
  daysAgo: 60,
  days: 20,
  wave: 0,
  share: 0.75,
  background: [],
};
const open: RoundStory = { ...held, daysAgo: 5, wave: 1, share: 0.4 };
const stories: RoundStories = {
  months: "januari februari mars april maj juni juli augusti september oktober november december".split(" "),
  consultation: "KS 2026/12",
  assessment: "KS 2026/13",
  retention: "KS 2026/14",
  rounds: [held, open],
  levels: { [instrument.id]: { between: [2, 4], items: {} } },
};

for (const engine of engines) {
  describe(`a round of the demonstration, on ${engine.name}`, () => {
    let world: World;
    let hr: Actor;
    let visitors: readonly PersonId[];

    before(async () => {
      world = await openWorld(engine);
      hr = await world.addActor({ granted: ["hrDeveloper"] });
      const { people } = await sketchRegister(world.needs.database, world.tenant, [
        { code: "1", kind: "organisation", people: 20 },
        ...Array.from({ length: 5 }, (_, index) => ({ code: `1-${index}`, parent: "1", people: 30 })),
      ]);
      visitors = (people["1-0"] ?? []).slice(5, 12);
      await world.needs.database.asTenant(world.tenant, (tx) =>
        insertPersonas(
          tx,
          visitors.map((person, index) => ({
            kind: personaKinds[index]!,
            person,
            title: undefined,
            place: "1-0",
          })),
        ),
      );
      await load(held);
      await load(open);
    });
    after(() => world.close());

    const stepsOn = (on: Day) => {
      const then = {
        ...world.needs,
        content: { ...world.needs.content, instruments: [instrument] },
        now: () => new Date(`${on}T09:00:00Z`),
      };
      return {
        draft: draftRound(then),
        suggestRaters: suggestAllRaters(then),
        open: openRound(then),
        close: (tenant: Actor["tenant"], round: string) =>
          closeRound(then)({
            tenant,
            subject: round,
            askedBy: undefined,
            input: {},
            signal: new AbortController().signal,
            progress: async () => {},
          }),
      };
    };
    const load = (story: RoundStory) =>
      loadRound(world.needs)({
        actor: hr,
        loadedOn: day("2026-11-23"),
        stories,
        story,
        instrument,
        stepsOn,
      });
    const count = (table: "answer" | "invitation" | "release" | "event") =>
      world.needs.database.asTenant(world.tenant, async (tx) => {
        const rows = await tx.selectFrom(table).selectAll().execute();
        return rows.length;
      });

    it("has the name and days of its time, and is closed when its last day has passed", async () => {
      const rounds = await world.needs.database.asTenant(world.tenant, listRounds);
      assert.deepEqual(
        rounds.map(({ name, opensOn, closesOn, state }) => [name, opensOn, closesOn, state]),
        [
          ["Enkät november 2026", "2026-11-18", "2026-12-08", "open"],
          ["Enkät september 2026", "2026-09-24", "2026-10-14", "closed"],
        ],
      );
    });

    it("has been released, and keeps no answers of the closed round", async () => {
      assert.equal(await count("release"), 1);
      assert.equal(await count("invitation"), 170);
    });

    it("is answered by about as many as is usual, each marked as having collected a form", async () => {
      const answers = await count("answer");
      assert.ok(answers > 0.25 * 170 && answers < 0.55 * 170, `${answers} of 170`);
      const collected = await world.needs.database.asTenant(world.tenant, (tx) =>
        tx.selectFrom("invitation").select("id").where("collected", "=", true).execute(),
      );
      assert.equal(collected.length, answers);
    });

    it("waits for the answers of those whom visitors can be", async () => {
      const waiting = await world.needs.database.asTenant(world.tenant, (tx) =>
        tx
          .selectFrom("invitation")
          .select("collected")
          .where("person", "in", [...visitors])
          .execute(),
      );
      assert.deepEqual(
        waiting.map(({ collected }) => collected),
        visitors.map(() => false),
      );
    });

    it("is left alone when it is loaded again", async () => {
      const before = [await count("answer"), await count("release"), await count("event")];
      await load(held);
      await load(open);
      assert.deepEqual([await count("answer"), await count("release"), await count("event")], before);
    });
  });
}
