import type { Actor } from "../../domain/access/actor.ts";
import { mirrorsCoached, mirrorsOf, type ListedMirror } from "../../store/survey/mirror.ts";
import type { Needs } from "../needs.ts";

export interface MirrorList {
  readonly own: readonly ListedMirror[];
  /** Mirrors of others who have chosen this person as their coach. */
  readonly coached: readonly ListedMirror[];
}

/** The mirrors that a person may read: the own ones, and those lent to them as coach. */
export const listMirrors =
  ({ database }: Pick<Needs, "database">) =>
  (actor: Actor): Promise<MirrorList> =>
    database.asTenant(actor.tenant, async (tx) => ({
      own: await mirrorsOf(tx, actor.person),
      coached: actor.granted.has("coach") ? await mirrorsCoached(tx, actor.person) : [],
    }));
