import { withheldGroups } from "../disclosure/withheldGroups.ts";
import type { CompetencyNeed } from "./competencyNeed.ts";

/** One manager's needs, known only while they are aggregated. */
export interface NeedsOfManager {
  /** The group of posts that the manager's post belongs to: all first-line managers of an administration, say. */
  readonly groupId: string;
  readonly needs: readonly CompetencyNeed[];
}

/** What HR may see of a competency in a group of posts: a mean over enough managers, or why there is none. */
export type SafeNeedCell =
  | {
      readonly kind: "shown";
      readonly managers: number;
      readonly meanExpectedGap: number;
      readonly meanNeed: number;
    }
  | { readonly kind: "withheld"; readonly reason: "tooFewManagers" | "protectsAnother" };

export interface SafeNeedRow {
  readonly competencyId: string;
  /** In the order of the groups. */
  readonly cells: readonly SafeNeedCell[];
  readonly total: SafeNeedCell;
}

/**
 * Needs by competency and group of posts, safe to show: means over at least `managersAtLeast` who were measured.
 *
 * What is withheld beside the total is decided by `withheldGroups`.
 * @param groupIds disjoint groups, in the order of the answer; managers of other groups are not counted
 * @param managersAtLeast 5 or more
 */
export function safeNeeds(
  competencyIds: readonly string[],
  groupIds: readonly string[],
  managers: readonly NeedsOfManager[],
  managersAtLeast = 5,
): readonly SafeNeedRow[] {
  if (managersAtLeast < 5) throw new RangeError("needs are shown of five managers or more");
  return competencyIds.map((competencyId) => {
    const groups = groupIds.map((groupId) => sumUp(managers, groupId, competencyId));
    const total = addUp(groups);
    const sizes = groups.map(({ managers: size }) => size);
    const { withheld, isTotalShown } = withheldGroups(sizes, managersAtLeast, false);
    return {
      competencyId,
      cells: groups.map((group, index) => {
        if (group.managers < managersAtLeast) return { kind: "withheld", reason: "tooFewManagers" };
        return withheld.has(index) ? { kind: "withheld", reason: "protectsAnother" } : shown(group);
      }),
      total: totalCell(total, isTotalShown, managersAtLeast),
    };
  });
}

interface Sums {
  readonly managers: number;
  readonly expectedGap: number;
  readonly need: number;
}

function sumUp(managers: readonly NeedsOfManager[], groupId: string, competencyId: string): Sums {
  const measured = managers
    .filter((manager) => manager.groupId === groupId)
    .flatMap(({ needs }) => needs.filter((need) => need.competencyId === competencyId))
    .flatMap(({ expectedGap, need }) =>
      expectedGap === undefined || need === undefined ? [] : [{ managers: 1, expectedGap, need }],
    );
  return addUp(measured);
}

function addUp(parts: readonly Sums[]): Sums {
  return parts.reduce(
    (sum, part) => ({
      managers: sum.managers + part.managers,
      expectedGap: sum.expectedGap + part.expectedGap,
      need: sum.need + part.need,
    }),
    { managers: 0, expectedGap: 0, need: 0 },
  );
}

function totalCell(total: Sums, isShown: boolean, atLeast: number): SafeNeedCell {
  if (total.managers < atLeast) return { kind: "withheld", reason: "tooFewManagers" };
  return isShown ? shown(total) : { kind: "withheld", reason: "protectsAnother" };
}

function shown({ managers, expectedGap, need }: Sums): SafeNeedCell {
  return { kind: "shown", managers, meanExpectedGap: expectedGap / managers, meanNeed: need / managers };
}
