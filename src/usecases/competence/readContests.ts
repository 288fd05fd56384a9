import type { Actor } from "../../domain/access/actor.ts";
import type { KnownAdvice } from "../../domain/competence/advice.ts";
import { mayAnswerContest, mayReadContest } from "../../domain/development/adviceContest.ts";
import { listContests, type StoredContest } from "../../store/development/adviceContest.ts";
import type { Needs } from "../needs.ts";
import { adviceOf } from "./raiseContest.ts";

export interface ListedContest extends StoredContest {
  /** Undefined where the advice is no longer given by the present rules. */
  readonly about: KnownAdvice | undefined;
  readonly mayAnswer: boolean;
}

/** Objections that a person has made, or is to answer. What the advice rested on is not told. */
export const readContests =
  ({ database, content }: Pick<Needs, "database" | "content">) =>
  (actor: Actor): Promise<readonly ListedContest[]> =>
    database.asTenant(actor.tenant, async (tx) =>
      (await listContests(tx))
        .filter((contest) => mayReadContest(actor, contest))
        .map((contest) => ({
          ...contest,
          about: adviceOf(content, contest.advice),
          mayAnswer: contest.state.kind === "raised" && mayAnswerContest(actor, contest),
        })),
    );
