import type { SolveSeries } from "../optimisation/linearProgramme.ts";
import { auditPublished } from "./auditPublished.ts";
import { detailGroups, type DetailBars } from "./detailGroups.ts";
import type { DetailGroup, DetailQuestion } from "./detailQuestion.ts";
import type { PublishedRow } from "./publishedRow.ts";
import type { Exposure } from "./releaseAudit.ts";

/** A row that an exposure can be traced back from. */
interface TracedRow extends PublishedRow {
  /** The group whose value it tells; undefined for what the release tells of units. */
  readonly of: DetailGroup | undefined;
}

/**
 * Decides which figures by background a release may tell beside those of its units. A background value is told of a
 * group of atoms (what the release tells apart), as few and as far down the tree as its values allow: each value has
 * to have the threshold or nobody, and so have those whose value is not known. Everything is then attacked together
 * with the distributions and indices of the units, and groups that let anything be told too closely are given up,
 * whereupon their atoms join the next group above. See docs/methods/background-figures.md.
 *
 * @returns groups whose values may be told, alone or added up; none where nothing is safe
 */
export async function chooseDetail(
  question: DetailQuestion,
  solveSeries: SolveSeries,
): Promise<readonly DetailGroup[]> {
  const bars: DetailBars = Array.from({ length: question.variables }, () => new Set<number>());
  for (;;) {
    const groups = bars.flatMap((barred, variable) => detailGroups(question, variable, barred));
    if (groups.length === 0) return groups;
    const rows = tracedRows(question, groups);
    const audit = await auditPublished(
      {
        groups: question.cells.map(({ answers }) => answers),
        scales: question.scales,
        thresholds: question.thresholds,
        rows,
      },
      solveSeries,
    );
    if (audit.exposures.length === 0) return groups;
    for (const { variable, place } of givenUp(groups, rows, audit.exposures)) bars[variable]!.add(place);
  }
}

function tracedRows(question: DetailQuestion, groups: readonly DetailGroup[]): readonly TracedRow[] {
  const ofUnits = (atoms: readonly number[], shows: PublishedRow["shows"]): readonly TracedRow[] => {
    const cells = [...question.cells.keys()].filter((cell) => atoms[question.cells[cell]!.unit]! >= 0);
    const byAtom = Map.groupBy(cells, (cell) => atoms[question.cells[cell]!.unit]!);
    return [...byAtom.values()].map((members) => ({ groups: members, shows, of: undefined }));
  };
  const ofValues = groups.flatMap((group) =>
    [...group.cellsByValue.values()].map((cells): TracedRow => ({
      groups: cells,
      shows: "index",
      of: group,
    })),
  );
  return [...ofUnits(question.indexAtoms, "index"), ...ofUnits(question.itemAtoms, "items"), ...ofValues];
}

/** The groups to give up: one whose value is exposed, or all that tell of somebody in a unit's figures that are. */
function givenUp(
  groups: readonly DetailGroup[],
  rows: readonly TracedRow[],
  exposures: readonly Exposure[],
): ReadonlySet<DetailGroup> {
  const given = new Set<DetailGroup>();
  for (const { row } of exposures) {
    const exposed = rows[row]!;
    const told = new Set(exposed.groups);
    const touching = groups.filter(({ cellsByValue }) =>
      [...cellsByValue.values()].flat().some((cell) => told.has(cell)),
    );
    for (const group of exposed.of === undefined ? touching : [exposed.of]) given.add(group);
  }
  if (given.size === 0) throw new Error("the units' figures alone expose somebody: they were audited before");
  return given;
}
