import { err, ok } from "../shared/result.ts";
import type { Result } from "../shared/result.ts";

/**
 * A table of counts with its sums: cell `total` of a relation is the sum of its `parts`. Several linked
 * tables are one table here: a cell that they share is the same index in the relations of all of them.
 * Primary cells must not be shown; cells in `unsuppressible` (zeros that everybody knows) are always shown.
 */
export interface SuppressionTable {
  readonly freq: readonly number[];
  readonly primary: readonly number[];
  readonly relations: readonly TableRelation[];
  readonly unsuppressible: ReadonlySet<number>;
}

interface TableRelation {
  readonly total: number;
  readonly parts: readonly number[];
}

/**
 * Reads a table as `{codes?, freq, primary_idx, relation_list: [[total, [parts]]…], zero_cells_not_suppressible?}`;
 * other keys are ignored.
 * @returns a table whose relations add up, or a sentence that says what is wrong with it
 */
export function readSuppressionTable(json: unknown): Result<SuppressionTable, string> {
  if (!isRecord(json)) return err("The table must be a JSON object.");
  const freq = json["freq"];
  if (!isArrayOf(freq, isFrequency)) return err("freq must be a list of numbers that are 0 or more.");
  if (freq.length === 0) return err("freq is empty: the table has no cells.");
  const codes = json["codes"];
  if (codes !== undefined && (!Array.isArray(codes) || codes.length !== freq.length)) {
    return err(`codes must be a list as long as freq (${freq.length}).`);
  }
  const primary = readIndices("primary_idx", json["primary_idx"], freq.length);
  if (!primary.ok) return primary;
  const zeros = readIndices(
    "zero_cells_not_suppressible",
    json["zero_cells_not_suppressible"] ?? [],
    freq.length,
  );
  if (!zeros.ok) return zeros;
  const both = primary.value.find((cell) => zeros.value.includes(cell));
  if (both !== undefined) return err(`Cell ${both} is both primary and not suppressible.`);
  const relations = readRelations(json["relation_list"], freq);
  if (!relations.ok) return relations;
  return ok({
    freq,
    primary: primary.value,
    relations: relations.value,
    unsuppressible: new Set(zeros.value),
  });
}

function readRelations(json: unknown, freq: readonly number[]): Result<readonly TableRelation[], string> {
  if (!Array.isArray(json)) return err("relation_list must be a list of [total, [parts]].");
  const relations: TableRelation[] = [];
  for (const [index, entry] of json.entries()) {
    const relation = readRelation(index, entry, freq);
    if (!relation.ok) return relation;
    relations.push(relation.value);
  }
  return ok(relations);
}

function readRelation(index: number, entry: unknown, freq: readonly number[]): Result<TableRelation, string> {
  const name = `Relation ${index}`;
  if (!Array.isArray(entry) || entry.length !== 2 || !Array.isArray(entry[1]) || entry[1].length === 0) {
    return err(`${name} must be [total, [parts]] with at least one part.`);
  }
  const cells = readIndices(name, [entry[0], ...entry[1]], freq.length);
  if (!cells.ok) return cells;
  const [total, ...parts] = cells.value as [number, ...number[]]; // readIndices gives as many as it was given
  const sum = parts.reduce((sumSoFar, part) => sumSoFar + freq[part]!, 0);
  if (Math.abs(sum - freq[total]!) > 1e-9 * Math.max(1, sum)) {
    return err(`${name} does not add up: cell ${total} is ${freq[total]} but its parts sum to ${sum}.`);
  }
  return ok({ total, parts });
}

function readIndices(name: string, json: unknown, cells: number): Result<readonly number[], string> {
  if (!isArrayOf(json, (value) => typeof value === "number"))
    return err(`${name} must be a list of cell numbers.`);
  const outside = json.find((cell) => !Number.isInteger(cell) || cell < 0 || cell >= cells);
  if (outside !== undefined) {
    return err(`${name} names cell ${outside}, but the table has cells 0 to ${cells - 1}.`);
  }
  const twice = json.find((cell, index) => json.indexOf(cell) !== index);
  return twice === undefined ? ok(json) : err(`${name} names cell ${twice} twice.`);
}

const isFrequency = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value) && value >= 0;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isArrayOf(value: unknown, isOne: (one: unknown) => boolean): value is number[] {
  return Array.isArray(value) && value.every(isOne);
}
