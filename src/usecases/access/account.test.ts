import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import { softwareAuthenticator } from "../../../test/access/softwareAuthenticator.ts";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import type { Actor } from "../../domain/access/actor.ts";
import { day } from "../../domain/shared/day.ts";
import type { UnitId } from "../../domain/shared/ids.ts";
import { err } from "../../domain/shared/result.ts";
import { startSession } from "../startSession.ts";
import { changePassword } from "./changePassword.ts";
import { grantRole } from "./grantRole.ts";
import { inviteAdministrator } from "./inviteAdministrator.ts";
import { makeSignInLink } from "./makeSignInLink.ts";
import { openVisit } from "./openVisit.ts";
import { addOwnPasskey, offerOwnPasskey, removeOwnPasskey } from "./ownPasskeys.ts";
import { findPeople, readAccess } from "./readAccess.ts";
import { readAccount } from "./readAccount.ts";
import { revokeRole } from "./revokeRole.ts";

const site = { origin: "http://localhost:3000", host: "localhost" };

for (const engine of engines) {
  describe(`an account on ${engine.name}`, () => {
    let world: World;
    let owner: Actor;
    let administrator: Actor;

    before(async () => {
      world = await openWorld(engine);
      administrator = await world.addActor({ granted: ["administrator"] });
    });
    after(() => world.close());
    beforeEach(async () => {
      world.setTime("2026-11-23T09:00:00+01:00");
      owner = await world.addActor();
    });

    const change = (chosen: string, current?: string, token?: string) =>
      changePassword(world.needs)(owner, {
        current,
        chosen,
        organisation: "Norrviks kommun",
        token,
        address: undefined,
      });
    const start = () =>
      world.needs.database.asTenant(world.tenant, (tx) =>
        startSession(world.needs, tx, owner.person, "password"),
      );
    const addPasskey = async () => {
      const offer = await offerOwnPasskey(world.needs)(owner, "Norrviks kommun", site);
      const answer = softwareAuthenticator().create(offer!, site.origin);
      return addOwnPasskey(world.needs)(owner, { site, answer, name: "Telefon" });
    };
    const account = async () => {
      const read = await readAccount(world.needs)(owner, undefined);
      return read.ok ? read.value : assert.fail();
    };

    it("changes its password with the old one, and every other session ends", async () => {
      assert.ok((await change("tuff lampa moln kaffe")).ok);
      const [here, elsewhere] = [await start(), await start()];
      assert.deepEqual(await change("havet var kallt", "fel ord"), err("wrong"));
      assert.deepEqual(await change("kort", "tuff lampa moln kaffe"), err("tooShort"));
      assert.ok((await change("havet var kallt", "tuff lampa moln kaffe", here)).ok);
      assert.ok(await openVisit(world.needs)(world.tenant, here));
      assert.equal(await openVisit(world.needs)(world.tenant, elsewhere), undefined);
    });

    it("slows down guesses at its old password", async () => {
      await change("tuff lampa moln kaffe");
      for (let guess = 0; guess < 5; guess += 1)
        assert.deepEqual(await change("havet var kallt", "fel"), err("wrong"));
      assert.deepEqual(await change("havet var kallt", "fel"), err({ kind: "wait", seconds: 15 }));
    });

    it("has several passkeys, and always keeps one way in", async () => {
      assert.ok((await addPasskey()).ok);
      assert.ok((await addPasskey()).ok);
      const [one, other] = (await account()).passkeys;
      assert.ok((await removeOwnPasskey(world.needs)(owner, one!.id)).ok);
      assert.deepEqual(await removeOwnPasskey(world.needs)(owner, other!.id), err("onlyWayIn"));
      await change("tuff lampa moln kaffe");
      assert.ok((await removeOwnPasskey(world.needs)(owner, other!.id)).ok);
      assert.equal((await account()).passkeys.length, 0);
    });

    it("lets nobody remove another's passkey, or answer a question put to another", async () => {
      await addPasskey();
      const [passkey] = (await account()).passkeys;
      assert.deepEqual(await removeOwnPasskey(world.needs)(administrator, passkey!.id), err("noSuchPasskey"));
      const offer = await offerOwnPasskey(world.needs)(owner, "Norrviks kommun", site);
      const answer = softwareAuthenticator().create(offer!, site.origin);
      assert.deepEqual(
        await addOwnPasskey(world.needs)(administrator, { site, answer, name: "Telefon" }),
        err("passkeyNotMade"),
      );
    });

    it("shows its person who made links and gave roles", async () => {
      await start();
      assert.ok((await makeSignInLink(world.needs)(administrator, owner.person)).ok);
      const { events } = await account();
      assert.deepEqual(
        events.map(({ kind, by, how }) => ({ kind, by, how })),
        [
          { kind: "link.made", by: "Kim Ek", how: undefined },
          { kind: "session.started", by: undefined, how: "password" },
        ],
      );
    });

    it("is given links and roles by administrators alone", async () => {
      const stranger = await world.addActor({ granted: ["hrDeveloper"] });
      const wish = {
        person: owner.person,
        role: "administrator" as const,
        unit: undefined,
        firstDay: day("2026-11-23"),
        endDay: undefined,
      };
      assert.deepEqual(await makeSignInLink(world.needs)(stranger, owner.person), err("notAllowed"));
      assert.deepEqual(await grantRole(world.needs)(stranger, wish), err("notAllowed"));
      assert.deepEqual(await revokeRole(world.needs)(stranger, owner.person, "x"), err("notAllowed"));
      assert.deepEqual(await findPeople(world.needs)(stranger, "Kim"), err("notAllowed"));
      assert.deepEqual(await readAccess(world.needs)(stranger, owner.person), err("notAllowed"));
    });

    it("has a role from its day until it is ended, and the last administrator keeps theirs", async () => {
      const wish = {
        person: owner.person,
        role: "hrDeveloper" as const,
        unit: undefined,
        firstDay: day("2026-11-24"),
        endDay: undefined,
      };
      const given = await grantRole(world.needs)(administrator, wish);
      assert.ok(given.ok);
      assert.deepEqual(await grantRole(world.needs)(administrator, wish), err("alreadyGranted"));
      assert.deepEqual(
        await grantRole(world.needs)(administrator, {
          ...wish,
          role: "safetyRep",
          unit: "11111111-1111-4111-8111-111111111111" as UnitId, // no such unit
        }),
        err("noSuchUnit"),
      );
      const token = await start();
      const roles = async () => [...(await openVisit(world.needs)(world.tenant, token))!.actor.granted];
      assert.deepEqual(await roles(), []);
      world.setTime("2026-11-24T00:01:00+01:00");
      const tomorrow = await start();
      assert.deepEqual(
        [...(await openVisit(world.needs)(world.tenant, tomorrow))!.actor.granted],
        ["hrDeveloper"],
      );
      assert.ok((await revokeRole(world.needs)(administrator, owner.person, given.value.id)).ok);
      assert.deepEqual([...(await openVisit(world.needs)(world.tenant, tomorrow))!.actor.granted], []);
      await keepsTheLastAdministrator();
    });

    async function keepsTheLastAdministrator(): Promise<void> {
      const email = `${owner.person}@norrvik.example`;
      const wish = { givenName: "Alex", familyName: "Berg", email, slug: undefined, organisation: undefined };
      assert.ok((await inviteAdministrator(world.needs)(wish)).ok);
      const found = await findPeople(world.needs)(administrator, email);
      assert.ok(found.ok);
      const alex = found.value[0]!.owner.id;
      const access = await readAccess(world.needs)(administrator, alex);
      assert.ok(access.ok);
      const [grant] = access.value.grants;
      assert.deepEqual(
        await revokeRole(world.needs)(administrator, alex, grant!.id),
        err("lastAdministrator"),
      );
    }

    it("of somebody with a protected identity is found by the whole address alone", async () => {
      const email = `dold${owner.person}@norrvik.example`;
      await world.needs.database.asTenant(world.tenant, (tx) =>
        tx
          .updateTable("person")
          .set({ protected_identity: true, email, given_name: "Robin" })
          .where("id", "=", owner.person)
          .execute(),
      );
      const search = async (text: string) => {
        const found = await findPeople(world.needs)(administrator, text);
        return found.ok ? found.value.map((one) => one.owner.id) : assert.fail();
      };
      assert.deepEqual(await search("Robin"), []);
      assert.deepEqual(await search("%"), []);
      assert.deepEqual(await search(email), [owner.person]);
    });
  });
}
