import { day } from "../../src/domain/shared/day.ts";
import type { Actor, GrantedRole } from "../../src/domain/access/actor.ts";
import { insertGrant } from "../../src/store/access/grant.ts";
import type { World } from "../database/world.ts";

/** Adds a person to the register who is granted a role for the whole organisation. */
export async function addGranted(world: World, role: GrantedRole): Promise<Actor> {
  const actor = await world.addActor({ granted: [role] });
  await world.needs.database.asTenant(world.tenant, (tx) =>
    insertGrant(tx, {
      id: world.needs.newId(),
      person: actor.person,
      role,
      unit: undefined,
      firstDay: day("2026-01-01"),
      endDay: undefined,
    }),
  );
  return actor;
}
