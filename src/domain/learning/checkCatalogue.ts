import type { Activity, ActivityCatalogue } from "./activity.ts";

/** Something wrong with a catalogue; `at` leads to it through the catalogue's properties. */
export interface CatalogueFault {
  readonly at: readonly (string | number)[];
  readonly message: string;
}

/**
 * What a catalogue means, beyond its shape: ids once, effects in order on known competencies, prerequisites that
 * exist and do not run in a circle, occasions that can be filled.
 * @param competencyIds of the framework that the catalogue names
 */
export function checkCatalogue(
  { activities }: ActivityCatalogue,
  competencyIds: ReadonlySet<string>,
): readonly CatalogueFault[] {
  return activities.flatMap((activity, index) =>
    [
      ...(activities.find(({ id }) => id === activity.id) === activity ? [] : ["is there twice"]),
      ...effectFaults(activity, competencyIds),
      ...seatFaults(activity),
      ...prerequisiteFaults(activity, activities),
    ].map((message) => ({ at: ["activities", index], message })),
  );
}

function effectFaults({ develops }: Activity, competencyIds: ReadonlySet<string>): readonly string[] {
  return develops.flatMap(({ competencyId, low, expected, high }, index) => {
    const isTwice = develops.findIndex((other) => other.competencyId === competencyId) < index;
    return [
      ...(competencyIds.has(competencyId)
        ? []
        : [`names competency ${competencyId}, which the framework does not have`]),
      ...(isTwice ? [`develops ${competencyId} twice`] : []),
      ...(low <= expected && expected <= high ? [] : [`must have low ≤ expected ≤ high for ${competencyId}`]),
    ];
  });
}

function seatFaults({ seats, seatsToRun, occasions }: Activity): readonly string[] {
  const isTwice = new Set(occasions.map(({ id }) => id)).size < occasions.length;
  return [
    ...(seats !== undefined && seats < seatsToRun ? ["has fewer seats than it needs to run"] : []),
    ...(isTwice ? ["has two occasions with the same id"] : []),
  ];
}

function prerequisiteFaults(activity: Activity, activities: readonly Activity[]): readonly string[] {
  const byId = new Map(activities.map((one) => [one.id, one]));
  const missing = activity.prerequisiteIds.filter((id) => !byId.has(id));
  const required = new Set<string>();
  const open = [...activity.prerequisiteIds];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (required.has(id)) continue;
    required.add(id);
    open.push(...(byId.get(id)?.prerequisiteIds ?? []));
  }
  return [
    ...missing.map((id) => `requires ${id}, which does not exist`),
    ...(required.has(activity.id) ? ["requires itself, directly or through others"] : []),
  ];
}
