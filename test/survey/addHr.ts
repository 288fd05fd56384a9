import type { Actor } from "../../src/domain/access/actor.ts";
import { addGranted } from "../access/addGranted.ts";
import type { World } from "../database/world.ts";

/** Adds a person to the register who is granted the role of HR developer. */
export const addHr = (world: World): Promise<Actor> => addGranted(world, "hrDeveloper");
