import { err, ok, type Result } from "../../shared/result.ts";
import type { CourseSession, UnitState } from "../registration.ts";
import { isDefined, type AuStatement } from "./auStatement.ts";
import { checkAuStatement, type LaunchTerms } from "./checkAuStatement.ts";

/** How a session and its unit stand, as statements have told. */
export interface AuProgress {
  readonly session: CourseSession;
  readonly state: UnitState;
}

/**
 * How things stand after one more statement, or the sentence of cmi5 that refuses it, which begins with the clause.
 * @param at when it came
 */
export function followStatement(
  terms: LaunchTerms,
  before: AuProgress,
  one: AuStatement,
  at: Date,
): Result<AuProgress, string> {
  const refusal = orderFault(before, one) ?? checkAuStatement(one, terms);
  if (refusal !== undefined) return err(refusal);
  const session = { ...before.session, lastAt: at };
  if (!isDefined(one)) return ok({ ...before, session });
  const { scaled } = one.score;
  const score = typeof scaled === "number" ? scaled : undefined;
  const { state } = before;
  switch (one.verb) {
    case "initialized":
      return ok({ state, session: { ...session, initializedAt: at } });
    case "completed":
      return ok({ session, state: { ...state, completedAt: at } });
    case "passed":
      return ok({
        session: { ...session, judgedAt: at },
        state: { ...state, passedAt: at, failedAt: undefined, score: score ?? state.score },
      });
    case "failed":
      return ok({
        session: { ...session, judgedAt: at },
        state: { ...state, failedAt: at, score: score ?? state.score },
      });
    case "terminated":
      return ok({ state, session: { ...session, ended: { at, by: "terminated" } } });
    default:
      throw new Error("a verb that is no unit's was let through");
  }
}

/** The order of verbs within a session and a registration (cmi5 9.3). */
function orderFault({ session, state }: AuProgress, one: AuStatement): string | undefined {
  if (session.ended) return "9.3.8: the session has ended";
  if (session.preferencesReadAt === undefined)
    return "11.0: the learner's preferences must be read before anything is told";
  const verb = isDefined(one) ? one.verb : undefined;
  if (session.initializedAt === undefined)
    return verb === "initialized" ? undefined : "9.3.2: initialized must come first";
  if (verb === "initialized") return "9.3.2: the session is initialized already";
  if ((verb === "passed" || verb === "failed") && session.judgedAt !== undefined)
    return "9.3: the session has been passed or failed already";
  if (verb === "passed" && state.passedAt !== undefined)
    return "9.3: the registration has been passed already";
  if (verb === "failed" && state.passedAt !== undefined) return "9.3: failed may not follow passed";
  return verb === "completed" && state.completedAt !== undefined
    ? "9.3: the registration has been completed already"
    : undefined;
}
