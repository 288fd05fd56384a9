import type { Actor } from "../../domain/access/actor.ts";
import { isIntroduced, stageDueOn } from "../../domain/onboarding/introductionPeriod.ts";
import { introductionDays } from "../../domain/onboarding/introduction.ts";
import { nearestPosts } from "../../domain/organisation/nearestPosts.ts";
import { unitsAbove } from "../../domain/organisation/unitTree.ts";
import { dayInStockholm, type Day } from "../../domain/shared/day.ts";
import { postsOn } from "../../store/organisation/postsOn.ts";
import { unitsOn } from "../../store/organisation/unitsOn.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";
import { ownIntroduction, type OwnIntroduction } from "../ownIntroduction.ts";

/** That somebody's introduction runs, for whoever leads them: its days and nothing of what they have ticked. */
export interface RunningIntroduction {
  /** Undefined where the identity is protected. */
  readonly name: string | undefined;
  readonly title: string;
  readonly since: Day;
  readonly dueOn: readonly Day[];
}

export interface IntroductionView {
  readonly own: OwnIntroduction | undefined;
  readonly led: readonly RunningIntroduction[];
  readonly today: Day;
}

/** A person's own introduction, and those of managers whom the person leads. */
export const readIntroduction =
  ({ database, now, content }: Pick<Needs, "database" | "now" | "content">) =>
  (actor: Actor): Promise<IntroductionView> =>
    database.asTenant(actor.tenant, async (tx) => {
      const today = dayInStockholm(now());
      return {
        own: await ownIntroduction(tx, content.introduction, actor.person, today),
        led: actor.leads.length === 0 ? [] : await ledBy(tx, actor, today),
        today,
      };
    });

async function ledBy(tx: Transaction, actor: Actor, today: Day): Promise<readonly RunningIntroduction[]> {
  const units = new Map((await unitsOn(tx, today)).map((unit) => [unit.id, unit]));
  const holders = (await postsOn(tx, today)).flatMap(({ unit, title, holders: all }) =>
    all.filter(({ kind }) => kind !== "deputy").map((holder) => ({ ...holder, unit, title })),
  );
  const byUnit = Map.groupBy(holders, ({ unit }) => unit);
  return holders
    .filter(({ person, since, unit }) => {
      if (person === actor.person || !isIntroduced(since, today)) return false;
      return nearestPosts(unitsAbove(units, unit), byUnit).some((above) => above.person === actor.person);
    })
    .map(({ name, title, since }) => ({
      name,
      title,
      since,
      dueOn: introductionDays.map((day) => stageDueOn(since, day)),
    }));
}
