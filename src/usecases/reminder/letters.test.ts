import assert from "node:assert/strict";
import { after, afterEach, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { openOutbox, type Outbox } from "../../../test/survey/outbox.ts";
import { sketchRegister } from "../../../test/survey/register.ts";
import { usualWish } from "../../domain/reminder/letterWish.ts";
import { day } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import { ok } from "../../domain/shared/result.ts";
import { takeLetter } from "../../store/reminder/letter.ts";
import { saveLetterWish } from "../../store/reminder/letterWish.ts";
import { promiseInPlan } from "../promiseInPlan.ts";
import type { LetterWriters } from "./composeLetter.ts";
import { keepTime } from "./keepTime.ts";
import { sendLetters } from "./sendLetters.ts";

const writers: LetterWriters = {
  reminder: ({ things, showsWords, origin, token }) => ({
    subject: things.map(({ kind }) => kind).join(),
    text: `${showsWords} ${origin}/${token.slice(0, 8)}`,
    html: "",
  }),
  invitation: () => assert.fail("nobody has a seat"),
};

const running = new AbortController().signal;

for (const engine of engines) {
  describe(`letters by the clock, on ${engine.name}`, () => {
    let world: World;
    let outbox: Outbox;
    let people: readonly PersonId[];
    const defects: unknown[] = [];

    before(async () => {
      world = await openWorld(engine);
      outbox = openOutbox();
      const register = await sketchRegister(world.needs.database, world.tenant, [
        { code: "1", kind: "organisation", people: 9 },
      ]);
      people = register.people["1"]!;
    });
    after(() => world.close());
    afterEach(() => {
      outbox.letters.length = 0;
      outbox.isReachable = true;
      assert.deepEqual(defects, []);
    });

    const needs = () => ({
      ...world.needs,
      mail: outbox,
      address: "https://ledstjarna.example",
      report: (error: unknown) => void defects.push(error),
    });
    const inTenant = <Value>(work: Parameters<typeof world.needs.database.asTenant<Value>>[1]) =>
      world.needs.database.asTenant(world.tenant, work);
    const tick = () => keepTime(needs())(running);
    const send = async () => {
      // What stands in line is taken from it, as a worker does.
      await inTenant((tx) => tx.updateTable("job").set({ state: "done" }).execute());
      return sendLetters(
        needs(),
        writers,
      )({
        tenant: world.tenant,
        askedBy: undefined,
        subject: undefined,
        input: {},
        signal: running,
        progress: async () => {},
      });
    };
    const promise = async (person: PersonId, on: string) => {
      const actor = await world.addActor({ person });
      const written = { text: "Jag frågar.", lookBackOn: day(on) };
      const promised = await inTenant((tx) => promiseInPlan(tx, world.needs, actor, written));
      assert.ok(promised.ok);
    };
    /** Turns the clock and does what it says. @returns whom letters went to, and what about */
    const at = async (instant: string) => {
      world.setTime(instant);
      await tick();
      assert.deepEqual(await send(), ok({}));
      const sent = outbox.letters.map(({ to, subject }) => [to, subject]);
      outbox.letters.length = 0;
      return sent;
    };

    it("tell of a promise on its day, at the hour, once", async () => {
      await promise(people[0]!, "2026-11-25");
      assert.deepEqual(await at("2026-11-23T12:00:00+01:00"), []);
      assert.deepEqual(await at("2026-11-24T08:00:00+01:00"), []);
      assert.deepEqual(await at("2026-11-25T07:59:00+01:00"), []);
      assert.deepEqual(await at("2026-11-25T08:00:00+01:00"), [["1-0@norrvik.example", "lookBack"]]);
      assert.deepEqual(await at("2026-11-25T08:01:00+01:00"), []);
      assert.deepEqual(await at("2026-11-26T08:00:00+01:00"), []);
      // On Monday the weekly letter has nothing that has not been told.
      assert.deepEqual(await at("2026-11-30T08:00:00+01:00"), []);
    });

    it("wait for the working day and the hours that are not quiet", async () => {
      await promise(people[1]!, "2026-12-24");
      assert.deepEqual(await at("2026-12-23T12:00:00+01:00"), []);
      assert.deepEqual(await at("2026-12-24T08:00:00+01:00"), []);
      assert.deepEqual(await at("2026-12-26T12:00:00+01:00"), []);
      assert.deepEqual(await at("2026-12-28T06:59:00+01:00"), []);
      assert.deepEqual(await at("2026-12-28T08:00:00+01:00"), [["1-1@norrvik.example", "lookBack"]]);
    });

    it("are not looked for in quiet hours, when what stood still comes in the morning", async () => {
      await promise(people[1]!, "2027-01-07");
      const before = (await world.queued()).length;
      assert.deepEqual(await at("2027-01-07T20:00:00+01:00"), []);
      assert.equal((await world.queued()).length, before);
      assert.deepEqual(await at("2027-01-08T07:00:00+01:00"), [["1-1@norrvik.example", "lookBack"]]);
    });

    it("are sent once, however many processes ask and send at the same time", async () => {
      for (const person of people.slice(2, 5)) await promise(person, "2027-01-11");
      await at("2027-01-08T12:00:00+01:00");
      world.setTime("2027-01-11T08:00:00+01:00");
      await Promise.all([tick(), tick(), tick()]);
      await Promise.all([send(), send(), send()]);
      assert.deepEqual(outbox.letters.map(({ to }) => to).toSorted(), [
        "1-2@norrvik.example",
        "1-3@norrvik.example",
        "1-4@norrvik.example",
      ]);
    });

    it("are one for each person after a month when nothing ran, and what is old is no news", async () => {
      await promise(people[2]!, "2027-01-20");
      await promise(people[2]!, "2027-02-10");
      await promise(people[2]!, "2027-02-12");
      assert.deepEqual(await at("2027-03-01T10:00:00+01:00"), [["1-2@norrvik.example", "lookBack,lookBack"]]);
    });

    it("are put in line with the work that sends them, inside the same transaction", async () => {
      await promise(people[0]!, "2027-03-02");
      const before = (await world.queued()).length;
      world.setTime("2027-03-02T08:00:00+01:00");
      await tick();
      await tick();
      assert.equal((await world.queued()).length, before + 1);
      assert.deepEqual(await at("2027-03-02T08:05:00+01:00"), [["1-0@norrvik.example", "lookBack"]]);
    });

    it("rest a quarter when the mail server is away, and come then", async () => {
      await promise(people[0]!, "2027-03-03");
      outbox.isReachable = false;
      world.setTime("2027-03-03T08:00:00+01:00");
      await tick();
      assert.deepEqual(await send(), { ok: false, error: "mailServerUnreachable" });
      outbox.isReachable = true;
      assert.deepEqual(await at("2027-03-03T08:14:00+01:00"), []);
      assert.deepEqual(await at("2027-03-03T08:15:00+01:00"), [["1-0@norrvik.example", "lookBack"]]);
    });

    it("are sent by another process when one has died with a letter, under the same Message-ID", async () => {
      await promise(people[0]!, "2027-03-04");
      world.setTime("2027-03-04T08:00:00+01:00");
      await tick();
      const taken = await inTenant((tx) => takeLetter(tx, world.needs.now()));
      assert.deepEqual(await at("2027-03-04T08:09:00+01:00"), []);
      world.setTime("2027-03-04T08:11:00+01:00");
      await tick();
      await send();
      assert.deepEqual(
        outbox.letters.map(({ messageId }) => messageId),
        [`<${taken!.id}@${world.tenant}.ledstjarna>`],
      );
    });

    it("say nothing of what has been done before they were sent", async () => {
      await promise(people[0]!, "2027-03-05");
      world.setTime("2027-03-05T08:00:00+01:00");
      await tick();
      await inTenant((tx) => tx.deleteFrom("development_plan").where("owner", "=", people[0]!).execute());
      assert.deepEqual(await at("2027-03-05T08:01:00+01:00"), []);
    });

    it("go to nobody who wants none, who has left, or whose address is refused", async () => {
      for (const person of people.slice(5, 8)) await promise(person, "2027-03-08");
      await inTenant(async (tx) => {
        await saveLetterWish(tx, people[5]!, {
          ...usualWish,
          weekly: false,
          promises: false,
          sessions: false,
        });
        const left = { end_day: day("2027-03-01") };
        await tx.updateTable("employment").set(left).where("person", "=", people[6]!).execute();
      });
      outbox.refused.add("1-7@norrvik.example");
      await at("2027-03-05T12:00:00+01:00");
      assert.deepEqual(await at("2027-03-08T08:00:00+01:00"), []);
      outbox.refused.clear();
    });

    it("go to a person with a protected identity only when that person has chosen them", async () => {
      const hidden = people[8]!;
      await promise(hidden, "2027-03-10");
      await promise(hidden, "2027-03-11");
      await inTenant((tx) =>
        tx.updateTable("person").set({ protected_identity: true }).where("id", "=", hidden).execute(),
      );
      await at("2027-03-09T12:00:00+01:00");
      assert.deepEqual(await at("2027-03-10T08:00:00+01:00"), []);
      await inTenant((tx) => saveLetterWish(tx, hidden, { ...usualWish, weekly: false }));
      assert.deepEqual(await at("2027-03-11T08:00:00+01:00"), [["1-8@norrvik.example", "lookBack,lookBack"]]);
    });

    it("are none where no mail is configured", async () => {
      const before = (await world.queued()).length;
      await promise(people[0]!, "2027-03-12");
      world.setTime("2027-03-12T08:00:00+01:00");
      await keepTime({ ...needs(), mail: undefined })(running);
      assert.equal((await world.queued()).length, before);
    });
  });
}
