import type { Actor } from "../../../domain/access/actor.ts";
import type { WantedCompetency } from "../../../domain/learning/coursesByNeed.ts";
import { readNeeds } from "../../../usecases/competence/readNeeds.ts";
import { readOwnPlan } from "../../../usecases/development/readOwnPlan.ts";
import type { WebNeeds } from "../../needs.ts";

/** What a person may want to train: needs of the own posts, the largest first, then own goals. */
export async function wantedBy(needs: WebNeeds, actor: Actor): Promise<readonly WantedCompetency[]> {
  const { plan } = await readOwnPlan(needs)(actor);
  const posts = actor.leads.length > 0 ? (await readNeeds(needs)(actor)).posts : [];
  const found = posts
    .flatMap(({ advice }) => advice.map(({ need }) => need))
    .filter(({ need }) => need !== undefined && need > 0)
    .toSorted((one, other) => (other.need ?? 0) - (one.need ?? 0));
  const goals = (plan?.content.goals ?? []).flatMap(({ competencyId }) => competencyId ?? []);
  return [
    ...found.map(({ competencyId }) => ({ competencyId, because: "need" }) as const),
    ...goals.map((competencyId) => ({ competencyId, because: "goal" }) as const),
  ];
}
