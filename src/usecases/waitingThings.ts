import type { IntroductionDay } from "../domain/onboarding/introduction.ts";
import type { Course } from "../domain/learning/course.ts";
import type { WaitingThing } from "../domain/reminder/thingsToTell.ts";
import type { Day } from "../domain/shared/day.ts";
import type { PersonId } from "../domain/shared/ids.ts";
import { plansOf } from "../store/development/developmentPlan.ts";
import type { OwnSession } from "../store/programme/session.ts";
import type { Transaction } from "../store/transaction.ts";
import { learningNow } from "./learningNow.ts";
import type { Content } from "./needs.ts";
import { ownIntroduction } from "./ownIntroduction.ts";
import { programmesNow } from "./programmesNow.ts";

/** What waits for a person, with what a letter may say of it. The home page shows the same. */
export type Waiting = WaitingThing &
  (
    | { readonly kind: "review"; readonly count: number }
    | { readonly kind: "lookBack"; readonly text: string }
    | { readonly kind: "session" | "sessionPromise"; readonly session: OwnSession }
    | { readonly kind: "approval" }
    | { readonly kind: "introduction"; readonly day: IntroductionDay }
    | { readonly kind: "renewal"; readonly course: Course }
  );

/** All that waits for a person, and the sessions to come, in the order in which a letter tells it. */
export async function waitingThings(
  tx: Transaction,
  { introduction, courses }: Pick<Content, "introduction" | "courses">,
  person: PersonId,
  today: Day,
): Promise<readonly Waiting[]> {
  const { awaiting, toPromise, upcoming } = await programmesNow(tx, person, today);
  return [
    ...upcoming.map((session) => ({
      kind: "session" as const,
      key: `session/${session.id}/${session.on}/${session.from}`,
      on: session.on,
      session,
    })),
    ...(await lookBacksOf(tx, person)),
    ...toPromise.map((session) => ({
      kind: "sessionPromise" as const,
      key: `sessionPromise/${session.id}`,
      on: session.on,
      session,
    })),
    ...awaiting.map((id) => ({ kind: "approval" as const, key: `approval/${id}`, on: today })),
    ...(await learningOf(tx, { courses }, person, today)),
    ...(await introductionOf(tx, { introduction }, person, today)),
  ];
}

async function lookBacksOf(tx: Transaction, person: PersonId): Promise<readonly Waiting[]> {
  const plans = (await plansOf(tx, person)).filter(({ state }) => state.kind !== "finalised");
  return plans.flatMap(({ content }) =>
    content.commitments
      .filter(({ state }) => state === "open")
      .map(({ id, text, lookBackOn }) => ({
        kind: "lookBack" as const,
        key: `lookBack/${id}/${lookBackOn}`,
        on: lookBackOn,
        text,
      })),
  );
}

/** Questions are worth telling of again when another has come back, or some have been answered since. */
async function learningOf(
  tx: Transaction,
  content: Pick<Content, "courses">,
  person: PersonId,
  today: Day,
): Promise<readonly Waiting[]> {
  const { due, latestDueOn, answeredOn, toRenew } = await learningNow(tx, content, person, today);
  const renewals = toRenew.map(({ course, validUntil, from }) => ({
    kind: "renewal" as const,
    key: `renewal/${course.id}/${validUntil}`,
    on: from,
    course,
  }));
  if (due === 0 || latestDueOn === undefined) return renewals;
  const key = `review/${latestDueOn}/${answeredOn}`;
  return [{ kind: "review", key, on: latestDueOn, count: due }, ...renewals];
}

/** Stages of the introduction that have begun and have something left to do. */
async function introductionOf(
  tx: Transaction,
  { introduction }: Pick<Content, "introduction">,
  person: PersonId,
  today: Day,
): Promise<readonly Waiting[]> {
  const own = await ownIntroduction(tx, introduction, person, today);
  return (own?.stages ?? [])
    .filter(({ dueOn, items }) => dueOn <= today && items.some(({ id }) => own?.ticked.has(id) === false))
    .map(({ day, dueOn }) => ({
      kind: "introduction" as const,
      key: `introduction/${own?.post}/${day}`,
      on: dueOn,
      day,
    }));
}
