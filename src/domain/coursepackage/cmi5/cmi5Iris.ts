/** Verbs of "cmi5 defined" statements (cmi5 9.3). */
export const cmi5Verbs = {
  launched: "http://adlnet.gov/expapi/verbs/launched",
  initialized: "http://adlnet.gov/expapi/verbs/initialized",
  completed: "http://adlnet.gov/expapi/verbs/completed",
  passed: "http://adlnet.gov/expapi/verbs/passed",
  failed: "http://adlnet.gov/expapi/verbs/failed",
  terminated: "http://adlnet.gov/expapi/verbs/terminated",
  abandoned: "https://w3id.org/xapi/adl/verbs/abandoned",
  waived: "https://w3id.org/xapi/adl/verbs/waived",
  satisfied: "https://w3id.org/xapi/adl/verbs/satisfied",
} as const;
export type Cmi5Verb = keyof typeof cmi5Verbs;

export const voidedVerb = "http://adlnet.gov/expapi/verbs/voided";

/** Activities by which statements are told apart (cmi5 9.6.2). */
export const cmi5Categories = {
  cmi5: "https://w3id.org/xapi/cmi5/context/categories/cmi5",
  moveOn: "https://w3id.org/xapi/cmi5/context/categories/moveon",
} as const;

/** Extensions of a context (cmi5 9.6.3). */
export const cmi5Extensions = {
  sessionId: "https://w3id.org/xapi/cmi5/context/extensions/sessionid",
  masteryScore: "https://w3id.org/xapi/cmi5/context/extensions/masteryscore",
  launchMode: "https://w3id.org/xapi/cmi5/context/extensions/launchmode",
  launchUrl: "https://w3id.org/xapi/cmi5/context/extensions/launchurl",
  moveOn: "https://w3id.org/xapi/cmi5/context/extensions/moveon",
  launchParameters: "https://w3id.org/xapi/cmi5/context/extensions/launchparameters",
} as const;

/** Why a unit was waived (cmi5 9.5.5.2). */
export const reasonExtension = "https://w3id.org/xapi/cmi5/result/extensions/reason";

/** Types of what is satisfied (cmi5 9.4). */
export const cmi5ActivityTypes = {
  block: "https://w3id.org/xapi/cmi5/activitytype/block",
  course: "https://w3id.org/xapi/cmi5/activitytype/course",
} as const;

/** The state document that a unit is launched with (cmi5 10.1), and the profile with a person's preferences (11). */
export const launchDataName = "LMS.LaunchData";
export const preferencesName = "cmi5LearnerPreferences";
