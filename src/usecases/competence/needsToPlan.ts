import type { CompetencyNeed } from "../../domain/competence/competencyNeed.ts";
import { groupOfPost } from "../../domain/competence/needsRelease.ts";
import { needsOfPost } from "../../domain/competence/needsOfPost.ts";
import { isVacant, type Post } from "../../domain/organisation/post.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { ManagerToPlan } from "../../domain/optimisation/trainingPlanProblem.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Content } from "../needs.ts";
import { frameworkOfRules } from "./guidance.ts";
import { loadSurroundings } from "./loadSurroundings.ts";
import { loadWorkplaceMeasures } from "./loadWorkplaceMeasures.ts";
import { measuresOf } from "./measuresOf.ts";

interface Measured {
  readonly person: PersonId;
  readonly post: Post;
  readonly group: string;
  readonly needs: readonly CompetencyNeed[];
}

/**
 * Everybody who leads today with what they need, for a training plan: expected gaps from what has been measured,
 * weighted by what the assignment demands. Who has not been measured in a competency is reckoned with the mean of
 * those who have, for a plan must not pass by those whom nobody asked about.
 */
export async function needsToPlan(
  tx: Transaction,
  content: Content,
  today: Day,
  hoursAvailable: number,
): Promise<readonly ManagerToPlan[]> {
  const { register, facts, norms } = await loadSurroundings(tx, today);
  const framework = frameworkOfRules(content);
  const workplaces = await loadWorkplaceMeasures(tx, content, register);
  const measured: Measured[] = [];
  const seen = new Set<PersonId>();
  for (const post of register.posts.filter((one) => !isVacant(one))) {
    const postFacts = facts.get(post.id);
    for (const { person, kind } of post.holders) {
      if (kind === "deputy" || postFacts === undefined || seen.has(person)) continue;
      seen.add(person);
      const { measures } = await measuresOf(tx, content, person, workplaces.get(person) ?? []);
      const { advice } = needsOfPost(framework, content.needRules, postFacts, norms, measures);
      measured.push({
        person,
        post,
        group: groupOfPost(post, register.units),
        needs: advice.map(({ need }) => need),
      });
    }
  }
  const usual = meanGaps(measured);
  return measured.map(({ person, group, needs }) => ({
    id: person,
    administrationId: group,
    groupId: group,
    hoursAvailable,
    takenActivityIds: [],
    needs: needs
      .flatMap(({ competencyId, expectedGap, demand }) => {
        const gap = expectedGap ?? usual.get(competencyId);
        return gap === undefined ? [] : [{ competencyId, gap, weight: demand.weight }];
      })
      .toSorted((one, other) => other.weight * other.gap - one.weight * one.gap)
      .slice(0, needsAtMost),
  }));
}

/** Nobody develops in everything at once: a plan works at the largest needs of each, as many as a year has room for. */
const needsAtMost = 4;

/** The mean expected gap of those measured, by competency; nothing where nobody was. */
function meanGaps(measured: readonly Measured[]): ReadonlyMap<string, number> {
  const sums = new Map<string, { sum: number; n: number }>();
  for (const { competencyId, expectedGap } of measured.flatMap(({ needs }) => needs)) {
    if (expectedGap === undefined) continue;
    const { sum, n } = sums.get(competencyId) ?? { sum: 0, n: 0 };
    sums.set(competencyId, { sum: sum + expectedGap, n: n + 1 });
  }
  return new Map([...sums].map(([id, { sum, n }]) => [id, sum / n]));
}
