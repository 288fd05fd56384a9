import type { LocalText } from "../shared/localText.ts";
import type { Json } from "./json.ts";

/** Verbs by which the product tells what happens, from ADL's vocabulary and the activity streams of the registry. */
export const actVerbs = {
  initialized: "http://adlnet.gov/expapi/verbs/initialized",
  completed: "http://adlnet.gov/expapi/verbs/completed",
  answered: "http://adlnet.gov/expapi/verbs/answered",
  registered: "http://adlnet.gov/expapi/verbs/registered",
  attended: "http://adlnet.gov/expapi/verbs/attended",
  left: "http://activitystrea.ms/schema/1.0/leave",
  created: "http://activitystrea.ms/schema/1.0/create",
  accepted: "http://activitystrea.ms/schema/1.0/accept",
} as const;
export type ActVerb = keyof typeof actVerbs;

/** Kinds of things that something is done with, and the activity type of each in the registry. */
export const actThings = {
  course: "http://adlnet.gov/expapi/activities/course",
  step: "http://adlnet.gov/expapi/activities/lesson",
  question: "http://adlnet.gov/expapi/activities/question",
  dialogue: "http://adlnet.gov/expapi/activities/simulation",
  competency: "http://adlnet.gov/expapi/activities/objective",
  assessment: "http://id.tincanapi.com/activitytype/survey",
  goal: "http://adlnet.gov/expapi/activities/objective",
  task: "http://activitystrea.ms/schema/1.0/task",
  commitment: "http://activitystrea.ms/schema/1.0/task",
  note: "http://activitystrea.ms/schema/1.0/note",
  programme: "http://adlnet.gov/expapi/activities/course",
  cohort: "http://activitystrea.ms/schema/1.0/group",
  peerGroup: "http://activitystrea.ms/schema/1.0/group",
  meeting: "http://adlnet.gov/expapi/activities/meeting",
  introduction: "http://id.tincanapi.com/activitytype/checklist",
  introductionItem: "http://id.tincanapi.com/activitytype/checklist-item",
  offer: "http://adlnet.gov/expapi/activities/course",
  trainingPlan: "http://activitystrea.ms/schema/1.0/collection",
} as const;
export type ActThingKind = keyof typeof actThings;

export interface ActThing {
  readonly kind: ActThingKind;
  /** Unique in its kind. */
  readonly id: string;
  /** Undefined where the words are a person's own: they are never told. */
  readonly name?: LocalText;
}

/** Something that happened, to be told in the learning record (docs/reference/xapi-profile.md). */
export interface Act {
  /** What makes it this act and no other: told again it is still one. */
  readonly key: readonly string[];
  readonly verb: ActVerb;
  readonly object: ActThing;
  readonly result?: {
    readonly success?: boolean;
    readonly completion?: boolean;
    readonly extensions?: Readonly<Record<string, Json>>;
  };
  /** What the object is a part of. */
  readonly within?: ActThing;
  /** What it trains. */
  readonly trains?: readonly ActThing[];
  /** The time that the person takes the course or plays the dialogue: a UUID. */
  readonly registration?: string;
  /** Of the content. */
  readonly version?: string;
  readonly extensions?: Readonly<Record<string, Json>>;
}
