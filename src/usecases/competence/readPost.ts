import type { Actor } from "../../domain/access/actor.ts";
import { mayReadUnit, mayReadWholeOrganisation } from "../../domain/access/mayReadOrganisation.ts";
import { conditionActions, type ConditionAction } from "../../domain/competence/conditionActions.ts";
import { demandWeights, type DemandWeight } from "../../domain/competence/demandWeights.ts";
import { restsOnOwnAnswers } from "../../domain/competence/ownAnswers.ts";
import type { PostFacts } from "../../domain/competence/postFacts.ts";
import type { ConditionRule } from "../../domain/competence/rules.ts";
import {
  mayReadUpwardAction,
  type UpwardAction,
  type UpwardActionId,
} from "../../domain/development/upwardAction.ts";
import { holdersOfPost, mandateHolders } from "../../domain/organisation/mandate.ts";
import { mayImport } from "../../domain/organisation/mayImport.ts";
import type { AppliedNorm } from "../../domain/organisation/norm.ts";
import type { Post } from "../../domain/organisation/post.ts";
import { unitsAbove, type Unit } from "../../domain/organisation/unitTree.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { PostId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { upwardActions } from "../../store/development/upwardAction.ts";
import { leadersOfUnit, type PastLeader } from "../../store/organisation/leadersOfUnit.ts";
import { normOf } from "../../store/organisation/normOf.ts";
import type { Needs } from "../needs.ts";
import { frameworkOfRules, type Guidance } from "./guidance.ts";
import { loadSurroundings, ownPosts, type Surroundings } from "./loadSurroundings.ts";

/** Something the register shows of the post, for somebody with the mandate to mend it. */
export interface PostCondition extends ConditionAction {
  /** It is being dealt with already. */
  readonly isUnderWay: boolean;
  /** Where it can be followed; undefined where nothing is under way, or this person may not follow it. */
  readonly followed: UpwardActionId | undefined;
}

export interface PostView extends Guidance {
  readonly post: Post;
  readonly unit: Unit;
  /** Those above that this person may read too, from the top down. */
  readonly above: readonly Unit[];
  readonly mayReadWhole: boolean;
  readonly norm: AppliedNorm;
  /** What the register says of the post; never anybody's own answers. */
  readonly facts: PostFacts;
  /** Of the post, not of how anybody leads: the heaviest first. */
  readonly demands: readonly DemandWeight[];
  /** Who held the post before, newest first. */
  readonly earlier: readonly PastLeader[];
  readonly conditions: readonly PostCondition[];
  readonly isOwn: boolean;
  readonly mayImport: boolean;
}

/** A post as manager: who holds it, what it rests on and what its assignment demands, for whoever may read the unit. */
export const readPost =
  ({ database, now, content }: Pick<Needs, "database" | "now" | "content">) =>
  (actor: Actor, id: PostId): Promise<Result<PostView, "noSuchPost">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const today = dayInStockholm(now());
      const surroundings = await loadSurroundings(tx, today);
      const { units, posts } = surroundings.register;
      const post = posts.find((one) => one.id === id);
      const facts = surroundings.facts.get(id);
      const unit = post && units.get(post.unit);
      if (!post || !facts || !unit) return err("noSuchPost");
      const above = unitsAbove(units, unit.id);
      if (!mayReadUnit(actor, { id: unit.id, above })) return err("noSuchPost");

      const framework = frameworkOfRules(content);
      const rules = content.needRules;
      const competencyIds = framework.competencies.map((competency) => competency.id);
      const demands = demandWeights(competencyIds, facts, rules.demands, surroundings.norms);
      const held = await leadersOfUnit(tx, unit.id);
      return ok({
        framework,
        rules,
        post,
        unit,
        above: above
          .toReversed()
          .filter((one) => mayReadUnit(actor, { id: one, above: unitsAbove(units, one) }))
          .flatMap((one) => units.get(one) ?? []),
        mayReadWhole: mayReadWholeOrganisation(actor),
        norm: await normOf(tx, "spanOfControl"),
        facts,
        demands: demands.toSorted((one, other) => other.weight - one.weight),
        earlier: held.filter(
          ({ post: of, period }) => of === id && period.endDay !== undefined && period.endDay <= today,
        ),
        conditions: conditionsFor(actor, post, surroundings, rules.conditions, await upwardActions(tx)),
        isOwn: ownPosts(surroundings, actor).includes(post),
        mayImport: mayImport(actor),
      });
    });

/** Only what this person has the mandate to mend, and that the register shows by itself. */
function conditionsFor(
  actor: Actor,
  post: Post,
  { facts, norms, mandate }: Surroundings,
  rules: readonly ConditionRule[],
  sent: readonly UpwardAction[],
): readonly PostCondition[] {
  return conditionActions(facts.get(post.id)!, rules, norms)
    .actions.filter((action) => !restsOnOwnAnswers(action))
    .filter(({ rule }) => mandateHolders(rule.addressedTo, post, mandate).includes(actor.person))
    .map((action) => {
      const underWay = sent.find(
        (one) => one.post === post.id && one.ruleId === action.rule.id && one.state.kind !== "closed",
      );
      const mayFollow =
        underWay !== undefined &&
        mayReadUpwardAction(actor, underWay, {
          mandate: mandateHolders(underWay.addressedTo, post, mandate),
          holders: holdersOfPost(post, mandate),
        });
      return {
        ...action,
        isUnderWay: underWay !== undefined,
        followed: mayFollow ? underWay.id : undefined,
      };
    });
}
