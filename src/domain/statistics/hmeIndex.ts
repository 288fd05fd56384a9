import { meanToIndex, type Bounds } from "./bounds.ts";
import { scaleIndex } from "./scaleIndex.ts";

/** HME as Kolada publishes it, 0 to 100, unrounded; undefined where an item it needs has no answer. */
export interface HmeIndex {
  readonly items: readonly (number | undefined)[];
  readonly motivation: number | undefined;
  readonly leadership: number | undefined;
  readonly governance: number | undefined;
  readonly total: number | undefined;
}

const hmeBounds: Bounds = { min: 1, max: 5 };

/**
 * Sustainable employee engagement (hallbart medarbetarengagemang): every item's mean as 0 to 100,
 * (mean − 1)/4 · 100; each sub-index the mean of its three items' indices; the total the mean of all nine.
 *
 * Source: RKA/Kolada, definitions of U00200 to U00203; SKR's nine items in their order: motivation 1–3,
 * leadership 4–6, governance 7–9.
 * @param itemMeans nine, on 1 to 5, each over those who answered that item
 */
export function hmeIndex(itemMeans: readonly (number | undefined)[]): HmeIndex {
  if (itemMeans.length !== 9) throw new RangeError(`HME has nine items, got ${itemMeans.length}`);
  return {
    items: itemMeans.map((mean) => (mean === undefined ? undefined : meanToIndex(mean, hmeBounds))),
    motivation: scaleIndex(itemMeans.slice(0, 3), hmeBounds),
    leadership: scaleIndex(itemMeans.slice(3, 6), hmeBounds),
    governance: scaleIndex(itemMeans.slice(6, 9), hmeBounds),
    total: scaleIndex(itemMeans, hmeBounds),
  };
}
