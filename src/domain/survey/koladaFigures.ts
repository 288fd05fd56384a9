import type { Instrument, KoladaScope } from "./instrument.ts";
import { scalesOf } from "./scales.ts";
import type { UnitRelease } from "./unitRelease.ts";

/** A figure as the national database takes it: by key figure, with how many it rests on, or held back. */
export interface KoladaFigure {
  readonly kpi: string;
  readonly what: "scale" | "item" | "responseRate";
  /** Id of the scale or item in the instrument; undefined for the response rate. */
  readonly of: string | undefined;
  /** 0 to 100, unrounded; undefined where it may not be told. */
  readonly value: number | undefined;
  /** Answers behind it; undefined where they may not be told. */
  readonly answers: number | undefined;
}

/** Fewer answers than this are reported as secret, as SKR's calculation sheet for HME has it. */
const fewestReported = 10;

/**
 * The figures that a whole municipality or region reports of a round, in the order of the instrument: total,
 * sub-indices, items, response rate. Key figures are written out one by one in the instrument's file.
 * @returns empty where the instrument has no scope for the whole of such an organisation
 */
export function koladaFigures(
  instrument: Instrument,
  organisation: KoladaScope["organisation"],
  whole: UnitRelease,
): readonly KoladaFigure[] {
  const scope = instrument.kolada.find(({ id }) => id === organisation);
  if (!scope) return [];
  const shown = whole.kind === "shown" && whole.answers >= fewestReported ? whole : undefined;
  const items = shown?.items.kind === "shown" ? shown.items.items : [];
  const scales = scalesOf(instrument).flatMap(({ id }, place): readonly KoladaFigure[] => {
    const kpi = [scope.total, ...scope.subScales][place];
    const value = shown?.scales.find(({ scale }) => scale === id)?.index;
    return kpi === undefined ? [] : [{ kpi, what: "scale", of: id, value, answers: shown?.answers }];
  });
  const ofItems = scope.items.flatMap((kpi, place): readonly KoladaFigure[] => {
    const id = instrument.items[place]?.id;
    const item = items.find((one) => one.item === id);
    const isTold = item !== undefined && item.answers >= fewestReported;
    return [
      {
        kpi,
        what: "item",
        of: id,
        value: isTold ? item.index : undefined,
        answers: isTold ? item.answers : undefined,
      },
    ];
  });
  const rate = shown && shown.invited > 0 ? (100 * shown.answers) / shown.invited : undefined;
  const answers = shown?.answers;
  return [
    ...scales,
    ...ofItems,
    { kpi: scope.responseRate, what: "responseRate", of: undefined, value: rate, answers },
  ];
}
