import type { Actor } from "../domain/access/actor.ts";
import { nearestPosts } from "../domain/organisation/nearestPosts.ts";
import type { Post } from "../domain/organisation/post.ts";
import { unitsAbove } from "../domain/organisation/unitTree.ts";
import type { Day } from "../domain/shared/day.ts";
import type { PersonId, UnitId } from "../domain/shared/ids.ts";
import { mainUnitOf } from "../store/organisation/mainUnitOf.ts";
import { postsOn } from "../store/organisation/postsOn.ts";
import { unitsOn } from "../store/organisation/unitsOn.ts";
import type { Transaction } from "../store/transaction.ts";

export interface LineManager {
  readonly person: PersonId;
  readonly name: string;
  readonly title: string;
}

/**
 * Who leads a person today: holders of the nearest post above, deputies apart. Protected identities are not listed.
 * Who leads a unit is led from above it.
 */
export async function lineManagers(
  tx: Transaction,
  actor: Actor,
  today: Day,
): Promise<readonly LineManager[]> {
  const units = new Map((await unitsOn(tx, today)).map((unit) => [unit.id, unit]));
  const led = actor.leads.find((unit) => units.has(unit));
  const own = led ?? (await mainUnitOf(tx, actor.person, today));
  if (own === undefined || !units.has(own)) return [];
  const above = unitsAbove(units, own);
  const filled = (await postsOn(tx, today)).flatMap((post) => leadingIn(post, actor.person));
  return nearestPosts<LineManager>(
    led === undefined ? [own, ...above] : above,
    Map.groupBy(filled, ({ unit }) => unit),
  ).map(({ person, name, title }) => ({ person, name, title }));
}

function leadingIn(
  { unit, title, holders }: Post,
  except: PersonId,
): readonly (LineManager & { readonly unit: UnitId })[] {
  return holders.flatMap(({ person, name, kind }) =>
    name === undefined || kind === "deputy" || person === except ? [] : [{ person, name, title, unit }],
  );
}
