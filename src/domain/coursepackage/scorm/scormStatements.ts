import type { CoursePackage } from "../coursePackage.ts";
import { textIn, type LanguageText } from "../languageText.ts";
import type { Attempt } from "./attempt.ts";
import { isoDuration } from "./duration.ts";
import type { Interaction } from "./interactions.ts";
import type { AttemptStanding } from "./judgeAttempt.ts";
import { scormActivityTypes, scormProfile, scormVerbs, type ScormVerb } from "./scormIris.ts";

/** In what every statement about an attempt stands. */
export interface ScormTelling {
  /** The address of the installation. */
  readonly home: string;
  /** By which statements know the learner: random, and never of the register. */
  readonly account: string;
  readonly package: CoursePackage;
  readonly attempt: Pick<Attempt, "registrationId" | "unit" | "number">;
  readonly at: Date;
}

type Part = Readonly<Record<string, unknown>>;

/** A statement but for its id, and what makes it this one: told again it is still one. */
export interface ScormStatement {
  readonly key: readonly string[];
  readonly statement: Part;
}

/** That a unit was begun, or taken up again (profile, 5: initializing and resuming an attempt). */
export function begunStatement(telling: ScormTelling, session: string, isResumed: boolean): ScormStatement {
  return tell(telling, isResumed ? "resumed" : "initialized", [session, "begun"], unitOf(telling));
}

/** That a session is over, with the result as it stands (profile, 5: terminating and suspending an attempt). */
export function endedStatement(
  telling: ScormTelling,
  session: string,
  standing: AttemptStanding,
  seconds: number,
): ScormStatement {
  const verb = standing.suspends ? "suspended" : "terminated";
  const result = { ...resultOf(standing), duration: isoDuration(seconds) };
  return tell(telling, verb, [session, verb], unitOf(telling), { result });
}

/** What is known of an attempt that was not before: that it is completed, passed or failed (profile, 6). */
export function judgedStatements(
  telling: ScormTelling,
  before: AttemptStanding,
  after: AttemptStanding,
): readonly ScormStatement[] {
  const { registrationId, number } = telling.attempt;
  const told: ScormStatement[] = [];
  const add = (verb: ScormVerb, result: Part) =>
    told.push(
      tell(
        telling,
        verb,
        [registrationId, String(telling.attempt.unit), String(number), verb],
        unitOf(telling),
        {
          result,
        },
      ),
    );
  if (after.completion === true && before.completion !== true) add("completed", { completion: true });
  if (after.success !== undefined && before.success !== after.success)
    add(after.success ? "passed" : "failed", resultOf(after));
  return told;
}

/** That a question was answered (profile, 6: interactions). */
export function respondedStatement(telling: ScormTelling, one: Interaction): ScormStatement {
  const { registrationId, unit, number } = telling.attempt;
  const content = [one.id, one.response, String(one.success)];
  const key = [registrationId, String(unit), String(number), "responded", String(one.place), ...content];
  const object = {
    objectType: "Activity",
    id: `${unitId(telling)}/interactions/${encodeURIComponent(one.id)}`,
    definition: {
      type: scormActivityTypes.interaction,
      interactionType: one.type,
      ...(one.pattern.length > 0 ? { correctResponsesPattern: one.pattern } : {}),
      ...(one.description === undefined ? {} : { description: { und: one.description } }),
    },
  };
  const result = { response: one.response, ...(one.success === undefined ? {} : { success: one.success }) };
  return tell(telling, "responded", key, object, { result, parent: unitOf(telling) });
}

function tell(
  telling: ScormTelling,
  verb: ScormVerb,
  key: readonly string[],
  object: Part,
  { result, parent }: { readonly result?: Part; readonly parent?: Part } = {},
): ScormStatement {
  const { home, account, attempt, at } = telling;
  const statement = {
    actor: { objectType: "Agent", account: { homePage: home, name: account } },
    verb: { id: scormVerbs[verb], display: { en: verb } },
    object,
    ...(result ? { result } : {}),
    context: {
      registration: attempt.registrationId,
      contextActivities: {
        ...(parent ? { parent: [parent] } : {}),
        grouping: [courseOf(telling), attemptOf(telling)],
        category: [activity(scormProfile, scormActivityTypes.profile)],
      },
    },
    timestamp: at.toISOString(),
  };
  return { key, statement };
}

/** What of a standing is a result as xAPI has it. */
function resultOf({ completion, success, score }: AttemptStanding): Part {
  return {
    ...(score ? { score } : {}),
    ...(success === undefined ? {} : { success }),
    ...(completion === undefined ? {} : { completion }),
  };
}

function courseId({ home, package: { id } }: ScormTelling): string {
  return `${home}/xapi/course-package/${id}`;
}

function unitId(telling: ScormTelling): string {
  return `${courseId(telling)}/unit/${telling.attempt.unit}`;
}

function courseOf(telling: ScormTelling): Part {
  return activity(courseId(telling), scormActivityTypes.course, telling.package.title);
}

function unitOf(telling: ScormTelling): Part {
  const unit = telling.package.structure.units[telling.attempt.unit];
  return activity(unitId(telling), scormActivityTypes.unit, unit?.title ?? []);
}

function attemptOf(telling: ScormTelling): Part {
  const { registrationId, number } = telling.attempt;
  return activity(`${unitId(telling)}?attemptId=${registrationId}-${number}`, scormActivityTypes.attempt);
}

/** @param name SCORM tells no language of it */
function activity(id: string, type: string, name: readonly LanguageText[] = []): Part {
  const { text } = textIn(name, "sv");
  return {
    objectType: "Activity",
    id,
    definition: { type, ...(text === "" ? {} : { name: { und: text } }) },
  };
}
