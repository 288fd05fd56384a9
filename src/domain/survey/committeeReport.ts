import type { UnitId } from "../shared/ids.ts";
import type { PlacedRoundUnit } from "./treeOfRound.ts";
import type { UnitRelease, WithheldReason } from "./unitRelease.ts";

/** The whole, or an administration, as it was released: figures, or why there are none. */
export interface ReportArea {
  readonly unit: UnitId;
  readonly name: string;
  readonly result: UnitRelease;
}

/** What a committee is told of a round: the whole and its administrations, never anything below them. */
export interface CommitteeReport {
  readonly whole: ReportArea;
  /** In the organisation's order. */
  readonly areas: readonly ReportArea[];
  /** How many units of the whole round show no figures, by reason. */
  readonly withheldUnits: ReadonlyMap<WithheldReason, number>;
  readonly units: number;
  /** Where each unit's matters belong: the administration it is or lies below. */
  readonly areaOfUnit: ReadonlyMap<UnitId, UnitId>;
}

/**
 * Chooses from a release what a committee report may tell. The administrations are the units of that kind; where a
 * round has none (answers that were imported, say), the units directly below the whole.
 * @param tree the units of the round, parents before children
 * @returns undefined when the round has no unit at its top, or nothing was released of it
 */
export function committeeReport(
  tree: readonly PlacedRoundUnit[],
  results: ReadonlyMap<UnitId, UnitRelease>,
): CommitteeReport | undefined {
  const toArea = ({ unit, name }: PlacedRoundUnit): readonly ReportArea[] => {
    const result = results.get(unit);
    return result ? [{ unit, name, result }] : [];
  };
  const [whole] = tree.filter(({ depth }) => depth === 0).flatMap(toArea);
  if (!whole) return undefined;
  const administrations = tree.filter(({ kind }) => kind === "administration");
  const chosen = administrations.length > 0 ? administrations : tree.filter(({ depth }) => depth === 1);
  const areas = chosen.flatMap(toArea);
  const ids = new Set(areas.map(({ unit }) => unit));
  const areaOfUnit = new Map(
    tree.flatMap(({ unit, above }) => {
      const area = [unit, ...above].find((id) => ids.has(id));
      return area === undefined ? [] : [[unit, area] as const];
    }),
  );
  return { whole, areas, withheldUnits: withheldUnits(results), units: results.size, areaOfUnit };
}

function withheldUnits(results: ReadonlyMap<UnitId, UnitRelease>): ReadonlyMap<WithheldReason, number> {
  const counts = new Map<WithheldReason, number>();
  for (const result of results.values())
    if (result.kind === "withheld") counts.set(result.reason, (counts.get(result.reason) ?? 0) + 1);
  return counts;
}
