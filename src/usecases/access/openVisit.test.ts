import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import { startSession } from "../startSession.ts";
import { endOtherSessions } from "./endOtherSessions.ts";
import { openVisit } from "./openVisit.ts";
import { readAccount } from "./readAccount.ts";
import { signOut } from "./signOut.ts";

const minute = 60_000;
const asText = (one: boolean, other: boolean) => String(one).localeCompare(String(other));

for (const engine of engines) {
  describe(`a session on ${engine.name}`, () => {
    let world: World;
    let person: PersonId;

    before(async () => (world = await openWorld(engine)));
    after(() => world.close());
    beforeEach(async () => {
      world.setTime("2026-11-23T08:00:00+01:00");
      ({ person } = await world.addActor());
    });

    const start = () =>
      world.needs.database.asTenant(world.tenant, (tx) => startSession(world.needs, tx, person, "password"));
    const visit = (token: string) => openVisit(world.needs)(world.tenant, token);
    const later = (milliseconds: number) =>
      world.setTime(new Date(world.needs.now().getTime() + milliseconds).toISOString());
    async function renew(token: string): Promise<string> {
      later(61 * minute);
      const renewed = (await visit(token))?.newToken;
      assert.ok(renewed !== undefined);
      return renewed;
    }

    it("is recognised by its token, and by nothing else", async () => {
      const token = await start();
      assert.equal((await visit(token))?.actor.person, person);
      assert.equal(await visit(world.needs.hash(token)), undefined);
      assert.equal(await visit(""), undefined);
    });

    it("gets a new token after an hour; the old one works for a minute and is not renewed again", async () => {
      const old = await start();
      const renewed = await renew(old);
      assert.notEqual(renewed, old);
      later(30_000);
      const grace = await visit(old);
      assert.equal(grace?.actor.person, person);
      assert.equal(grace.newToken, undefined);
      later(29_000);
      assert.ok(await visit(old));
      later(2000);
      assert.equal(await visit(old), undefined);
      assert.ok(await visit(renewed));
    });

    it("is renewed once when two pages ask at the same moment", async () => {
      const token = await start();
      later(61 * minute);
      const visits = await Promise.all([visit(token), visit(token), visit(token)]);
      assert.equal(visits.filter((one) => one?.newToken !== undefined).length, 1);
      assert.ok(visits.every((one) => one?.actor.person === person));
    });

    it("ends after two idle hours, and after twelve whatever happens", async () => {
      const idle = await start();
      later(120 * minute);
      assert.equal(await visit(idle), undefined);
      let token = await start();
      for (let hours = 0; hours < 11; hours += 1) token = await renew(token);
      later(60 * minute);
      assert.equal(await visit(token), undefined);
    });

    it("ends at once when its person signs out", async () => {
      const token = await start();
      await signOut(world.needs)(world.tenant, token);
      assert.equal(await visit(token), undefined);
    });

    it("ends when its person ends the others, and is listed until then", async () => {
      const [here, elsewhere] = [await start(), await start()];
      const actor = (await visit(here))!.actor;
      const sessions = async () => {
        const account = await readAccount(world.needs)(actor, here);
        return account.ok ? account.value.sessions.map(({ isThisOne }) => isThisOne) : assert.fail();
      };
      assert.deepEqual((await sessions()).toSorted(asText), [false, true]);
      await endOtherSessions(world.needs)(actor, here);
      assert.equal(await visit(elsewhere), undefined);
      assert.ok(await visit(here));
      assert.deepEqual(await sessions(), [true]);
    });
  });
}
