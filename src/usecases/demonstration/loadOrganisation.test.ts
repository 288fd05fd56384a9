import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { hash, newId, newOrderedId, newSecret } from "../../adapters/chance/chance.ts";
import { readBlueprint } from "../../adapters/demonstration/readBlueprint.ts";
import { findActor } from "../../store/access/findActor.ts";
import { postsOn } from "../../store/organisation/postsOn.ts";
import type { Database } from "../../store/database.ts";
import { listTenants, type Tenant } from "../../store/tenancy/tenant.ts";
import { isVacant } from "../../domain/organisation/post.ts";
import { day } from "../../domain/shared/day.ts";
import { openVisit } from "../access/openVisit.ts";
import { choosePersona } from "./choosePersona.ts";
import { loadOrganisation } from "./loadOrganisation.ts";
import { readPersonas } from "./readPersonas.ts";

const today = day("2026-11-23");

for (const engine of engines) {
  describe(`the demonstration on ${engine.name}`, () => {
    let database: Database;
    let tenant: Tenant;
    const now = () => new Date("2026-11-23T09:00:00+01:00");
    const needs = () => ({ database, now, newId, newOrderedId, newSecret, hash });

    before(async () => {
      database = await engine.open();
      const loaded = await loadOrganisation(needs())(readBlueprint());
      assert.ok(loaded.ok);
      const [made] = await database.asNobody(listTenants);
      assert.ok(made);
      tenant = made;
    });
    after(() => database.close());

    it("makes one organisation that says it is a demonstration", () => {
      assert.deepEqual(
        [tenant.name, tenant.slug, tenant.demonstration],
        ["Älvsunda kommun", "alvsunda", true],
      );
    });

    it("is not made where there is an organisation already", async () => {
      assert.deepEqual(await loadOrganisation(needs())(readBlueprint()), {
        ok: false,
        error: "organisationExists",
      });
    });

    it("reads like a real register: 130 posts today, three of them vacant", async () => {
      const posts = await database.asTenant(tenant.id, (tx) => postsOn(tx, today));
      assert.equal(posts.length, 130);
      assert.equal(posts.filter(isVacant).length, 3);
    });

    it("offers eight people in a fixed order, each who they are said to be", async () => {
      const personas = await readPersonas(needs())(tenant);
      assert.ok(personas.ok);
      assert.deepEqual(
        personas.value.map((persona) => persona.kind),
        [
          "hrDeveloper",
          "firstLine",
          "middle",
          "chair",
          "employee",
          "safetyRep",
          "administrator",
          "newLeader",
        ],
      );
      const actors = await database.asTenant(tenant.id, async (tx) => {
        const found = [];
        for (const { person } of personas.value) found.push(await findActor(tx, tenant.id, person, today));
        return found;
      });
      assert.deepEqual(
        actors.map((actor) => [
          [...(actor?.granted ?? [])].join(),
          actor?.leads.length,
          (actor?.answersFor.length ?? 0) > 0,
          actor?.safetyRepFor.length,
        ]),
        [
          ["hrDeveloper", 0, false, 0],
          ["", 1, false, 0],
          ["", 1, false, 0],
          ["", 0, true, 0],
          ["", 0, false, 0],
          ["safetyRep", 0, false, 1],
          ["administrator", 0, false, 0],
          ["", 1, false, 0],
        ],
      );
    });

    it("signs a visitor in as the person chosen", async () => {
      const token = await choosePersona(needs())(tenant, "firstLine");
      assert.ok(token.ok);
      const visit = await openVisit(needs())(tenant.id, token.value);
      assert.equal(visit?.actor.leads.length, 1);
    });

    it("knows no other persona", async () => {
      assert.deepEqual(await choosePersona(needs())(tenant, "mayor"), { ok: false, error: "noSuchPersona" });
    });

    it("cannot be used where the organisation is real, whatever its tables hold", async () => {
      const real = { id: tenant.id, demonstration: false };
      assert.deepEqual(await readPersonas(needs())(real), { ok: false, error: "noDemonstration" });
      assert.deepEqual(await choosePersona(needs())(real, "administrator"), {
        ok: false,
        error: "noDemonstration",
      });
    });
  });
}
