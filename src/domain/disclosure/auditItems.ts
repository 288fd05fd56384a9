import type { SolveSeries } from "../optimisation/linearProgramme.ts";
import { anotherWorldMoves } from "./anotherWorld.ts";
import { itemWidths } from "./itemWidths.ts";
import type { ItemAim } from "./itemWidths.ts";
import type { IndistinctGroup, PublishedRelease } from "./publishedRow.ts";
import type { ReducedEquation } from "./reduceEquations.ts";
import { answersToItem } from "./releaseQuestion.ts";
import { protectedSteps } from "./releaseAudit.ts";
import type { AuditedIntervals, Exposure } from "./releaseAudit.ts";
import { smallestRow } from "./smallestRow.ts";

/** How far what is aimed at may vary, in answer steps; undefined while only a programme can tell. */
interface AimedWidth extends ItemAim {
  readonly width: number | undefined;
}

/**
 * What distributions (and the indices beside them) tell of one person's answer to an item, and of the sum of a
 * group below the threshold for items. Where a group's own distribution follows by elimination, both can be read
 * off. Elsewhere the attacker's programmes are solved, but for intervals that another world with the same
 * published figures shows to be wide enough.
 * @param items reduced equations of the rows that show items; @param indices of all rows
 */
export async function auditItems(
  release: PublishedRelease,
  groups: readonly IndistinctGroup[],
  items: readonly ReducedEquation[],
  indices: readonly ReducedEquation[],
  solveSeries: SolveSeries,
): Promise<AuditedIntervals> {
  const alone = new Set(
    items.flatMap(({ coefficients }) => (coefficients.size === 1 ? [...coefficients.keys()] : [])),
  );
  const covered = [...new Set(items.flatMap(({ coefficients }) => [...coefficients.keys()]))];
  const aimed = covered.flatMap((group) =>
    [...groups[group]!.answers.counts.keys()]
      .filter((item) => answersToItem(groups[group]!.answers, item) > 0)
      .flatMap((item) =>
        alone.has(group)
          ? widthsWhenKnown(release, groups, group, item)
          : widthsByAnotherWorld(release, groups, items, group, item),
      ),
  );
  const open = aimed.filter(({ width }) => width === undefined);
  const solved = await itemWidths(release, groups, items, indices, open, solveSeries);
  const settled = aimed.filter(({ width }) => width !== undefined);
  const all = [...settled, ...open.map((aim, index) => ({ ...aim, width: solved.widths[index] }))];
  return { ...describe(release, groups, all), programmes: solved.programmes };
}

/** A distribution that is known: a small group's sum with it, and everybody's answer when all are alike. */
function widthsWhenKnown(
  { thresholds }: PublishedRelease,
  groups: readonly IndistinctGroup[],
  group: number,
  item: number,
): readonly AimedWidth[] {
  const { answers } = groups[group]!;
  const person = { group, item, of: "person" as const, width: spanOf(groups[group]!, item) };
  return answersToItem(answers, item) < thresholds.items
    ? [person, { group, item, of: "group", width: 0 }]
    : [person];
}

/**
 * The truth is one world that agrees with what is published. In it the people of a group may change places, so one
 * person may have any answer that somebody in the group gave.
 */
function widthsByAnotherWorld(
  release: PublishedRelease,
  groups: readonly IndistinctGroup[],
  items: readonly ReducedEquation[],
  group: number,
  item: number,
): readonly AimedWidth[] {
  const span = spanOf(groups[group]!, item);
  const person = { group, item, of: "person" as const, width: span >= protectedSteps ? span : undefined };
  if (answersToItem(groups[group]!.answers, item) >= release.thresholds.items) return [person];
  const moves = anotherWorldMoves(release, groups, items, group, item);
  return [person, { group, item, of: "group", width: moves ? protectedSteps : undefined }];
}

/** From the lowest to the highest answer that was given. */
function spanOf({ answers }: IndistinctGroup, item: number): number {
  const levels = answers.counts[item]!;
  return levels.findLastIndex((count) => count > 0) - levels.findIndex((count) => count > 0);
}

function describe(
  release: PublishedRelease,
  groups: readonly IndistinctGroup[],
  aimed: readonly AimedWidth[],
): Omit<AuditedIntervals, "programmes"> {
  const widths = aimed.map(({ width }) => width ?? 0);
  const exposures = aimed.flatMap(({ group, item, of, width }): Exposure[] =>
    width !== undefined && width >= protectedSteps - 1e-6
      ? []
      : [
          {
            row: smallestRow(release, groups[group]!, "items"),
            level: "items",
            reason: of === "person" ? "tooUniform" : "tooFewAnswers",
            figure: `item ${item}`,
            width: width ?? 0,
          },
        ],
  );
  const narrowest = widths.reduce((least, width) => Math.min(least, width), Number.POSITIVE_INFINITY);
  return { exposures, intervals: aimed.length, narrowest };
}
