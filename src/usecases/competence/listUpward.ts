import type { Actor } from "../../domain/access/actor.ts";
import { mayReadUnit } from "../../domain/access/mayReadOrganisation.ts";
import { conditionActions, type ConditionAction } from "../../domain/competence/conditionActions.ts";
import { restsOnOwnAnswers } from "../../domain/competence/ownAnswers.ts";
import {
  isUnderWay,
  mayAdvanceUpwardAction,
  mayReadUpwardAction,
} from "../../domain/development/upwardAction.ts";
import { isDue } from "../../domain/development/workplaceAction.ts";
import { holdersOfPost, mandateHolders } from "../../domain/organisation/mandate.ts";
import type { Post } from "../../domain/organisation/post.ts";
import { unitsAbove } from "../../domain/organisation/unitTree.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { upwardActions, type PlacedUpwardAction } from "../../store/development/upwardAction.ts";
import { namesOf } from "../../store/organisation/namesOf.ts";
import type { Needs } from "../needs.ts";
import { loadSurroundings, ownPosts } from "./loadSurroundings.ts";

export interface ListedUpwardAction extends PlacedUpwardAction {
  readonly isDue: boolean;
  readonly mayAdvance: boolean;
  /** Who holds the mandate today, by name. */
  readonly holders: readonly string[];
  /** The post exists today, and this person may read its page: a mandate alone does not open it. */
  readonly mayReadPost: boolean;
}

/** Something the register shows of somebody else's post, that this person has the mandate to mend. */
export interface ConditionBelow extends ConditionAction {
  readonly post: Post;
  readonly unitName: string;
  readonly mayReadPost: boolean;
}

export interface UpwardList {
  readonly actions: readonly ListedUpwardAction[];
  readonly below: readonly ConditionBelow[];
}

/** Actions upwards that a person has sent or has the mandate for, and what else the register shows to be mended. */
export const listUpward =
  ({ database, now, content }: Pick<Needs, "database" | "now" | "content">) =>
  (actor: Actor): Promise<UpwardList> =>
    database.asTenant(actor.tenant, async (tx) => {
      const today = dayInStockholm(now());
      const surroundings = await loadSurroundings(tx, today);
      const { register, facts, norms, mandate } = surroundings;
      const all = await upwardActions(tx);
      const placed = all.map((action) => {
        const place = { id: action.post, unit: action.unit };
        return {
          action,
          holders: mandateHolders(action.addressedTo, place, mandate),
          ofPost: holdersOfPost(place, mandate),
        };
      });
      const readable = placed.filter(({ action, holders, ofPost }) =>
        mayReadUpwardAction(actor, action, { mandate: holders, holders: ofPost }),
      );
      const names = await namesOf(
        tx,
        readable.flatMap(({ holders }) => holders),
      );
      const own = ownPosts(surroundings, actor);
      const isReadable = ({ unit }: Pick<Post, "unit">) =>
        mayReadUnit(actor, { id: unit, above: unitsAbove(register.units, unit) });
      return {
        actions: readable.map(({ action, holders }) => ({
          ...action,
          isDue: isDue(action, today),
          mayAdvance: mayAdvanceUpwardAction(actor, holders),
          holders: holders.flatMap((person) => names.get(person) ?? []),
          mayReadPost: register.posts.some((post) => post.id === action.post && isReadable(post)),
        })),
        below: register.posts
          .filter((post) => !own.includes(post))
          .flatMap((post) => {
            const { actions } = conditionActions(facts.get(post.id)!, content.needRules.conditions, norms);
            return actions
              .filter((action) => !restsOnOwnAnswers(action) && !isUnderWay(all, post.id, action.rule.id))
              .filter(({ rule }) => mandateHolders(rule.addressedTo, post, mandate).includes(actor.person))
              .map((action) => ({
                ...action,
                post,
                unitName: register.units.get(post.unit)?.name ?? "",
                mayReadPost: isReadable(post),
              }));
          }),
      };
    });
