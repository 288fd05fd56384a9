import type { Instrument } from "./instrument.ts";

/** A scale of an instrument as places among its items: the total, or a sub-scale. */
export interface ScalePlan {
  readonly id: string;
  readonly items: readonly number[];
}

/** The total first, where it means something, then the sub-scales. */
export function scalesOf(
  instrument: Pick<Instrument, "items" | "subScales" | "total">,
): readonly ScalePlan[] {
  const places = new Map(instrument.items.map((item, place) => [item.id, place]));
  const subScales = instrument.subScales.map(({ id, itemIds }) => ({
    id,
    items: itemIds.flatMap((item) => places.get(item) ?? []),
  }));
  if (instrument.total === undefined) return subScales;
  return [{ id: "total", items: instrument.items.map((_, place) => place) }, ...subScales];
}
