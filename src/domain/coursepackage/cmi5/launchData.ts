import type { LaunchMode } from "../registration.ts";
import { cmi5Extensions } from "./cmi5Iris.ts";
import type { AssignableUnit } from "./courseStructure.ts";

/** What every statement of a session begins its context with (cmi5 10.2.1). */
function contextTemplate(unit: Pick<AssignableUnit, "publisherId">, sessionId: string) {
  return {
    contextActivities: { grouping: [{ objectType: "Activity", id: unit.publisherId }] },
    extensions: { [cmi5Extensions.sessionId]: sessionId },
  };
}

/** The document that a unit reads when it begins (cmi5 10.2). */
export function launchData(
  unit: AssignableUnit,
  { sessionId, mode, back }: { readonly sessionId: string; readonly mode: LaunchMode; readonly back: string },
) {
  const { masteryScore, moveOn, launchParameters, entitlementKey } = unit;
  return {
    contextTemplate: contextTemplate(unit, sessionId),
    launchMode: mode,
    moveOn,
    returnURL: back,
    ...(masteryScore === undefined ? {} : { masteryScore }),
    ...(launchParameters === undefined ? {} : { launchParameters }),
    ...(entitlementKey === undefined ? {} : { entitlementKey: { courseStructure: entitlementKey } }),
  };
}
