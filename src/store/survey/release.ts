import type { PersonId, RoundId, UnitId } from "../../domain/shared/ids.ts";
import type { ScaleQuality } from "../../domain/survey/roundSummary.ts";
import type { UnitRelease } from "../../domain/survey/unitRelease.ts";
import type { Transaction } from "../transaction.ts";

export interface Release {
  readonly id: string;
  readonly round: RoundId;
  readonly releasedAt: Date;
  readonly method: string;
  readonly summary: readonly ScaleQuality[];
}

export interface NewRelease extends Release {
  /** What the audit solved and found, as it is shown to those who ask. */
  readonly audit: unknown;
}

export interface ReleasedUnit {
  readonly unit: UnitId;
  readonly result: UnitRelease;
  readonly visibleFrom: Date;
}

export async function insertRelease(tx: Transaction, release: NewRelease): Promise<void> {
  await tx
    .insertInto("release")
    .values({
      id: release.id,
      round: release.round,
      released_at: release.releasedAt,
      method: release.method,
      audit: JSON.stringify(release.audit),
      summary: JSON.stringify(release.summary),
    })
    .execute();
}

const rowsAtOnce = 500;

export async function insertReleasedUnits(
  tx: Transaction,
  release: string,
  units: readonly ReleasedUnit[],
): Promise<void> {
  for (let from = 0; from < units.length; from += rowsAtOnce) {
    await tx
      .insertInto("released_unit")
      .values(
        units.slice(from, from + rowsAtOnce).map(({ unit, result, visibleFrom }) => ({
          release,
          unit,
          result: JSON.stringify(result),
          visible_from: visibleFrom,
        })),
      )
      .execute();
  }
}

export async function findRelease(tx: Transaction, round: RoundId): Promise<Release | undefined> {
  const row = await tx
    .selectFrom("release")
    .select(["id", "released_at", "method", "summary"])
    .where("round", "=", round)
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      round,
      releasedAt: row.released_at,
      method: row.method,
      summary: row.summary as readonly ScaleQuality[], // insertRelease alone writes it
    }
  );
}

export async function releasedUnits(tx: Transaction, release: string): Promise<readonly ReleasedUnit[]> {
  const rows = await tx
    .selectFrom("released_unit")
    .select(["unit", "result", "visible_from"])
    .where("release", "=", release)
    .execute();
  return rows.map(toReleasedUnit);
}

export async function releasedUnit(
  tx: Transaction,
  release: string,
  unit: UnitId,
): Promise<ReleasedUnit | undefined> {
  const row = await tx
    .selectFrom("released_unit")
    .select(["unit", "result", "visible_from"])
    .where("release", "=", release)
    .where("unit", "=", unit)
    .executeTakeFirst();
  return row && toReleasedUnit(row);
}

function toReleasedUnit(row: {
  readonly unit: UnitId;
  readonly result: unknown;
  readonly visible_from: Date;
}): ReleasedUnit {
  // insertReleasedUnits alone writes results.
  return { unit: row.unit, result: row.result as UnitRelease, visibleFrom: row.visible_from };
}

/** Remembers that released numbers left the pages: what, to whom, and the digest of the file. */
export async function logShown(
  tx: Transaction,
  shown: {
    readonly id: string;
    readonly at: Date;
    readonly person: PersonId;
    readonly release: string;
    readonly what: string;
    readonly digest: string;
  },
): Promise<void> {
  await tx.insertInto("shown").values(shown).execute();
}
