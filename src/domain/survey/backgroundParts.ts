import { chooseDetail } from "../disclosure/chooseDetail.ts";
import type { DetailGroup } from "../disclosure/detailQuestion.ts";
import type { SolveSeries } from "../optimisation/linearProgramme.ts";
import { agreeMoments } from "./agreeMoments.ts";
import { answersOf, type ReleaseDecision, type Thresholds } from "./decideRelease.ts";
import type { Instrument } from "./instrument.ts";
import type { BackgroundPart } from "./releaseUnit.ts";
import type { BackgroundVariable } from "./round.ts";
import { scalesOf } from "./scales.ts";
import { addUnitStatistics, type UnitStatistics } from "./unitStatistics.ts";

/** People of one unit with the same background, as far as it followed their answers. */
export interface BackgroundCell {
  readonly unit: number;
  /** In the order of the round's variables; shorter where less followed. */
  readonly values: readonly string[];
  readonly statistics: UnitStatistics;
}

export interface BackgroundQuestion {
  /** Place of the unit above each unit, −1 at the top; parents before children. */
  readonly parents: readonly number[];
  readonly cells: readonly BackgroundCell[];
  readonly variables: readonly BackgroundVariable[];
}

/**
 * Whose figures by background may be told beside each unit's own, so that everything told together keeps the
 * thresholds (docs/methods/background-figures.md). By unit, in the order of the units; at least two values or none.
 */
export async function backgroundParts(
  instrument: Instrument,
  { parents, cells, variables }: BackgroundQuestion,
  { decisions, indexAtoms, itemAtoms }: ReleaseDecision,
  thresholds: Thresholds,
  solveSeries: SolveSeries,
): Promise<readonly (readonly BackgroundPart[])[]> {
  if (variables.length === 0) return parents.map(() => []);
  const groups = await chooseDetail(
    {
      parents,
      indexAtoms,
      itemAtoms,
      cells: cells.map(({ unit, values, statistics }) => ({
        unit,
        values: variables.map((_, place) => values[place]),
        answers: answersOf(instrument, statistics),
      })),
      variables: variables.length,
      scales: scalesOf(instrument),
      thresholds,
    },
    solveSeries,
  );
  const isBelow = belowOrAt(parents);
  return parents.map((_, unit) =>
    decisions[unit]!.level === "withheld"
      ? []
      : variables.flatMap((variable, place) =>
          partsOf(
            instrument,
            variable,
            cells,
            groups.filter((group) => group.variable === place && isBelow(group.place, unit)),
          ),
        ),
  );
}

function belowOrAt(parents: readonly number[]): (place: number, unit: number) => boolean {
  return (place, unit) => {
    for (let at = place; at >= 0; at = parents[at]!) if (at === unit) return true;
    return false;
  };
}

function partsOf(
  { scale }: Instrument,
  variable: BackgroundVariable,
  cells: readonly BackgroundCell[],
  groups: readonly DetailGroup[],
): readonly BackgroundPart[] {
  const byValue = new Map<string, UnitStatistics>();
  for (const { cellsByValue } of groups) {
    for (const [value, members] of cellsByValue) {
      const statistics = members.map((cell) => cells[cell]!.statistics).reduce(addUnitStatistics);
      const before = byValue.get(value);
      byValue.set(value, before ? addUnitStatistics(before, statistics) : statistics);
    }
  }
  return [...byValue]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([value, statistics]) => ({ variable, value, statistics: agreeMoments(statistics, scale.min) }));
}
