import { day } from "../../src/domain/shared/day.ts";
import type { Actor } from "../../src/domain/access/actor.ts";
import { insertGrant } from "../../src/store/access/grant.ts";
import type { World } from "../database/world.ts";

/** Adds a person to the register who is granted the role of HR developer. */
export async function addHr(world: World): Promise<Actor> {
  const hr = await world.addActor({ granted: ["hrDeveloper"] });
  await world.needs.database.asTenant(world.tenant, (tx) =>
    insertGrant(tx, {
      id: world.needs.newId(),
      person: hr.person,
      role: "hrDeveloper",
      unit: undefined,
      firstDay: day("2026-01-01"),
      endDay: undefined,
    }),
  );
  return hr;
}
