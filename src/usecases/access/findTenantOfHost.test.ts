import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { findTenantOfHost } from "./findTenantOfHost.ts";

for (const engine of engines) {
  describe(`the organisation at an address on ${engine.name}`, () => {
    let world: World;
    before(async () => {
      world = await openWorld(engine);
      await world.needs.database.asOwner((tx) =>
        tx.updateTable("tenant").set({ demonstration: true }).execute(),
      );
    });
    after(() => world.close());

    it("is the only one there is, whatever the address", async () => {
      const found = await findTenantOfHost(world.needs)("ledstjarna.norrvik.example:3000");
      assert.equal(found?.id, world.tenant);
      assert.equal(found?.demonstration, true);
    });

    it("is no demonstration once the demonstration is turned off, even where it was made as one", async () => {
      const found = await findTenantOfHost({ ...world.needs, demonstration: false })("norrvik.example");
      assert.equal(found?.demonstration, false);
    });
  });
}
