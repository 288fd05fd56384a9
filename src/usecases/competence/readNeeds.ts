import type { Actor } from "../../domain/access/actor.ts";
import { conditionAdviceKey, needAdviceKey } from "../../domain/competence/advice.ts";
import type { ConditionAction, ConditionCheck } from "../../domain/competence/conditionActions.ts";
import { needsOfPost, type NeedAdvice } from "../../domain/competence/needsOfPost.ts";
import { restsOnOwnAnswers, withOwnAnswers, type OwnAnswers } from "../../domain/competence/ownAnswers.ts";
import { mayReadUpwardAction } from "../../domain/development/upwardAction.ts";
import { holdersOfPost, mandateHolders } from "../../domain/organisation/mandate.ts";
import type { Post } from "../../domain/organisation/post.ts";
import { dayInStockholm, type Day } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import { ownScores } from "../../domain/survey/ownAssessment.ts";
import type { Round } from "../../domain/survey/round.ts";
import { listContests, type StoredContest } from "../../store/development/adviceContest.ts";
import { upwardActions, type PlacedUpwardAction } from "../../store/development/upwardAction.ts";
import { namesOf } from "../../store/organisation/namesOf.ts";
import type { ListedMirror } from "../../store/survey/mirror.ts";
import { findOwnAssessment } from "../../store/survey/ownAssessment.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Content, Needs } from "../needs.ts";
import { frameworkOfRules, ownInstrument, type Guidance } from "./guidance.ts";
import { loadSurroundings, ownPosts, type Surroundings } from "./loadSurroundings.ts";
import { workplaceMeasuresOf } from "./loadWorkplaceMeasures.ts";
import { measuresOf } from "./measuresOf.ts";

/** A condition of the own post, with whoever can mend it. */
export interface OwnCondition extends ConditionAction {
  readonly key: string;
  /** Rests on the own answers: nobody else sees it until it is sent. */
  readonly isOwnAnswers: boolean;
  readonly holders: readonly string[];
  /** Sent upwards and not closed yet. */
  readonly sent: PlacedUpwardAction | undefined;
  readonly contest: StoredContest | undefined;
}

export interface OwnAdvice extends NeedAdvice {
  readonly key: string;
  readonly contest: StoredContest | undefined;
}

export interface NeedsOfOwnPost {
  readonly post: Post;
  readonly unitName: string;
  readonly conditions: readonly OwnCondition[];
  readonly cannotTell: ConditionCheck["cannotTell"];
  readonly advice: readonly OwnAdvice[];
}

export interface OwnNeeds extends Guidance {
  readonly posts: readonly NeedsOfOwnPost[];
  readonly mirror: ListedMirror | undefined;
  /** Surveys of the own workplaces that needs rest on, the latest first. */
  readonly surveys: readonly Round[];
  readonly assessedPostOn: Day | undefined;
  readonly assessedSelfOn: Day | undefined;
}

type ReadNeeds = Pick<Needs, "database" | "now" | "content">;

/** What the posts that a person holds need: conditions first, then what the holder may want to train. For that person alone. */
export const readNeeds =
  ({ database, now, content }: ReadNeeds) =>
  (actor: Actor): Promise<OwnNeeds> =>
    database.asTenant(actor.tenant, async (tx) => {
      const surroundings = await loadSurroundings(tx, dayInStockholm(now()));
      const answers = await ownAnswersOf(tx, content, actor.person);
      const workplaces = await workplaceMeasuresOf(tx, content, surroundings.register, actor.person);
      const measured = await measuresOf(tx, content, actor.person, workplaces);
      const guidance = { framework: frameworkOfRules(content), rules: content.needRules };
      const known = {
        sent: (await upwardActions(tx)).filter((action) => {
          const of = { mandate: [], holders: holdersOfPost({ id: action.post }, surroundings.mandate) };
          return action.state.kind !== "closed" && mayReadUpwardAction(actor, action, of);
        }),
        contests: (await listContests(tx)).filter(({ by }) => by === actor.person),
      };
      const posts = ownPosts(surroundings, actor).map((post) => {
        const facts = withOwnAnswers(surroundings.facts.get(post.id)!, answers.indices);
        const { framework, rules } = guidance;
        const needs = needsOfPost(framework, rules, facts, surroundings.norms, measured.measures);
        return describePost(post, needs, surroundings, known);
      });
      const names = await namesOf(
        tx,
        posts.flatMap(({ conditions }) => conditions.flatMap((one) => one.mandate)),
      );
      return {
        ...guidance,
        posts: posts.map(({ conditions, ...post }) => ({
          ...post,
          conditions: conditions.map(({ mandate, ...condition }) => ({
            ...condition,
            holders: mandate.flatMap((person) => names.get(person) ?? []),
          })),
        })),
        mirror: measured.mirror,
        surveys: measured.surveys,
        assessedPostOn: answers.answeredOn,
        assessedSelfOn: measured.own?.answeredOn,
      };
    });

interface Known {
  readonly sent: readonly PlacedUpwardAction[];
  readonly contests: readonly StoredContest[];
}

function describePost(
  post: Post,
  needs: ReturnType<typeof needsOfPost>,
  { register, mandate }: Surroundings,
  { sent, contests }: Known,
) {
  const contestOf = (key: string) => contests.find((one) => one.advice === key);
  return {
    post,
    unitName: register.units.get(post.unit)?.name ?? "",
    cannotTell: needs.cannotTell,
    conditions: needs.conditions.map((condition) => {
      const key = conditionAdviceKey(condition.rule.id);
      return {
        ...condition,
        key,
        isOwnAnswers: restsOnOwnAnswers(condition),
        mandate: mandateHolders(condition.rule.addressedTo, post, mandate),
        sent: sent.find(
          (one) => one.post === post.id && one.ruleId === condition.rule.id && one.state.kind !== "closed",
        ),
        contest: contestOf(key),
      };
    }),
    advice: needs.advice.map((advice) => {
      const key = needAdviceKey(advice.need.competencyId);
      return { ...advice, key, contest: contestOf(key) };
    }),
  };
}

/** A holder's own answers about the post as indices, 0–100 by sub-scale. */
export async function ownAnswersOf(
  tx: Transaction,
  content: Content,
  person: PersonId,
): Promise<{ readonly indices: OwnAnswers; readonly answeredOn: Day | undefined }> {
  const instrument = ownInstrument(content, "post");
  const own = instrument && (await findOwnAssessment(tx, person, instrument));
  if (!own || !instrument) return { indices: {}, answeredOn: undefined };
  const scores = ownScores(instrument, own.answers);
  const indices = Object.fromEntries([...scores].map(([scale, { index }]) => [scale, index]));
  return { indices, answeredOn: own.answeredOn };
}
