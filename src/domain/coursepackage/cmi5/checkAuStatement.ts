import { memberOf } from "../memberOf.ts";
import type { LaunchMode } from "../registration.ts";
import { isDefined, type AuStatement } from "./auStatement.ts";
import { cmi5Categories, voidedVerb, type Cmi5Verb } from "./cmi5Iris.ts";
import type { CourseActor } from "./courseActor.ts";

/** What a unit was launched with, and must hold to. */
export interface LaunchTerms {
  readonly actor: CourseActor;
  readonly registration: string;
  readonly activityId: string;
  readonly publisherId: string;
  readonly sessionId: string;
  readonly mode: LaunchMode;
  readonly masteryScore: number | undefined;
}

/** Verbs that a unit uses; the others of cmi5 are the LMS's. */
const auVerbs: readonly (Cmi5Verb | undefined)[] = [
  "initialized",
  "completed",
  "passed",
  "failed",
  "terminated",
];

/**
 * What makes a statement one that cmi5 does not allow, whatever was sent before it. The sentence begins with the clause.
 * @returns undefined when nothing does
 */
export function checkAuStatement(one: AuStatement, terms: LaunchTerms): string | undefined {
  if (one.verbId === voidedVerb) return "6.3: a unit may not void statements";
  if (!one.hasId) return "9.1: the statement has no id";
  if (one.timestamp === undefined) return "9.7: the statement has no timestamp";
  if (!/(?:Z|[+-]00(?::?00)?)$/i.test(one.timestamp)) return "9.7: the timestamp is not in UTC";
  if (!isActor(one.actor, terms.actor)) return "9.2: the actor is not the one of the launch";
  if (!isSameId(one.registration, terms.registration))
    return "9.6.1: the registration is not that of the launch";
  if (one.sessionId !== terms.sessionId) return "9.6.3.1: the session id is not that of the launch";
  if (!one.groupings.includes(terms.publisherId))
    return "10.2.1: the publisher's id is missing in the grouping";
  return isDefined(one) ? checkDefined(one, terms) : checkAllowed(one);
}

function checkAllowed({ categories }: AuStatement): string | undefined {
  return categories.includes(cmi5Categories.moveOn)
    ? "9.6.2.2: only statements that are cmi5 defined have the moveOn category"
    : undefined;
}

function checkDefined(one: AuStatement, terms: LaunchTerms): string | undefined {
  const { verb, categories } = one;
  if (!auVerbs.includes(verb)) return "7.1.3: the verb is none that a unit uses with the cmi5 category";
  if (one.objectId !== terms.activityId) return "9.4: the object is not the activity of the launch";
  const isSession = verb === "initialized" || verb === "terminated";
  if (terms.mode !== "Normal" && !isSession) return `10.2.2: nothing is judged in launch mode ${terms.mode}`;
  const isCounted = verb === "completed" || verb === "passed" || verb === "failed";
  if (categories.includes(cmi5Categories.moveOn) !== isCounted)
    return "9.6.2.2: the moveOn category belongs to completed, passed and failed alone";
  return checkResult(one) ?? checkScore(one, terms.masteryScore);
}

function checkResult({ verb, success, completion, duration }: AuStatement): string | undefined {
  const wanted = verb === "passed" ? true : verb === "failed" ? false : undefined;
  if (success !== wanted) return `9.5.2: success must be ${String(wanted ?? "absent")}`;
  if (completion !== (verb === "completed" ? true : undefined))
    return `9.5.3: completion must be ${verb === "completed" ? "true" : "absent"}`;
  return verb !== "initialized" && duration === undefined ? "9.5.4.1: the duration is missing" : undefined;
}

function checkScore(one: AuStatement, mastery: number | undefined): string | undefined {
  const { verb, hasScore, score } = one;
  const isJudged = verb === "passed" || verb === "failed";
  if (hasScore && !isJudged) return "9.5.1: only passed and failed have a score";
  if (score.raw !== undefined && (score.min === undefined || score.max === undefined))
    return "9.5.1: a raw score needs min and max";
  const { scaled } = score;
  if (typeof scaled === "number" && (scaled < 0 || scaled > 1))
    return "9.5.1: the score is not between 0 and 1";
  if (!isJudged || mastery === undefined) return undefined;
  if (typeof scaled === "number") {
    if (verb === "passed" && scaled < mastery) return "9.3.4: passed with a score below the mastery score";
    if (verb === "failed" && scaled >= mastery)
      return "9.3.5: failed with a score that reaches the mastery score";
  }
  return hasScore || one.masteryScore !== undefined ? checkMastery(one.masteryScore, mastery) : undefined;
}

function checkMastery(told: unknown, mastery: number): string | undefined {
  return told === mastery ? undefined : "9.6.3.2: the mastery score is not that of the launch";
}

function isActor(told: unknown, { account }: CourseActor): boolean {
  const type = memberOf(told, "objectType");
  return (
    (type === undefined || type === "Agent") &&
    memberOf(told, "account", "homePage") === account.homePage &&
    memberOf(told, "account", "name") === account.name
  );
}

/** UUIDs are the same in capitals. */
function isSameId(told: unknown, id: string): boolean {
  return typeof told === "string" && told.toLowerCase() === id;
}
