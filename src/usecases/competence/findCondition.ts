import type { Actor } from "../../domain/access/actor.ts";
import { conditionActions, type ConditionAction } from "../../domain/competence/conditionActions.ts";
import { restsOnOwnAnswers, withOwnAnswers, type OwnAnswers } from "../../domain/competence/ownAnswers.ts";
import type { NeedRules } from "../../domain/competence/rules.ts";
import { mandateHolders } from "../../domain/organisation/mandate.ts";
import type { Post } from "../../domain/organisation/post.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import { ownPosts, type Surroundings } from "./loadSurroundings.ts";

export interface FoundCondition extends ConditionAction {
  readonly post: Post;
  readonly mandate: readonly PersonId[];
  readonly isOwnPost: boolean;
}

/**
 * A condition that this person may send or take up: of the own post, or one that the register shows and that the
 * person has the mandate to mend. What rests on somebody else's own answers is not found.
 */
export function findCondition(
  surroundings: Surroundings,
  rules: NeedRules,
  actor: Actor,
  ownAnswers: OwnAnswers,
  wanted: { readonly post: string; readonly rule: string },
): FoundCondition | undefined {
  const post = surroundings.register.posts.find(({ id }) => id === wanted.post);
  const facts = post && surroundings.facts.get(post.id);
  if (!post || !facts) return undefined;
  const isOwnPost = ownPosts(surroundings, actor).includes(post);
  const seen = isOwnPost ? withOwnAnswers(facts, ownAnswers) : facts;
  const rule = rules.conditions.filter(({ id }) => id === wanted.rule);
  const [action] = conditionActions(seen, rule, surroundings.norms).actions;
  if (!action) return undefined;
  const mandate = mandateHolders(action.rule.addressedTo, post, surroundings.mandate);
  const mayTakeUp = mandate.includes(actor.person) && !restsOnOwnAnswers(action);
  return isOwnPost || mayTakeUp ? { ...action, post, mandate, isOwnPost } : undefined;
}
