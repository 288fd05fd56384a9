import { err, ok, type Result } from "../shared/result.ts";
import type { PersonId } from "../shared/ids.ts";
import { roleInPair, stateOfPair, type MentorPair } from "./matching.ts";

/** One of the two says yes or no, once. After a no nothing more is asked of the other. */
export function answerPair(
  pair: MentorPair,
  person: PersonId,
  says: boolean,
): Result<MentorPair, "alreadyAnswered"> {
  const role = roleInPair(pair, person);
  const own = role === "mentor" ? pair.mentorAnswer : pair.menteeAnswer;
  if (role === undefined || own !== undefined || stateOfPair(pair) !== "waiting")
    return err("alreadyAnswered");
  return ok(role === "mentor" ? { ...pair, mentorAnswer: says } : { ...pair, menteeAnswer: says });
}
