import { memberOf } from "../memberOf.ts";
import { cmi5Categories, cmi5Extensions, cmi5Verbs, type Cmi5Verb } from "./cmi5Iris.ts";

/** What matters to cmi5 in a statement that a unit sends: an xAPI statement already, by its form. */
export interface AuStatement {
  readonly hasId: boolean;
  /** As it was written. */
  readonly timestamp: string | undefined;
  readonly actor: unknown;
  readonly verbId: string;
  /** Undefined for a verb that cmi5 has not. */
  readonly verb: Cmi5Verb | undefined;
  readonly objectId: unknown;
  readonly registration: unknown;
  readonly sessionId: unknown;
  readonly masteryScore: unknown;
  readonly categories: readonly string[];
  readonly groupings: readonly string[];
  readonly success: unknown;
  readonly completion: unknown;
  readonly duration: unknown;
  readonly hasScore: boolean;
  readonly score: Readonly<Record<"scaled" | "raw" | "min" | "max", unknown>>;
}

/** @param isNamed the id stands where the request was sent to */
export function readAuStatement(statement: unknown, isNamed: boolean): AuStatement {
  const verbId = textOf(memberOf(statement, "verb", "id"));
  const result = (key: string) => memberOf(statement, "result", key);
  const extension = (iri: string) => memberOf(statement, "context", "extensions", iri);
  const timestamp = memberOf(statement, "timestamp");
  return {
    hasId: isNamed || memberOf(statement, "id") !== undefined,
    timestamp: typeof timestamp === "string" ? timestamp : undefined,
    actor: memberOf(statement, "actor"),
    verbId,
    verb: (Object.keys(cmi5Verbs) as Cmi5Verb[]).find((verb) => cmi5Verbs[verb] === verbId), // keys of the record
    objectId: memberOf(statement, "object", "id"),
    registration: memberOf(statement, "context", "registration"),
    sessionId: extension(cmi5Extensions.sessionId),
    masteryScore: extension(cmi5Extensions.masteryScore),
    categories: idsIn(memberOf(statement, "context", "contextActivities", "category")),
    groupings: idsIn(memberOf(statement, "context", "contextActivities", "grouping")),
    success: result("success"),
    completion: result("completion"),
    duration: result("duration"),
    hasScore: result("score") !== undefined,
    score: {
      scaled: memberOf(result("score"), "scaled"),
      raw: memberOf(result("score"), "raw"),
      min: memberOf(result("score"), "min"),
      max: memberOf(result("score"), "max"),
    },
  };
}

/** Is it "cmi5 defined", or one of those that are allowed beside these (cmi5 7.1.3)? */
export function isDefined({ categories }: Pick<AuStatement, "categories">): boolean {
  return categories.includes(cmi5Categories.cmi5);
}

/** One activity, or several: version 1.0 takes both. */
function idsIn(activities: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(activities) ? activities : [activities];
  return list.map((one) => textOf(memberOf(one, "id"))).filter((id) => id !== "");
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
