import type { PeerGroupId } from "../domain/peergroup/peerGroup.ts";
import type { IntroductionDay } from "../domain/onboarding/introduction.ts";
import type { Course } from "../domain/learning/course.ts";
import type { WaitingThing } from "../domain/reminder/thingsToTell.ts";
import type { Day } from "../domain/shared/day.ts";
import type { PersonId, TenantId } from "../domain/shared/ids.ts";
import { plansOf } from "../store/development/developmentPlan.ts";
import { openPromises } from "../store/peergroup/note.ts";
import type { OwnSession } from "../store/programme/session.ts";
import type { Transaction } from "../store/transaction.ts";
import { learningNow } from "./learningNow.ts";
import type { Content } from "./needs.ts";
import { ownIntroduction } from "./ownIntroduction.ts";
import { peerGroupsNow, type OwnPeerMeeting } from "./peerGroupsNow.ts";
import { programmesNow } from "./programmesNow.ts";

/** What waits for a person, with what a letter may say of it. The home page shows the same. */
export type Waiting = WaitingThing &
  (
    | { readonly kind: "review"; readonly count: number }
    | { readonly kind: "lookBack"; readonly text: string }
    | { readonly kind: "session" | "sessionPromise"; readonly session: OwnSession }
    | { readonly kind: "peerMeeting"; readonly meeting: OwnPeerMeeting }
    | { readonly kind: "peerAsked"; readonly groupName: string; readonly groupId: PeerGroupId }
    | { readonly kind: "approval" }
    | { readonly kind: "introduction"; readonly day: IntroductionDay }
    | { readonly kind: "renewal"; readonly course: Course }
  );

/** All that waits for a person, and the sessions to come, in the order in which a letter tells it. */
export async function waitingThings(
  tx: Transaction,
  { introduction, courses }: Pick<Content, "introduction" | "courses">,
  { tenant, person, today }: { readonly tenant: TenantId; readonly person: PersonId; readonly today: Day },
): Promise<readonly Waiting[]> {
  const { awaiting, toPromise, upcoming } = await programmesNow(tx, person, today);
  return [
    ...upcoming.map((session) => ({
      kind: "session" as const,
      key: `session/${session.id}/${session.on}/${session.from}`,
      on: session.on,
      session,
    })),
    ...(await peerThingsOf(tx, { tenant, person, today })),
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

async function peerThingsOf(
  tx: Transaction,
  asked: Parameters<typeof peerGroupsNow>[1],
): Promise<readonly Waiting[]> {
  const { asked: groups, upcoming } = await peerGroupsNow(tx, asked);
  return [
    ...upcoming.map((meeting) => ({
      kind: "peerMeeting" as const,
      key: `peerMeeting/${meeting.id}/${meeting.on}/${meeting.from}`,
      on: meeting.on,
      meeting,
    })),
    ...groups.map(({ id, name }) => ({
      kind: "peerAsked" as const,
      key: `peerAsked/${id}`,
      on: asked.today,
      groupName: name,
      groupId: id,
    })),
  ];
}

/** Promises in the own plan, and those after meetings of a peer group. */
async function lookBacksOf(tx: Transaction, person: PersonId): Promise<readonly Waiting[]> {
  const plans = (await plansOf(tx, person)).filter(({ state }) => state.kind !== "finalised");
  const inPlan = plans.flatMap(({ content }) => content.commitments.filter(({ state }) => state === "open"));
  return [...inPlan, ...(await openPromises(tx, person))].map(({ id, text, lookBackOn }) => ({
    kind: "lookBack" as const,
    key: `lookBack/${id}/${lookBackOn}`,
    on: lookBackOn,
    text,
  }));
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
