import type { DetailGroup, DetailQuestion } from "./detailQuestion.ts";
import { addGroups, answersToItem, nobody } from "./releaseQuestion.ts";
import type { GroupAnswers } from "./releaseQuestion.ts";

/** By variable, the units at which no group may be made. */
export type DetailBars = readonly Set<number>[];

/**
 * The finest groups of atoms in which every value of a variable has the threshold: from the leaves up, what is left
 * over below a unit and in it becomes a group as soon as it can, else it is left for the unit above.
 * @param barred units at which groups were given up
 */
export function detailGroups(
  question: DetailQuestion,
  variable: number,
  barred: ReadonlySet<number>,
): readonly DetailGroup[] {
  const { parents, indexAtoms, cells } = question;
  const left = parents.map((): number[] => []);
  cells.forEach(({ unit }, cell) => {
    const atom = indexAtoms[unit]!;
    if (atom >= 0) left[atom]!.push(cell);
  });
  const groups: DetailGroup[] = [];
  for (let place = parents.length - 1; place >= 0; place -= 1) {
    const cellsByValue = barred.has(place) ? undefined : valuesWhenEnough(question, variable, left[place]!);
    if (cellsByValue) groups.push({ variable, place, cellsByValue });
    else if (parents[place]! >= 0) left[parents[place]!]!.push(...left[place]!);
  }
  return groups;
}

/** Cells by value; undefined where some value, or not knowing it, has too few people, or there is but one value. */
function valuesWhenEnough(
  { cells, thresholds }: DetailQuestion,
  variable: number,
  members: readonly number[],
): DetailGroup["cellsByValue"] | undefined {
  const byValue = Map.groupBy(members, (cell) => cells[cell]!.values[variable]);
  for (const part of byValue.values()) {
    const answers = part.reduce((sum, cell) => addGroups(sum, cells[cell]!.answers), nobody);
    if (!isEnough(answers, thresholds.index)) return undefined;
  }
  const known = new Map(
    [...byValue].flatMap(([value, part]) => (value === undefined ? [] : [[value, part]])),
  );
  return known.size >= 2 ? known : undefined;
}

/** The threshold in each count that an index rests on; an item that nobody answers tells nothing. */
function isEnough(answers: GroupAnswers, threshold: number): boolean {
  const counts = answers.counts.map((_, item) => answersToItem(answers, item)).filter((n) => n > 0);
  return [answers.respondents, answers.complete, ...counts].every((n) => n >= threshold);
}
