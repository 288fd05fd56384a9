import type { Row } from "../optimisation/linearProgramme.ts";
import type { Attack, Freedom } from "./attack.ts";
import type { SuppressionTable } from "./suppressionTable.ts";

/** Σ coefficient × suppressed ≥ needed, over secondary cells: what any protecting pattern fulfils. */
export interface ProtectionCut {
  readonly entries: readonly (readonly [cell: number, coefficient: number])[];
  readonly needed: number;
}

/**
 * A capacity cut from the attacker's dual prices γ of the relations. By weak duality, for any γ,
 *
 *     reach ≤ Σ z⁺·up·x + z⁻·down·x   with  z = c − γ·M,
 *
 * so a pattern x that withstands the attack has a right side ≥ needed. Primary cells have x = 1 and move to
 * the left; each other coefficient is then lowered to what is still needed, which every 0–1 pattern allows.
 *
 * Source: Fischetti and Salazar-Gonzalez (2001), "Solving the cell suppression problem on tabular data with
 * linear constraints", Management Science 47(7), section 4 (capacity constraints, strengthened).
 * @returns undefined when the primary cells alone already give what is needed
 */
export function writeProtectionCut(
  table: SuppressionTable,
  freedom: Freedom,
  attack: Attack,
  prices: Float64Array,
): ProtectionCut | undefined {
  const pull = pullOfPrices(table, attack, prices);
  const primary = new Set(table.primary);
  const coefficient = (cell: number): number => {
    if (cell === attack.known) return 0;
    const z = pull[cell]!;
    return z > 0 ? z * freedom.up[cell]! : -z * freedom.down[cell]!;
  };
  const given = table.primary.reduce((sum, cell) => sum + coefficient(cell), 0);
  const needed = attack.needed - given;
  if (needed <= 1e-6) return undefined;
  const entries: (readonly [number, number])[] = [];
  for (let cell = 0; cell < pull.length; cell += 1) {
    if (primary.has(cell)) continue;
    const capped = Math.min(coefficient(cell), needed) / needed;
    if (capped > 1e-9) entries.push([cell, capped]);
  }
  return { entries, needed: 1 };
}

/** z = c − γ·M, with prices and results that are whole but for rounding made whole. */
function pullOfPrices(table: SuppressionTable, attack: Attack, prices: Float64Array): Float64Array {
  const pull = new Float64Array(table.freq.length);
  pull[attack.cell] = attack.direction;
  table.relations.forEach(({ total, parts }, relation) => {
    const price = withoutNoise(prices[relation]!);
    if (price === 0) return;
    pull[total] = pull[total]! + price;
    for (const part of parts) pull[part] = pull[part]! - price;
  });
  return pull.map(withoutNoise);
}

function withoutNoise(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) < 1e-7 ? whole : value;
}

/** By how much a pattern (0–1 or between) misses a cut; 0 or less when it fulfils it. */
export function missOfCut(cut: ProtectionCut, pattern: (cell: number) => number): number {
  return cut.needed - cut.entries.reduce((sum, [cell, coefficient]) => sum + coefficient * pattern(cell), 0);
}

export function cutToRow(cut: ProtectionCut, columnByCell: ReadonlyMap<number, number>): Row {
  return {
    lower: cut.needed,
    upper: Infinity,
    entries: cut.entries.flatMap(([cell, coefficient]) => {
      const column = columnByCell.get(cell);
      return column === undefined ? [] : [[column, coefficient] as const];
    }),
  };
}
