import type { ActivityLink } from "../../domain/training/activityLink.ts";
import type { Transaction } from "../transaction.ts";

/** Where activities lead, by the id of the activity. */
export async function activityLinks(tx: Transaction): Promise<ReadonlyMap<string, ActivityLink>> {
  const rows = await tx.selectFrom("activity_link").select(["activity", "kind", "target"]).execute();
  // replaceActivityLinks alone writes them: the id is one of its kind.
  return new Map(rows.map(({ activity, kind, target }) => [activity, { kind, id: target } as ActivityLink]));
}

/** Makes these links the organisation's, and no others. */
export async function replaceActivityLinks(
  tx: Transaction,
  links: ReadonlyMap<string, ActivityLink>,
): Promise<void> {
  await tx.deleteFrom("activity_link").execute();
  if (links.size === 0) return;
  await tx
    .insertInto("activity_link")
    .values([...links].map(([activity, { kind, id }]) => ({ activity, kind, target: id })))
    .execute();
}
