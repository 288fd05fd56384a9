import type { Introduction, IntroductionStage } from "../domain/onboarding/introduction.ts";
import { isIntroduced, stageDueOn } from "../domain/onboarding/introductionPeriod.ts";
import type { Day } from "../domain/shared/day.ts";
import type { PersonId, PostId } from "../domain/shared/ids.ts";
import { introductionTicks } from "../store/onboarding/introductionTick.ts";
import { postsOn } from "../store/organisation/postsOn.ts";
import type { Transaction } from "../store/transaction.ts";

export interface OwnIntroduction {
  readonly post: PostId;
  readonly title: string;
  readonly since: Day;
  readonly stages: readonly (IntroductionStage & { readonly dueOn: Day })[];
  /** Ids of items that are done. */
  readonly ticked: ReadonlySet<string>;
}

/**
 * The introduction of somebody who has lately begun in a post, as holder or acting; by itself, from the register.
 * Of several posts the latest counts.
 */
export async function ownIntroduction(
  tx: Transaction,
  { stages }: Introduction,
  person: PersonId,
  today: Day,
): Promise<OwnIntroduction | undefined> {
  const held = (await postsOn(tx, today)).flatMap(({ id, title, holders }) =>
    holders
      .filter((holder) => holder.person === person && holder.kind !== "deputy")
      .map(({ since }) => ({ post: id, title, since })),
  );
  const latest = held.toSorted((one, other) => (one.since < other.since ? 1 : -1))[0];
  if (!latest || !isIntroduced(latest.since, today)) return undefined;
  return {
    ...latest,
    stages: stages.map((stage) => ({ ...stage, dueOn: stageDueOn(latest.since, stage.day) })),
    ticked: await introductionTicks(tx, person, latest.post),
  };
}
