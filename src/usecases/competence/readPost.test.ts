import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { sketchRegister, type SketchedRegister } from "../../../test/survey/register.ts";
import type { Actor } from "../../domain/access/actor.ts";
import { day } from "../../domain/shared/day.ts";
import type { PostId } from "../../domain/shared/ids.ts";
import { readOwnAssessment, saveOwnAssessment } from "./ownAssessment.ts";
import { readPost } from "./readPost.ts";
import { sendUpwards } from "./sendUpwards.ts";

for (const engine of engines) {
  describe(`a post, on ${engine.name}`, () => {
    let world: World;
    let register: SketchedRegister;
    let holder: Actor;
    let head: Actor;
    let hr: Actor;
    let post: PostId;

    before(async () => {
      world = await openWorld(engine);
      register = await sketchRegister(world.needs.database, world.tenant, [
        { code: "1", kind: "organisation", people: 3 },
        { code: "2", kind: "administration", parent: "1", people: 3 },
        { code: "2-1", parent: "2", people: 41 },
        { code: "2-2", parent: "2", people: 6 },
      ]);
      const leader = (code: string) =>
        world.addActor({ person: register.people[code]![0]!, leads: [register.units[code]!] });
      [holder, head] = [await leader("2-1"), await leader("2")];
      hr = await world.addActor({ granted: ["hrDeveloper"] });
      post = await world.needs.database.asTenant(world.tenant, async (tx) => {
        await tx
          .updateTable("post")
          .set({ level: "head" })
          .where("unit", "=", register.units["2"]!)
          .execute();
        const found = await tx
          .selectFrom("post")
          .select("id")
          .where("unit", "=", register.units["2-1"]!)
          .executeTakeFirstOrThrow();
        const hold = (index: number, kind: "holder" | "deputy", first: string, end: string | null) => ({
          id: randomUUID(),
          post: found.id,
          person: register.people["2-1"]![index]!,
          kind,
          first_day: day(first),
          end_day: end === null ? null : day(end),
        });
        await tx
          .insertInto("assignment")
          .values([
            hold(1, "holder", "2019-01-01", "2022-05-01"),
            hold(2, "holder", "2022-05-01", "2024-01-01"),
            hold(3, "deputy", "2025-02-01", null),
          ])
          .execute();
        await tx
          .updateTable("person")
          .set({ protected_identity: true })
          .where("id", "=", register.people["2-1"]![2]!)
          .execute();
        return found.id;
      });
    });
    after(() => world.close());

    const read = async (actor: Actor) => {
      const result = await readPost(world.needs)(actor, post);
      assert.ok(result.ok);
      return result.value;
    };

    it("is read by those who may read its unit, and by nobody else", async () => {
      const may = [
        holder,
        head,
        hr,
        await world.addActor({ granted: ["administrator"] }),
        await world.addActor({ answersFor: [register.units["2"]!] }),
        await world.addActor({ safetyRepFor: [register.units["2-1"]!] }),
      ];
      for (const actor of may) assert.equal((await readPost(world.needs)(actor, post)).ok, true);
      const mayNot = [
        await world.addActor(),
        await world.addActor({ granted: ["coach"] }),
        await world.addActor({ leads: [register.units["2-2"]!] }),
      ];
      for (const actor of mayNot)
        assert.deepEqual(await readPost(world.needs)(actor, post), { ok: false, error: "noSuchPost" });
      const unknown = randomUUID() as PostId; // a fresh UUID is an id
      assert.deepEqual(await readPost(world.needs)(hr, unknown), { ok: false, error: "noSuchPost" });
    });

    it("has those who hold it today and those who held it before, protected identities without a name", async () => {
      const view = await read(hr);
      assert.deepEqual(
        view.post.holders.map(({ name, kind, since }) => [name, kind, since]),
        [
          ["Kim 2-1-0", "holder", "2024-01-01"],
          ["Kim 2-1-3", "deputy", "2025-02-01"],
        ],
      );
      assert.deepEqual(
        view.earlier.map(({ name, period }) => [name, period.firstDay, period.endDay]),
        [
          [undefined, "2022-05-01", "2024-01-01"],
          ["Kim 2-1-1", "2019-01-01", "2022-05-01"],
        ],
      );
    });

    it("is compared with the norm, and its demands come heaviest first with the rules that gave them", async () => {
      const view = await read(holder);
      assert.equal(view.facts.spanOfControl, 40);
      assert.equal(view.norm.value, 25);
      const weights = view.demands.map(({ weight }) => weight);
      assert.deepEqual(
        weights,
        weights.toSorted((a, b) => b - a),
      );
      const developing = view.demands.find(({ competencyId }) => competencyId === "developing-others");
      assert.deepEqual(
        developing?.reasons.map(({ ruleId, points }) => [ruleId, points]),
        [
          ["first-line", 2],
          ["wide-span", 1],
        ],
      );
      assert.ok(Math.abs(developing.demandedScore - 4.05) < 1e-9);
    });

    it("shows its conditions to those with the mandate alone, and what is under way as such", async () => {
      const rules = async (actor: Actor) => (await read(actor)).conditions.map(({ rule }) => rule.id);
      assert.deepEqual(await rules(holder), []);
      assert.ok((await rules(head)).includes("span-above-norm"));
      assert.deepEqual(await rules(await world.addActor({ safetyRepFor: [register.units["2"]!] })), []);
      const sent = await sendUpwards(world.needs)(holder, { post, rule: "span-above-norm", words: "" });
      assert.ok(sent.ok);
      const wide = (await read(head)).conditions.find(({ rule }) => rule.id === "span-above-norm");
      assert.deepEqual([wide?.isUnderWay, wide?.followed], [true, sent.value]);
    });

    it("never shows what its holder has answered, to the holder either", async () => {
      const before = await Promise.all([read(holder), read(head)]);
      const form = await readOwnAssessment(world.needs)(holder, "post");
      assert.ok(form.ok);
      const answers = Object.fromEntries(
        form.value.instrument.items.map(({ id, isReversed }) => [id, isReversed ? "5" : "1"]),
      );
      assert.ok((await saveOwnAssessment(world.needs)(holder, "post", answers)).ok);
      assert.deepEqual(await Promise.all([read(holder), read(head)]), before);
    });
  });
}
