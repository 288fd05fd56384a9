import { isHrDeveloper, type Actor } from "../../domain/access/actor.ts";
import { conditionActions } from "../../domain/competence/conditionActions.ts";
import { groupOfPost, type NeedsRelease } from "../../domain/competence/needsRelease.ts";
import { restsOnOwnAnswers } from "../../domain/competence/ownAnswers.ts";
import type { ConditionRule } from "../../domain/competence/rules.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { UnitId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import type { Round } from "../../domain/survey/round.ts";
import { findNeedsRelease } from "../../store/competence/needsRelease.ts";
import { listContests } from "../../store/development/adviceContest.ts";
import { listRounds } from "../../store/survey/round.ts";
import type { Needs } from "../needs.ts";
import { frameworkOfRules, type Guidance } from "./guidance.ts";
import { roundsAboutManagers } from "./loadWorkplaceMeasures.ts";
import { loadSurroundings, type Surroundings } from "./loadSurroundings.ts";

const swedish = new Intl.Collator("sv", { numeric: true });

/** A condition that the register shows, and how many posts it holds for in each administration. */
export interface ConditionInGroups {
  readonly rule: ConditionRule;
  readonly posts: number;
  readonly groups: readonly { readonly name: string; readonly posts: number }[];
}

export interface OrganisationNeeds extends Guidance {
  readonly posts: number;
  /** Facts of the register about posts, not about people: shown whatever the numbers. */
  readonly conditions: readonly ConditionInGroups[];
  /** The latest closed 360, or where there is none the latest survey with items on managers; undefined without. */
  readonly round: Round | undefined;
  /** What may be shown of it; undefined until it has been decided. */
  readonly release: NeedsRelease | undefined;
  readonly unansweredContests: number;
}

/** Needs as HR sees them: conditions of posts by administration, and needs in safe groups. Nobody's own. */
export const readOrganisationNeeds =
  ({ database, now, content }: Pick<Needs, "database" | "now" | "content">) =>
  (actor: Actor): Promise<Result<OrganisationNeeds, "notAllowed">> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!isHrDeveloper(actor)) return err("notAllowed");
      const surroundings = await loadSurroundings(tx, dayInStockholm(now()));
      const closed = (await listRounds(tx)).filter(({ state }) => state === "closed");
      const round =
        closed.find(({ about }) => about === "person") ?? (await roundsAboutManagers(tx, content))[0];
      return ok({
        framework: frameworkOfRules(content),
        rules: content.needRules,
        posts: surroundings.register.posts.length,
        conditions: conditionsInGroups(surroundings, content.needRules.conditions),
        round,
        release: round && (await findNeedsRelease(tx, round.id)),
        unansweredContests: (await listContests(tx)).filter(({ state }) => state.kind === "raised").length,
      });
    });

function conditionsInGroups(
  { register, facts, norms }: Surroundings,
  rules: readonly ConditionRule[],
): readonly ConditionInGroups[] {
  const found = register.posts.flatMap((post) =>
    conditionActions(facts.get(post.id)!, rules, norms)
      .actions.filter((action) => !restsOnOwnAnswers(action))
      .map(({ rule }) => ({ rule: rule.id, group: groupOfPost(post, register.units) })),
  );
  return rules.flatMap((rule) => {
    const held = found.filter((one) => one.rule === rule.id);
    const byGroup = Map.groupBy(held, ({ group }) => group);
    const nameOf = (group: UnitId) => register.units.get(group)?.name ?? "";
    const groups = [...byGroup]
      .map(([group, posts]) => ({ name: nameOf(group), posts: posts.length }))
      .toSorted((a, b) => swedish.compare(a.name, b.name));
    return held.length === 0 ? [] : [{ rule, posts: held.length, groups }];
  });
}
