interface Costed {
  readonly substituteCostPerHour: number;
}

/**
 * Activities at what the organisation pays for an hour of somebody who steps in. Where the catalogue says that work
 * waits, nobody steps in.
 * @param sekPerHour undefined: the catalogue's own assumptions hold
 */
export function withSubstituteRate<Activity extends Costed>(
  activities: readonly Activity[],
  sekPerHour: number | undefined,
): readonly Activity[] {
  if (sekPerHour === undefined) return activities;
  return activities.map((activity) =>
    activity.substituteCostPerHour === 0 ? activity : { ...activity, substituteCostPerHour: sekPerHour },
  );
}
