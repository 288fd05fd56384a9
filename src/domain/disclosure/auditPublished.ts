import type { SolveSeries } from "../optimisation/linearProgramme.ts";
import { auditIndices } from "./auditIndices.ts";
import { auditItemsBehindIndices } from "./auditItemsBehindIndices.ts";
import { auditItems } from "./auditItems.ts";
import { indexRanges } from "./indexRanges.ts";
import { indistinctGroups } from "./publishedRow.ts";
import type { PublishedRelease } from "./publishedRow.ts";
import { reduceEquations } from "./reduceEquations.ts";
import type { ReleaseAudit } from "./releaseAudit.ts";

/**
 * What an attacker can work out from everything that a round publishes, taken together. It takes the published
 * rows as they come, whether or not their groups form a tree, and uses nothing of how they were chosen.
 *
 * The attacker knows how many answered in each base group, and that answers lie on the scale; sums and
 * distributions are equations. Exposed is whoever could be told more closely than `protectedSteps`: a group below
 * the threshold, down to one person. See docs/methods/disclosure-audit.md.
 */
export async function auditPublished(
  release: PublishedRelease,
  solveSeries: SolveSeries,
): Promise<ReleaseAudit> {
  const groups = indistinctGroups(release);
  const groupsByRow = release.rows.map((): number[] => []);
  groups.forEach(({ rows }, group) => {
    for (const row of rows) groupsByRow[row]!.push(group);
  });
  const indices = reduceEquations(groupsByRow);
  const items = reduceEquations(
    groupsByRow.map((members, row) => (release.rows[row]!.shows === "items" ? members : [])),
  );
  const { ranges, programmes } = await indexRanges(release, groups, indices, solveSeries);
  const ofIndices = auditIndices(release, groups, indices, ranges);
  const behind = await auditItemsBehindIndices(release, groups, items, ranges, solveSeries);
  const ofItems = await auditItems(release, groups, items, indices, solveSeries);
  const parts = [ofIndices, behind, ofItems];
  const itemsAndLevels = release.groups[0]?.counts.reduce((sum, levels) => sum + levels.length, 0) ?? 0;
  const intervals = parts.reduce((sum, part) => sum + part.intervals, 0);
  return {
    exposures: parts.flatMap(({ exposures }) => exposures),
    equations: indices.length * release.scales.length + items.length * itemsAndLevels,
    unknowns: groups.length * itemsAndLevels,
    intervals,
    programmes: parts.reduce((sum, part) => sum + part.programmes, programmes),
    narrowest: intervals === 0 ? undefined : Math.min(...parts.map(({ narrowest }) => narrowest)),
  };
}
