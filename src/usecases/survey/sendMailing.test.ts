import assert from "node:assert/strict";
import { after, afterEach, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { testInstrument } from "../../../test/survey/instruments.ts";
import { openTestRound } from "../../../test/survey/openTestRound.ts";
import { codeIn, openOutbox, type Outbox } from "../../../test/survey/outbox.ts";
import { sketchRegister } from "../../../test/survey/register.ts";
import type { Actor } from "../../domain/access/actor.ts";
import type { RoundId } from "../../domain/shared/ids.ts";
import { deliveryOf } from "../../store/survey/delivery.ts";
import { askToMail } from "./askToMail.ts";
import { collectBallot } from "./collectBallot.ts";
import { sendMailing, type WriteInvitation } from "./sendMailing.ts";

const instrument = testInstrument("unit", 3);
const write: WriteInvitation = ({ code, origin, isReminder }) => ({
  subject: isReminder ? "reminder" : "invitation",
  text: `${origin}/s/${code}`,
  html: "",
});
const people = 40;

for (const engine of engines) {
  describe(`letters about a round, on ${engine.name}`, () => {
    let world: World;
    let hr: Actor;
    let round: RoundId;
    let outbox: Outbox;
    const steps: (readonly [number, number])[] = [];
    const needs = () => ({ ...world.needs, mail: outbox, content: { instruments: [instrument] } });
    const send = (number: number, signal = new AbortController().signal) =>
      sendMailing(
        needs(),
        write,
      )({
        tenant: world.tenant,
        askedBy: hr.person,
        subject: round,
        input: { number, origin: "https://ledstjarna.example" },
        signal,
        progress: async (done, total) => void steps.push([done, total]),
      });
    const delivery = () => world.needs.database.asTenant(world.tenant, (tx) => deliveryOf(tx, round));
    const collect = (code: string) => collectBallot(needs())(world.tenant, code);

    before(async () => {
      world = await openWorld(engine);
      hr = await world.addActor({ granted: ["hrDeveloper"] });
      const register = await sketchRegister(world.needs.database, world.tenant, [
        { code: "1", kind: "organisation", people },
      ]);
      outbox = openOutbox();
      await world.needs.database.asTenant(world.tenant, (tx) =>
        tx.updateTable("person").set({ email: null }).where("id", "=", register.people["1"]![0]!).execute(),
      );
      round = await openTestRound(needs(), hr, instrument);
    });
    after(() => world.close());
    afterEach(() => {
      outbox.letters.length = 0;
      steps.length = 0;
      outbox.isReachable = true;
    });

    it("are not promised where no mail server is configured", async () => {
      const without = { ...needs(), mail: undefined };
      assert.deepEqual(await askToMail(without)(hr, round, "invite", ""), {
        ok: false,
        error: "noMailServer",
      });
    });

    it("wait for the server to come back: nobody is counted as reached in vain", async () => {
      outbox.isReachable = false;
      assert.deepEqual(await send(1), { ok: false, error: "mailServerUnreachable" });
      const { mailed, toInvite } = await delivery();
      assert.deepEqual({ mailed, toInvite }, { mailed: 0, toInvite: people - 1 });
    });

    it("reach everybody with an address once, each with a code of their own that works", async () => {
      outbox.refused.add("1-5@norrvik.example");
      assert.deepEqual(await send(1), { ok: true, value: {} });
      assert.equal(outbox.letters.length, people - 2);
      assert.equal(new Set(outbox.letters.map(codeIn)).size, people - 2);
      assert.deepEqual(steps.at(-1), [people - 1, people - 1]);
      const { mailed, notReached, withoutAddress, toInvite } = await delivery();
      assert.deepEqual(
        { mailed, notReached, withoutAddress, toInvite },
        { mailed: people - 2, notReached: 2, withoutAddress: 1, toInvite: 0 },
      );
      assert.ok((await collect(codeIn(outbox.letters[0]!))).ok);
      assert.ok((await collect(codeIn(outbox.letters[1]!))).ok);
      assert.deepEqual(await askToMail(needs())(hr, round, "invite", ""), {
        ok: false,
        error: "nobodyToMail",
      });
    });

    it("remind only those who have not collected a form, and what is counted tells nobody who", async () => {
      const asked = await askToMail(needs())(hr, round, "remind", "https://ledstjarna.example");
      assert.ok(asked.ok);
      assert.deepEqual(await send(2), { ok: true, value: {} });
      assert.equal(outbox.letters.length, people - 4);
      assert.ok(outbox.letters.every(({ subject }) => subject === "reminder"));
      assert.deepEqual(steps.at(-1), [people - 1, people - 1]);
      const { rows } = await storedMailings();
      assert.deepEqual(rows, [2]);
    });

    it("make the code before them worthless, unless a form was collected with it", async () => {
      await send(3);
      const [letter] = outbox.letters;
      const earlier = codeIn(letter!);
      outbox.letters.length = 0;
      assert.ok((await collect(earlier)).ok);
      await send(4);
      assert.ok(outbox.letters.every(({ to }) => to !== letter!.to));
      assert.ok((await collect(earlier)).ok);
    });

    it("stop between two batches when the work is cancelled, and go on from there", async () => {
      const cancelling = new AbortController();
      cancelling.abort();
      assert.deepEqual(await send(5, cancelling.signal), { ok: false, error: "cancelled" });
      assert.equal(outbox.letters.length, 0);
    });

    it("are not sent when the round is over", async () => {
      world.setTime("2026-12-15T09:00:00+01:00");
      assert.deepEqual(await send(6), { ok: false, error: "roundNotOpen" });
      assert.deepEqual(await askToMail(needs())(hr, round, "remind", ""), { ok: false, error: "notOpen" });
      world.setTime("2026-11-23T09:00:00+01:00");
    });

    const storedMailings = () =>
      world.needs.database.asTenant(world.tenant, async (tx) => {
        const rows = await tx
          .selectFrom("invitation")
          .innerJoin("person", "person.id", "invitation.person")
          .select("mailings")
          .distinct()
          .where("round", "=", round)
          .where("email", "is not", null)
          .execute();
        return { rows: rows.map(({ mailings }) => mailings) };
      });
  });
}
