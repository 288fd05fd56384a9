import type { Instrument, Scale } from "./instrument.ts";

/** Something wrong with an instrument; `at` leads to it through the instrument's properties. */
export interface InstrumentFault {
  readonly at: readonly (string | number)[];
  readonly message: string;
}

/**
 * What an instrument means, beyond its shape: ids once, sub-scales of its own items, a scale without holes, figures
 * never shown of fewer than 5 (index) or 10 (items).
 * @param competencyIds of the instrument's framework; empty when it names none
 */
export function checkInstrument(
  instrument: Instrument,
  competencyIds: ReadonlySet<string>,
): readonly InstrumentFault[] {
  return [
    ...idFaults("items", instrument.items),
    ...idFaults("subScales", instrument.subScales),
    ...idFaults("kolada", instrument.kolada),
    ...scaleFaults(instrument.scale),
    ...subScaleFaults(instrument),
    ...wordingFaults(instrument),
    ...competencyFaults("items", instrument.items, competencyIds),
    ...competencyFaults("subScales", instrument.subScales, competencyIds),
    ...koladaFaults(instrument),
    ...thresholdFaults(instrument),
  ];
}

function idFaults(list: string, members: readonly { readonly id: string }[]): readonly InstrumentFault[] {
  return members.flatMap(({ id }, index) =>
    members.findIndex((member) => member.id === id) < index
      ? [{ at: [list, index], message: "is there twice" }]
      : [],
  );
}

function scaleFaults({ min, max, points }: Scale): readonly InstrumentFault[] {
  if (!(min < max && max - min <= 10)) {
    return [{ at: ["scale"], message: "must have a scale whose max is 1 to 10 above min" }];
  }
  const isComplete =
    points.length === max - min + 1 && points.every(({ value }, index) => value === min + index);
  return isComplete
    ? []
    : [{ at: ["scale", "points"], message: `must list the scale's points ${min} to ${max}, in order` }];
}

function subScaleFaults({ items, subScales }: Instrument): readonly InstrumentFault[] {
  const known = new Set(items.map(({ id }) => id));
  const ownerOf = new Map<string, string>();
  return subScales.flatMap(({ id, itemIds }, index) =>
    itemIds.flatMap((itemId) => {
      const owner = ownerOf.get(itemId);
      ownerOf.set(itemId, id);
      const at = ["subScales", index];
      if (!known.has(itemId)) return [{ at, message: `names item ${itemId}, which does not exist` }];
      return owner === undefined
        ? []
        : [{ at, message: `has item ${itemId}, which is already in sub-scale ${owner}` }];
    }),
  );
}

function wordingFaults({ about, items }: Instrument): readonly InstrumentFault[] {
  const kind = about === "person" ? "byRelation" : "same";
  const message =
    about === "person"
      ? "must have self and others, as the instrument is about a person"
      : "must have text alone";
  return items.flatMap(({ wording }, index) =>
    wording.kind === kind ? [] : [{ at: ["items", index], message }],
  );
}

function competencyFaults(
  list: string,
  members: readonly { readonly competencyId: string | undefined }[],
  known: ReadonlySet<string>,
): readonly InstrumentFault[] {
  return members.flatMap(({ competencyId }, index) =>
    competencyId === undefined || known.has(competencyId)
      ? []
      : [
          {
            at: [list, index],
            message: `names competency ${competencyId}, which the framework does not have`,
          },
        ],
  );
}

function koladaFaults({ items, subScales, kolada }: Instrument): readonly InstrumentFault[] {
  return kolada.flatMap((scope, index) => {
    const at = ["kolada", index];
    const isRight =
      scope.subScales.length === subScales.length &&
      [0, items.length].includes(scope.items.length) &&
      [0, 1 + subScales.length].includes(scope.latestWithinThreeYears.length);
    return isRight ? [] : [{ at, message: "must have as many ids as there are sub-scales and items" }];
  });
}

function thresholdFaults({ smallestGroup: { index, items } }: Instrument): readonly InstrumentFault[] {
  const at = ["smallestGroup"];
  if (index < 5) return [{ at, message: "must not show an index of fewer than 5 answers" }];
  return items < Math.max(10, index) ? [{ at, message: "must not show items of fewer than 10 answers" }] : [];
}
