import { isText, listOf, oneOf, shape, type Check } from "./check.ts";
import { checkActivity } from "./checkActivity.ts";
import { checkActor, checkAgent, checkGroup } from "./checkAgent.ts";
import { isExtensions, isIri, isLanguageTag, isUuid } from "./formats.ts";
import type { XapiVersion } from "./xapiVersion.ts";

/** One activity, or several: version 1.0 takes both, and they are stored as several. */
const isActivities: Check = (value, at) =>
  Array.isArray(value) ? listOf(checkActivity)(value, at) : checkActivity(value, at);

const isRelevantTypes = listOf(isIri, 1);

export const checkStatementRef: Check = shape({ objectType: oneOf("StatementRef"), id: isUuid }, [
  "objectType",
  "id",
]);

const members = {
  registration: isUuid,
  instructor: checkActor,
  team: checkGroup,
  contextActivities: shape({
    parent: isActivities,
    grouping: isActivities,
    category: isActivities,
    other: isActivities,
  }),
  revision: isText,
  platform: isText,
  language: isLanguageTag,
  statement: checkStatementRef,
  extensions: isExtensions,
};

/** Agents and groups that matter to what was done (IEEE 9274.1.1, 4.2.2.5). */
const membersOfTwo = {
  ...members,
  contextAgents: listOf(
    shape({ objectType: oneOf("contextAgent"), agent: checkAgent, relevantTypes: isRelevantTypes }, [
      "objectType",
      "agent",
    ]),
  ),
  contextGroups: listOf(
    shape({ objectType: oneOf("contextGroup"), group: checkGroup, relevantTypes: isRelevantTypes }, [
      "objectType",
      "group",
    ]),
  ),
};

const byVersion: Readonly<Record<XapiVersion, Check>> = {
  "1.0.3": shape(members),
  "2.0.0": shape(membersOfTwo),
};

/** What stood around it. */
export function checkContext(version: XapiVersion): Check {
  return byVersion[version];
}
