import { seededRandom } from "../shared/random.ts";
import type { UnitId } from "../shared/ids.ts";
import type { Population, RoundUnit } from "./planPopulation.ts";
import { simulateHiding, type Hiding } from "./simulateHiding.ts";
import { treeOfRound } from "./treeOfRound.ts";

/** Response rates that a design is tried at: poor, common and good. */
export const triedRates = [0.5, 0.7, 0.9] as const;

export interface TriedUnit {
  readonly unit: RoundUnit;
  readonly depth: number;
  /** People asked in the unit with all below it. */
  readonly invitedInAll: number;
  /** Where its people are counted, by name, when they are too few to stand alone. */
  readonly countedIn: string | undefined;
  /** In the order of `triedRates`. */
  readonly hiding: readonly Hiding[];
}

export interface RoundDesign {
  readonly asked: number;
  readonly units: readonly TriedUnit[];
  /** Share of those asked whose answers carry all background variables; undefined when there are none. */
  readonly withBackground: number | undefined;
}

// Many draws where units are few; where they are many each unit's own luck matters less than the time it takes.
const drawsInAll = 6_000;
const mostDraws = 100;
const fewestDraws = 8;

/**
 * Tries a population before it is asked: which units would be shown at a few response rates.
 * @param led units that somebody leads
 */
export function roundDesign(
  { units, asked }: Population,
  plan: { readonly indexThreshold: number; readonly itemThreshold: number; readonly variables: number },
  led: ReadonlySet<UnitId>,
): RoundDesign {
  const places = new Map(units.map(({ unit }, place) => [unit, place]));
  const invited = units.map(({ unit, parent, invited: own }) => ({
    parent: parent === undefined ? -1 : (places.get(parent) ?? -1),
    invited: own,
    isLed: led.has(unit),
  }));
  const draws = Math.min(
    mostDraws,
    Math.max(fewestDraws, Math.round(drawsInAll / Math.max(1, units.length))),
  );
  const thresholds = { index: plan.indexThreshold, items: plan.itemThreshold };
  // The same seed each time: a design that was not changed gives the same page.
  const tried = triedRates.map((rate) =>
    simulateHiding(invited, { rate, thresholds, draws }, seededRandom(1)),
  );
  const tree = treeOfRound(units);
  const inAll = invited.map((unit) => unit.invited);
  for (let place = units.length - 1; place >= 0; place -= 1) {
    const { parent } = invited[place]!;
    if (parent >= 0) inAll[parent] = inAll[parent]! + inAll[place]!;
  }
  const withAll = asked.filter(
    ({ background }) => background.split("|").filter(Boolean).length === plan.variables,
  );
  return {
    asked: asked.length,
    units: units.map((unit, place) => ({
      unit,
      depth: tree[place]!.depth,
      invitedInAll: inAll[place]!,
      countedIn: unit.countedIn && units[places.get(unit.countedIn) ?? place]?.name,
      hiding: tried.map((hiding) => hiding[place]!),
    })),
    withBackground: plan.variables === 0 || asked.length === 0 ? undefined : withAll.length / asked.length,
  };
}
