import type { UnitId } from "../shared/ids.ts";
import { itemMomentsToScale } from "../statistics/itemMoments.ts";
import { agreeMoments } from "./agreeMoments.ts";
import { membersByAtom, type AnsweredUnit, type ReleaseDecision } from "./decideRelease.ts";
import type { Instrument } from "./instrument.ts";
import { reverseMoments } from "./measureScale.ts";
import { releaseUnit, type BackgroundPart } from "./releaseUnit.ts";
import { scalesOf } from "./scales.ts";
import type { UnitRelease } from "./unitRelease.ts";
import { addUnitStatistics, rollUp, type UnitStatistics } from "./unitStatistics.ts";

export interface ReleasableUnit extends AnsweredUnit {
  readonly unit: UnitId;
  /** Asked directly in the unit. */
  readonly invited: number;
  readonly before: UnitRelease | undefined;
}

/**
 * Every unit's release, in the order of the units.
 * @param parts by unit, whose figures by background may be told (`backgroundParts`)
 */
export function releaseUnits(
  instrument: Instrument,
  units: readonly ReleasableUnit[],
  { decisions }: ReleaseDecision,
  parts: readonly (readonly BackgroundPart[])[],
): readonly UnitRelease[] {
  const parents = units.map(({ parent }) => parent);
  const own = units.map(({ own }) => own);
  const whole = rollUp(own, parents).map((unit) => agreeMoments(unit, instrument.scale.min));
  const everybody = agreeMoments(own.reduce(addUnitStatistics), instrument.scale.min);
  const invited = units.map(({ invited }) => invited);
  for (let place = units.length - 1; place >= 0; place -= 1)
    if (parents[place]! >= 0) invited[parents[place]!]! += invited[place]!;
  return units.map(({ before }, place) =>
    releaseUnit(
      instrument,
      {
        invited: invited[place]!,
        statistics: whole[place]!,
        decision: decisions[place]!,
        before: before?.kind === "shown" ? before.scales : undefined,
        parts: parts[place]!,
      },
      everybody,
    ),
  );
}

/** A group as it may be kept: all its statistics where items may be shown, the scales' scores where an index may. */
export type KeptGroup =
  | { readonly level: "items"; readonly units: readonly UnitId[]; readonly statistics: UnitStatistics }
  | {
      readonly level: "index";
      readonly units: readonly UnitId[];
      readonly answers: number;
      readonly scores: readonly {
        readonly scale: string;
        readonly scores: { readonly n: number; readonly sum: number; readonly sumOfSquares: number };
      }[];
    };

/** What stays when the answers are destroyed: the atoms of what was published, merged, and nothing finer. */
export function groupsToKeep(
  instrument: Instrument,
  units: readonly ReleasableUnit[],
  { indexAtoms, itemAtoms }: ReleaseDecision,
): readonly KeptGroup[] {
  const merged = (members: readonly number[]) => mergedStatistics(instrument, units, members);
  const ids = (members: readonly number[]) => members.map((place) => units[place]!.unit);
  const items = [...membersByAtom(itemAtoms).values()].map((members): KeptGroup => ({
    level: "items",
    units: ids(members),
    statistics: merged(members),
  }));
  const index = [...membersByAtom(indexAtoms).values()].map((members): KeptGroup => {
    const { respondents, moments } = merged(members);
    const turned = reverseMoments(moments, instrument);
    const scores = scalesOf(instrument).map(({ id, items }) => ({
      scale: id,
      scores: itemMomentsToScale(turned, items),
    }));
    return { level: "index", units: ids(members), answers: respondents, scores };
  });
  return [...items, ...index];
}

/** The groups over which a round's scales are judged: published groups with all their statistics, in memory only. */
export function groupsOfIndex(
  instrument: Instrument,
  units: readonly ReleasableUnit[],
  { indexAtoms }: ReleaseDecision,
): readonly UnitStatistics[] {
  return [...membersByAtom(indexAtoms).values()].map((members) =>
    mergedStatistics(instrument, units, members),
  );
}

function mergedStatistics(
  { scale }: Instrument,
  units: readonly ReleasableUnit[],
  members: readonly number[],
): UnitStatistics {
  const merged = members.map((place) => units[place]!.own).reduce(addUnitStatistics);
  return agreeMoments(merged, scale.min);
}
