import type { AnswerTable } from "./answerTable.ts";
import type { ItemMoments } from "./itemMoments.ts";

/**
 * Each group's moments, from the rows where every item is answered (listwise deletion), in one pass.
 * @returns one per group, in the order of the group's index
 */
export function itemMomentsByGroup(table: AnswerTable): ItemMoments[] {
  const { rows, items, groups, groupCount } = table;
  const counts = new Uint32Array(groupCount);
  const sums = new Float64Array(groupCount * items);
  const products = new Float64Array(groupCount * items * items);
  const row = new Float64Array(items);
  for (let index = 0; index < rows; index += 1) {
    if (!copyIfComplete(table, index, row)) continue;
    const group = groups[index]!;
    counts[group]! += 1;
    addRow(row, sums, group * items, products, group * items * items);
  }
  return Array.from(counts, (n, group) => ({
    n,
    sums: [...sums.subarray(group * items, (group + 1) * items)],
    crossProducts: mirrored(products.subarray(group * items * items, (group + 1) * items * items), items),
  }));
}

function copyIfComplete({ answers, missing, items }: AnswerTable, index: number, row: Float64Array): boolean {
  for (let item = 0; item < items; item += 1) {
    const answer = answers[index * items + item]!;
    if (Object.is(answer, missing)) return false;
    row[item] = answer;
  }
  return true;
}

/** Adds xⱼ to the sums and xⱼxₖ, k ≥ j, to the upper triangle of the products. */
function addRow(
  row: Float64Array,
  sums: Float64Array,
  firstSum: number,
  products: Float64Array,
  firstProduct: number,
): void {
  const items = row.length;
  for (let j = 0; j < items; j += 1) {
    sums[firstSum + j]! += row[j]!;
    for (let k = j; k < items; k += 1) products[firstProduct + j * items + k]! += row[j]! * row[k]!;
  }
}

function mirrored(upper: Float64Array, items: number): number[][] {
  const indices = Array.from({ length: items }, (_, item) => item);
  return indices.map((j) => indices.map((k) => upper[Math.min(j, k) * items + Math.max(j, k)]!));
}
