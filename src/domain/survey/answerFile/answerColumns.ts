import { normalizeWord } from "../../organisation/import/normalizeWord.ts";
import type { TableColumn } from "../../organisation/import/importTable.ts";
import type { Instrument } from "../instrument.ts";
import { parseAnswerCell } from "./parseAnswerCell.ts";

/** Places of the file's columns: the group that each row belongs to, and the items in the instrument's order. */
export interface AnswerColumns {
  readonly group: number | undefined;
  readonly items: readonly (number | undefined)[];
}

/** Headings of groups in exports of survey suppliers and statistics programs, as `normalizeWord` writes them. */
const groupHeadings = [
  "enhetskod",
  "enhet",
  "enhetsnamn",
  "grupp",
  "grp",
  "group",
  "unit",
  "organisationskod",
  "organisation",
  "org",
  "arbetsplats",
  "avdelning",
  "kostnadsstalle",
  "ansvar",
  "team",
  "company",
  "comp id",
];

/**
 * Suggests which column is what. An item is found by its id, its wording, or a heading that ends with its number
 * ("Q3", say); where fewer than all are found so, the first columns whose samples all lie on the scale are
 * taken in order. The group is found by its heading, else it is the first column that is no item.
 */
export function suggestAnswerColumns(columns: readonly TableColumn[], instrument: Instrument): AnswerColumns {
  const headings = columns.map(({ heading }) => normalizeWord(heading));
  const named = groupHeadings.map((heading) => headings.indexOf(heading)).find((place) => place !== -1);
  const byName = instrument.items.map((item, index) => {
    const names = wordsOf(item, index).map(normalizeWord);
    const place = headings.findIndex((heading) => heading !== "" && names.includes(heading));
    return place === -1 || place === named ? undefined : place;
  });
  const items = byName.every((place) => place !== undefined) ? byName : inOrder(columns, instrument, named);
  const group = named ?? columns.findIndex((column, place) => !items.includes(place) && column.filled > 0);
  return { group: group === -1 ? undefined : group, items };
}

function wordsOf({ id, wording }: Instrument["items"][number], index: number): readonly string[] {
  const texts = wording.kind === "same" ? [wording.text.sv, wording.text.en] : [];
  const number = index + 1;
  return [id, ...texts, `fraga ${number}`, `q${number}`, `q ${number}`, `item${number}`, `item ${number}`];
}

function inOrder(
  columns: readonly TableColumn[],
  { items, scale }: Instrument,
  group: number | undefined,
): readonly (number | undefined)[] {
  const fitting = columns.flatMap(({ samples }, place) => {
    const cells = samples.map((sample) => parseAnswerCell(sample, scale));
    return place !== group && cells.length > 0 && cells.every((cell) => cell.ok) ? [place] : [];
  });
  return items.map((_, index) => fitting[index]);
}
