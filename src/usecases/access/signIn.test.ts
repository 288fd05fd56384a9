import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import { sql } from "kysely";
import { softwareAuthenticator } from "../../../test/access/softwareAuthenticator.ts";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { day } from "../../domain/shared/day.ts";
import { err } from "../../domain/shared/result.ts";
import type { PersonId, UnitId } from "../../domain/shared/ids.ts";
import { acceptLinkWithPasskey, acceptLinkWithPassword } from "./acceptLink.ts";
import { inviteAdministrator, type Invited } from "./inviteAdministrator.ts";
import { makeSignInLink } from "./makeSignInLink.ts";
import { offerPasskeyByLink, openLink } from "./openLink.ts";
import { openVisit } from "./openVisit.ts";
import { offerPasskeySignIn, signInWithPasskey } from "./signInWithPasskey.ts";
import { signInWithPassword } from "./signInWithPassword.ts";

const good = "tuff lampa moln kaffe";
const site = { origin: "https://ledstjarna.norrvik.example", host: "ledstjarna.norrvik.example" };

for (const engine of engines) {
  describe(`signing in on ${engine.name}`, () => {
    let world: World;
    let number = 0;
    let email: string;
    let invited: Invited;
    let person: PersonId;
    const tenant = () => ({ id: world.tenant, name: "Norrviks kommun" });

    before(async () => (world = await openWorld(engine)));
    after(() => world.close());
    beforeEach(async () => {
      world.setTime("2026-11-23T09:00:00+01:00");
      email = `kim${(number += 1)}@norrvik.example`;
      const wish = { givenName: "Kim", familyName: "Ek", email, slug: undefined, organisation: undefined };
      const result = await inviteAdministrator(world.needs)(wish);
      assert.ok(result.ok);
      invited = result.value;
      const opened = await openLink(world.needs)(world.tenant, invited.link.token);
      assert.ok(opened.ok);
      person = opened.value.owner.id;
    });

    const signIn = (password: string, more: { email?: string; address?: string } = {}) =>
      signInWithPassword(world.needs)(world.tenant, {
        name: more.email ?? email,
        password,
        address: more.address,
        oldToken: undefined,
      });
    const whoHas = async (token: string) => (await openVisit(world.needs)(world.tenant, token))?.actor;
    const later = (milliseconds: number) =>
      world.setTime(new Date(world.needs.now().getTime() + milliseconds).toISOString());
    async function choosePassword(): Promise<string> {
      const accepted = await acceptLinkWithPassword(world.needs)(tenant(), invited.link.token, good);
      assert.ok(accepted.ok);
      return accepted.value;
    }

    describe("by a one-time link", () => {
      it("lets its person in as administrator once a password is chosen", async () => {
        const actor = await whoHas(await choosePassword());
        assert.equal(actor?.person, person);
        assert.deepEqual([...actor.granted], ["administrator"]);
      });

      it("is not spent by being looked at, or by a password that will not do", async () => {
        const { token } = invited.link;
        assert.ok((await openLink(world.needs)(world.tenant, token)).ok);
        const weak = await acceptLinkWithPassword(world.needs)(tenant(), token, "sommar2026!!");
        assert.deepEqual(weak, err("tooCommon"));
        assert.ok((await openLink(world.needs)(world.tenant, token)).ok);
      });

      it("works once, also when it is used twice at the same moment", async () => {
        const { token } = invited.link;
        const accept = acceptLinkWithPassword(world.needs);
        const [one, other] = await Promise.all([
          accept(tenant(), token, `${good} ett`),
          accept(tenant(), token, `${good} tva`),
        ]);
        assert.equal([one, other].filter(({ ok }) => ok).length, 1);
        const winner = one.ok ? `${good} ett` : `${good} tva`;
        assert.ok((await signIn(winner)).ok);
        assert.deepEqual(await openLink(world.needs)(world.tenant, token), err("linkNotUsable"));
        assert.deepEqual(await accept(tenant(), token, good), err("linkNotUsable"));
      });

      it("works for a day, and not in another organisation or with another token", async () => {
        const { token } = invited.link;
        assert.deepEqual(await openLink(world.needs)(world.tenant, `${token}x`), err("linkNotUsable"));
        const elsewhere = "11111111-1111-4111-8111-111111111111" as typeof world.tenant; // no such tenant
        assert.deepEqual(await openLink(world.needs)(elsewhere, token), err("linkNotUsable"));
        later(24 * 3_600_000);
        assert.deepEqual(await openLink(world.needs)(world.tenant, token), err("linkNotUsable"));
      });

      it("stops working when the person is given another", async () => {
        const actor = await whoHas(await choosePassword());
        const first = await makeSignInLink(world.needs)(actor!, person);
        const second = await makeSignInLink(world.needs)(actor!, person);
        assert.ok(first.ok && second.ok);
        assert.equal((await openLink(world.needs)(world.tenant, first.value.token)).ok, false);
        assert.equal((await openLink(world.needs)(world.tenant, second.value.token)).ok, true);
      });

      it("ends sessions of before when it is used", async () => {
        const before = await choosePassword();
        const link = await makeSignInLink(world.needs)((await whoHas(before))!, person);
        assert.ok(link.ok);
        const now = await acceptLinkWithPassword(world.needs)(tenant(), link.value.token, `${good} igen`);
        assert.ok(now.ok);
        assert.equal(await whoHas(before), undefined);
        assert.ok(await whoHas(now.value));
      });

      it("is kept as a hash alone", async () => {
        const kept = await world.needs.database.asTenant(world.tenant, (tx) =>
          sql<{ all: string }>`select json_agg(l)::text as all from sign_in_link l`.execute(tx),
        );
        assert.equal(kept.rows[0]?.all.includes(invited.link.token), false);
      });
    });

    describe("by password", () => {
      beforeEach(() => choosePassword());

      it("takes the right password, whatever the case of the address", async () => {
        const signedIn = await signIn(good, { email: ` ${email.toUpperCase()} ` });
        assert.ok(signedIn.ok);
        assert.equal((await whoHas(signedIn.value))?.person, person);
      });

      it("gives the same answer for a wrong password, no password and no account", async () => {
        assert.deepEqual(await signIn("inte detta ord alls"), err("wrong"));
        assert.deepEqual(await signIn(good, { email: "nobody@norrvik.example" }), err("wrong"));
      });

      it("slows down after five failures, the right password too, and the same for no account", async () => {
        for (const who of [email, "ghost@norrvik.example"]) {
          for (let failures = 0; failures < 5; failures += 1)
            assert.deepEqual(await signIn("fel", { email: who }), err("wrong"));
          assert.deepEqual(await signIn("fel", { email: who }), err({ kind: "wait", seconds: 15 }));
        }
        assert.deepEqual(await signIn(good), err({ kind: "wait", seconds: 15 }));
        later(15_000);
        assert.ok((await signIn(good)).ok);
        assert.deepEqual(await signIn("fel"), err("wrong"));
      });

      it("slows down guesses that are sent all at once", async () => {
        const answers = await Promise.all(Array.from({ length: 12 }, () => signIn("fel")));
        assert.equal(answers.filter((answer) => !answer.ok && answer.error === "wrong").length, 5);
      });

      it("slows down an address that tries many people", async () => {
        const address = "192.0.2.7";
        for (let failures = 0; failures < 50; failures += 1)
          await signInWithPassword({ ...world.needs, passwords: nobodysPasswords })(world.tenant, {
            name: `guess${failures}@norrvik.example`,
            password: "fel",
            address,
            oldToken: undefined,
          });
        assert.deepEqual(await signIn(good, { address }), err({ kind: "wait", seconds: 5 }));
        assert.ok((await signIn(good, { address: "192.0.2.8" })).ok);
      });

      it("tells nothing of whom somebody tried to be in what is kept", async () => {
        await signIn("fel");
        const kept = await world.needs.database.asTenant(world.tenant, (tx) =>
          sql<{ all: string }>`select json_agg(f)::text as all from failed_attempt f`.execute(tx),
        );
        assert.equal(kept.rows[0]?.all.includes("norrvik.example"), false);
      });

      it("ends the session that the browser had, so that none can be planted", async () => {
        const first = await signIn(good);
        assert.ok(first.ok);
        const second = await signInWithPassword(world.needs)(world.tenant, {
          name: email,
          password: good,
          address: undefined,
          oldToken: first.value,
        });
        assert.ok(second.ok && second.value !== first.value);
        assert.equal(await whoHas(first.value), undefined);
      });

      it("knows nobody who has left the organisation", async () => {
        const signedIn = await signIn(good);
        assert.ok(signedIn.ok);
        await leave(world, person);
        assert.equal(await whoHas(signedIn.value), undefined);
        assert.deepEqual(await signIn(good), err("wrong"));
      });
    });

    describe("by passkey", () => {
      const device = softwareAuthenticator();
      async function makePasskey(use = device): Promise<string> {
        const { token } = invited.link;
        const offer = await offerPasskeyByLink(world.needs)(tenant(), token, site);
        assert.ok(offer.ok);
        const answer = use.create(offer.value, site.origin);
        const made = await acceptLinkWithPasskey(world.needs)(world.tenant, token, {
          site,
          answer,
          name: "Telefon",
        });
        assert.ok(made.ok, JSON.stringify(made));
        return made.value;
      }
      const use = (answer: string) =>
        signInWithPasskey(world.needs)(world.tenant, { site, answer, oldToken: undefined });

      it("is made through the link, and then signs in without a name", async () => {
        assert.equal((await whoHas(await makePasskey()))?.person, person);
        const offer = await offerPasskeySignIn(world.needs)(world.tenant, site);
        const signedIn = await use(device.use(offer, site.origin));
        assert.ok(signedIn.ok);
        assert.equal((await whoHas(signedIn.value))?.person, person);
      });

      it("refuses an answer used twice, from another site, late, or to no question", async () => {
        const own = softwareAuthenticator();
        await makePasskey(own);
        const ask = () => offerPasskeySignIn(world.needs)(world.tenant, site);
        const answer = own.use(await ask(), site.origin);
        assert.ok((await use(answer)).ok);
        assert.deepEqual(await use(answer), err("wrong"));
        assert.deepEqual(await use(own.use(await ask(), "https://evil.example")), err("wrong"));
        const invented = { challenge: "aGVq", rpId: site.host };
        assert.deepEqual(await use(own.use(invented, site.origin)), err("wrong"));
        const tooLate = own.use(await ask(), site.origin);
        later(5 * 60_000);
        assert.deepEqual(await use(tooLate), err("wrong"));
        assert.deepEqual(await use("{}"), err("wrong"));
        assert.deepEqual(await use("not json"), err("wrong"));
      });

      it("refuses a key that it has not been given", async () => {
        await makePasskey(softwareAuthenticator());
        const stranger = softwareAuthenticator();
        const offer = await offerPasskeySignIn(world.needs)(world.tenant, site);
        assert.deepEqual(await use(stranger.use(offer, site.origin)), err("wrong"));
      });

      it("does not spend the link when it fails", async () => {
        const { token } = invited.link;
        const offer = await offerPasskeyByLink(world.needs)(tenant(), token, site);
        assert.ok(offer.ok);
        const answer = softwareAuthenticator().create(offer.value, "https://evil.example");
        const refused = await acceptLinkWithPasskey(world.needs)(world.tenant, token, {
          site,
          answer,
          name: "Telefon",
        });
        assert.deepEqual(refused, err("passkeyNotMade"));
        assert.ok((await openLink(world.needs)(world.tenant, token)).ok);
      });
    });
  });
}

/** Fifty real hashes say nothing more than none: only how failures are counted matters there. */
const nobodysPasswords = { hash: async () => "", matches: async () => false };

async function leave(world: World, person: PersonId): Promise<void> {
  await world.needs.database.asTenant(world.tenant, async (tx) => {
    const unit = world.needs.newId() as UnitId; // a fresh UUID is an id
    const first_day = day("2020-01-01");
    await tx.deleteFrom("granted_role").where("person", "=", person).execute();
    await tx
      .insertInto("unit")
      .values({ id: unit, code: unit, name: "North", kind: "unit", first_day, end_day: null })
      .execute();
    await tx
      .insertInto("employment")
      .values({
        id: world.needs.newId(),
        employment_key: unit,
        person,
        unit,
        title: "Enhetschef",
        paid: "monthly",
        full_time_share: 1,
        first_day,
        end_day: day("2026-11-23"),
      })
      .execute();
  });
}
