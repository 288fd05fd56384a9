/** Verbs of ADL's xAPI SCORM profile, version 1.0 (https://w3id.org/xapi/scorm). */
export const scormVerbs = {
  initialized: "http://adlnet.gov/expapi/verbs/initialized",
  resumed: "http://adlnet.gov/expapi/verbs/resumed",
  suspended: "http://adlnet.gov/expapi/verbs/suspended",
  terminated: "http://adlnet.gov/expapi/verbs/terminated",
  completed: "http://adlnet.gov/expapi/verbs/completed",
  passed: "http://adlnet.gov/expapi/verbs/passed",
  failed: "http://adlnet.gov/expapi/verbs/failed",
  responded: "http://adlnet.gov/expapi/verbs/responded",
} as const;
export type ScormVerb = keyof typeof scormVerbs;

export const scormProfile = "https://w3id.org/xapi/scorm";

export const scormActivityTypes = {
  course: "http://adlnet.gov/expapi/activities/course",
  unit: "http://adlnet.gov/expapi/activities/lesson",
  attempt: "http://adlnet.gov/expapi/activities/attempt",
  interaction: "http://adlnet.gov/expapi/activities/cmi.interaction",
  profile: "http://adlnet.gov/expapi/activities/profile",
} as const;
