import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import type { Changes, RegisterChange } from "../../domain/organisation/import/registerChange.ts";
import { inviteAdministrator } from "../../usecases/access/inviteAdministrator.ts";
import { applyChange } from "./applyChange.ts";

const none: Changes<never> = { added: [], changed: [], ended: [], unchanged: 0 };
const nothing: RegisterChange = {
  units: none,
  parentLinks: { ...none, removed: [] },
  persons: none,
  employments: none,
  leaves: none,
  posts: none,
  assignments: none,
  leaving: [],
};

for (const engine of engines) {
  describe(`a merge into the register on ${engine.name}`, () => {
    let world: World;
    before(async () => (world = await openWorld(engine)));
    after(() => world.close());

    it("knows the administrator who came by e-mail address before the first file", async () => {
      const email = "Kim@norrvik.example";
      const wish = { givenName: "Kim", familyName: "Ek", email, slug: undefined, organisation: undefined };
      assert.ok((await inviteAdministrator(world.needs)(wish)).ok);
      const person = {
        gender: undefined,
        language: "sv",
        protectedIdentity: false,
      } as const;
      const added = [
        {
          ...person,
          employeeKey: "1001",
          givenName: "Kim",
          familyName: "Ek Berg",
          email: "kim@norrvik.example",
        },
        { ...person, employeeKey: "1002", givenName: "Bo", familyName: "Al", email: undefined },
      ];
      const people = await world.needs.database.asTenant(world.tenant, async (tx) => {
        await applyChange(tx, { ...nothing, persons: { ...none, added } });
        return tx
          .selectFrom("person")
          .leftJoin("granted_role", (join) =>
            join
              .onRef("granted_role.tenant", "=", "person.tenant")
              .onRef("granted_role.person", "=", "person.id"),
          )
          .select(["employee_key", "family_name", "role"])
          .orderBy("employee_key")
          .execute();
      });
      assert.deepEqual(people, [
        { employee_key: "1001", family_name: "Ek Berg", role: "administrator" },
        { employee_key: "1002", family_name: "Al", role: null },
      ]);
    });
  });
}
