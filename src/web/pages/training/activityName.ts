import type { Activity } from "../../../domain/learning/activity.ts";
import type { Language } from "../../text/language.ts";

/** An activity as people call it; one that has left the catalogue is called by its id. */
export function activityName(activities: readonly Activity[], id: string, language: Language): string {
  return activities.find((activity) => activity.id === id)?.name[language] ?? id;
}
