import { fieldsOfKind } from "./importField.ts";
import type { ColumnTarget, ImportField, ImportKind, PathLevel } from "./importField.ts";
import { fieldFit } from "./fieldFit.ts";
import { headingScore } from "./headingScore.ts";
import type { TableColumn } from "./importTable.ts";
import type { ImportVocabulary } from "./importVocabulary.ts";
import type { RememberedMapping } from "./rememberedMapping.ts";
import { rememberedTarget } from "./rememberedMapping.ts";

export type Confidence = "remembered" | "sure" | "likely" | "guess";

/** What a column is believed to mean. `confidence` is undefined for an ignored column. */
export interface ColumnSuggestion {
  readonly target: ColumnTarget;
  readonly confidence: Confidence | undefined;
}

interface Match {
  readonly column: number;
  readonly field: ImportField;
  readonly score: number;
}

const least = 0.35;

/**
 * Suggests a field for each column of a file of a known kind, by its heading and by what its cells can be
 * read as. Each field is given once; what was remembered for a heading goes first; columns of personal
 * identity numbers are always ignored.
 */
export function suggestMapping(
  columns: readonly TableColumn[],
  kind: ImportKind,
  vocabulary: ImportVocabulary,
  remembered?: RememberedMapping,
): readonly ColumnSuggestion[] {
  const recalled = columns.map((column) =>
    column.droppedAsIdentity ? "ignored" : rememberedTarget(remembered, kind, column.heading),
  );
  const taken = new Set<ColumnTarget | undefined>(recalled);
  const free = fieldsOfKind[kind].filter((field) => !taken.has(field));
  const open = columns.map((column, index) => (recalled[index] === undefined ? column : undefined));
  const matches = bestMatches(allMatches(open, free, vocabulary));
  const levels = namedLevels(open, matches, free, vocabulary);
  return columns.map((_, index) => {
    const target = recalled[index];
    if (target !== undefined) return { target, confidence: target === "ignored" ? undefined : "remembered" };
    const match = matches.get(index) ?? levels.get(index);
    if (match === undefined) return { target: "ignored", confidence: undefined };
    return { target: match.field, confidence: confidenceOf(match.score) };
  });
}

function confidenceOf(score: number): Confidence {
  if (score >= 0.85) return "sure";
  return score >= 0.55 ? "likely" : "guess";
}

function allMatches(
  columns: readonly (TableColumn | undefined)[],
  fields: readonly ImportField[],
  { headings }: ImportVocabulary,
): Match[] {
  return columns.flatMap((column, index) =>
    column === undefined
      ? []
      : fields
          .map((field) => {
            const score = headingScore(column.heading, headings.get(field) ?? []) * fieldFit(field, column);
            return { column: index, field, score };
          })
          .filter(({ score }) => score >= least),
  );
}

/** Best first, each column and field once; then a column left without takes a field whose column has another. */
function bestMatches(matches: readonly Match[]): ReadonlyMap<number, Match> {
  const byColumn = new Map<number, Match>();
  const byField = new Map<ImportField, Match>();
  const take = (match: Match): void => {
    byColumn.set(match.column, match);
    byField.set(match.field, match);
  };
  const sorted = matches.toSorted((a, b) => b.score - a.score || a.column - b.column);
  for (const match of sorted) if (!byColumn.has(match.column) && !byField.has(match.field)) take(match);
  for (const match of sorted) {
    if (byColumn.has(match.column)) continue;
    const holder = byField.get(match.field);
    const other = sorted.find(({ column, field }) => column === holder?.column && !byField.has(field));
    if (other === undefined) continue;
    take(other);
    take(match);
  }
  return byColumn;
}

/**
 * Columns such as Forvaltning and Avdelning name a level each, where no numbered level does. Where each unit's
 * code tells which is above it, they name the same units once more, without their codes: then they are left out.
 */
function namedLevels(
  columns: readonly (TableColumn | undefined)[],
  matches: ReadonlyMap<number, Match>,
  free: readonly ImportField[],
  vocabulary: ImportVocabulary,
): ReadonlyMap<number, Match> {
  const isTreeKnown = [...matches.values()].some(
    ({ field }) => field.startsWith("path") || field === "parentUnitCode",
  );
  if (isTreeKnown || !free.includes("pathName1")) return new Map();
  const found = vocabulary.namedLevels.flatMap((names) => {
    const at = columns.findIndex(
      (column, index) =>
        column !== undefined && !matches.has(index) && headingScore(column.heading, names) >= 0.9,
    );
    return at === -1 ? [] : [at];
  });
  return new Map(
    [...new Set(found)].map((column, place) => {
      // There are fewer named levels than path levels.
      const level = (place + 1) as PathLevel;
      return [column, { column, field: `pathName${level}`, score: 0.7 }];
    }),
  );
}
