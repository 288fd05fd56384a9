import type { Actor } from "../../domain/access/actor.ts";
import type { ConditionAction } from "../../domain/competence/conditionActions.ts";
import { restsOnOwnAnswers } from "../../domain/competence/ownAnswers.ts";
import type { NeedRules } from "../../domain/competence/rules.ts";
import type { Post } from "../../domain/organisation/post.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { namesOf } from "../../store/organisation/namesOf.ts";
import type { Needs } from "../needs.ts";
import { findCondition } from "./findCondition.ts";
import { loadSurroundings } from "./loadSurroundings.ts";
import { ownAnswersOf } from "./readNeeds.ts";

export interface Sending extends ConditionAction {
  readonly post: Post;
  readonly unitName: string;
  readonly rules: NeedRules;
  readonly isOwnAnswers: boolean;
  /** Who will read it, by name; protected identities are left out. */
  readonly holders: readonly string[];
  readonly reachesNobody: boolean;
}

/** What would be sent upwards and to whom, before it is sent: for the holder of the post. */
export const readSending =
  ({ database, now, content }: Pick<Needs, "database" | "now" | "content">) =>
  (
    actor: Actor,
    wanted: { readonly post: string; readonly rule: string },
  ): Promise<Result<Sending, "noSuchCondition">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const surroundings = await loadSurroundings(tx, dayInStockholm(now()));
      const { indices } = await ownAnswersOf(tx, content, actor.person);
      const found = findCondition(surroundings, content.needRules, actor, indices, wanted);
      if (!found?.isOwnPost) return err("noSuchCondition");
      const names = await namesOf(tx, found.mandate);
      return ok({
        rule: found.rule,
        facts: found.facts,
        post: found.post,
        unitName: surroundings.register.units.get(found.post.unit)?.name ?? "",
        rules: content.needRules,
        isOwnAnswers: restsOnOwnAnswers(found),
        holders: found.mandate.flatMap((person) => names.get(person) ?? []),
        reachesNobody: found.mandate.length === 0,
      });
    });
