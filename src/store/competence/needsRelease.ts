import type { NeedsRelease } from "../../domain/competence/needsRelease.ts";
import type { RoundId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

export async function insertNeedsRelease(tx: Transaction, release: NeedsRelease): Promise<void> {
  await tx
    .insertInto("needs_release")
    .values({
      round: release.round,
      released_on: release.releasedOn,
      rules_version: release.rulesVersion,
      framework: release.framework,
      framework_version: release.frameworkVersion,
      groups: JSON.stringify(release.groups),
      rows: JSON.stringify(release.rows),
    })
    .execute();
}

export async function findNeedsRelease(tx: Transaction, round: RoundId): Promise<NeedsRelease | undefined> {
  const row = await tx.selectFrom("needs_release").selectAll().where("round", "=", round).executeTakeFirst();
  return (
    row && {
      round,
      releasedOn: row.released_on,
      rulesVersion: row.rules_version,
      framework: row.framework,
      frameworkVersion: row.framework_version,
      groups: row.groups as NeedsRelease["groups"], // insertNeedsRelease alone writes it
      rows: row.rows as NeedsRelease["rows"], // as above
    }
  );
}
