import type { Actor } from "../../domain/access/actor.ts";
import type { Framework } from "../../domain/competence/framework.ts";
import type { DevelopmentPlan } from "../../domain/development/developmentPlan.ts";
import type { Activity, ActivityKind } from "../../domain/learning/activity.ts";
import { dayInStockholm, type Day } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import { plansOf, plansSharedWith } from "../../store/development/developmentPlan.ts";
import { namesOf } from "../../store/organisation/namesOf.ts";
import type { Content, Needs } from "../needs.ts";
import { commitmentOrigins, type CommitmentOrigin } from "./commitmentOrigins.ts";
import { possibleReaders, type PossibleReader } from "./planReaders.ts";

export interface OwnPlan {
  /** The plan that can still change; undefined until something is written. */
  readonly plan: DevelopmentPlan | undefined;
  /** Agreed plans, the latest first. */
  readonly final: readonly DevelopmentPlan[];
  readonly possibleReaders: readonly PossibleReader[];
  readonly framework: Framework;
  /** What a person can start alone, for each competency that a goal names. */
  readonly suggestions: ReadonlyMap<string, readonly Activity[]>;
  /** Plans that others have shared with this person. */
  readonly sharedWithMe: readonly DevelopmentPlan[];
  /** Names of owners and readers; protected identities have none. */
  readonly names: ReadonlyMap<PersonId, string>;
  /** Where promises of the plan were made, by their ids. */
  readonly origins: ReadonlyMap<string, CommitmentOrigin>;
  readonly today: Day;
}

/** A person's own development plan: for every employee, and read by nobody else until it is shared. */
export const readOwnPlan =
  ({ database, now, content }: Pick<Needs, "database" | "now" | "content">) =>
  (actor: Actor): Promise<OwnPlan> =>
    database.asTenant(actor.tenant, async (tx) => {
      const today = dayInStockholm(now());
      const plans = await plansOf(tx, actor.person);
      const plan = plans.find(({ state }) => state.kind !== "finalised");
      const sharedWithMe = await plansSharedWith(tx, actor.person);
      const readers = plans.flatMap(({ state }) => (state.kind === "private" ? [] : state.readers));
      return {
        plan,
        final: plans.filter(({ state }) => state.kind === "finalised"),
        possibleReaders: await possibleReaders(tx, actor, today),
        framework: planFramework(content),
        suggestions: suggestionsFor(plan, content),
        sharedWithMe,
        names: await namesOf(tx, [...readers, ...sharedWithMe.map(({ owner }) => owner)]),
        origins: await commitmentOrigins(tx, content, plan?.content.commitments ?? []),
        today,
      };
    });

/** The framework whose competencies goals name: the latest version of the one that the catalogue is written for. */
export function planFramework({ frameworks, catalogue }: Content): Framework {
  const framework = frameworks.findLast(({ id }) => id === catalogue.frameworkId);
  if (framework === undefined)
    throw new Error("the catalogue names a framework that exists: checked at start");
  return framework;
}

/** Kinds of activities that need no seat, no group and no decision by anybody else. */
const startedAlone: readonly ActivityKind[] = ["reading", "selfStudy", "practice"];

function suggestionsFor(
  plan: DevelopmentPlan | undefined,
  { catalogue }: Content,
): ReadonlyMap<string, readonly Activity[]> {
  const named = new Set(plan?.content.goals.flatMap(({ competencyId }) => competencyId ?? []));
  const own = catalogue.activities.filter(({ kind }) => startedAlone.some((one) => one === kind));
  return new Map(
    [...named].map((competency) => [
      competency,
      own.filter(({ develops }) => develops.some(({ competencyId }) => competencyId === competency)),
    ]),
  );
}
