import { isHrDeveloper, type Actor } from "../../domain/access/actor.ts";
import type { Commitment } from "../../domain/development/developmentPlan.ts";
import type { Activity } from "../../domain/learning/activity.ts";
import type { Course } from "../../domain/learning/course.ts";
import { occasionDays } from "../../domain/learning/occasionDays.ts";
import { stateOfPair } from "../../domain/mentor/matching.ts";
import type { IntroductionDay } from "../../domain/onboarding/introduction.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { RoundId } from "../../domain/shared/ids.ts";
import type { OrganisationDate } from "../../domain/year/organisationDate.ts";
import { plansOf } from "../../store/development/developmentPlan.ts";
import { findCourseVersion } from "../../store/learning/courseVersion.ts";
import { enrolmentsOf } from "../../store/learning/enrolment.ts";
import { pairsWith, type OwnPair } from "../../store/mentor/pair.ts";
import { sessionsWithSeat, type OwnSession } from "../../store/programme/session.ts";
import { openPromises, type PeerPromise } from "../../store/peergroup/note.ts";
import { listRounds } from "../../store/survey/round.ts";
import { waitingInvitations } from "../../store/survey/waitingInvitations.ts";
import { activityLinks } from "../../store/training/activityLink.ts";
import { offersTo } from "../../store/training/offer.ts";
import type { Transaction } from "../../store/transaction.ts";
import { organisationDates } from "../../store/year/organisationDate.ts";
import type { Content } from "../needs.ts";
import { peerGroupsNow, type OwnPeerMeeting } from "../peerGroupsNow.ts";
import { ownIntroduction } from "../ownIntroduction.ts";
import { offeredCourses } from "../offeredCourses.ts";

/** Something that comes on a day of a person's year. */
export type YearEntry = { readonly on: Day } & (
  | { readonly kind: "session"; readonly session: OwnSession }
  | { readonly kind: "peerMeeting"; readonly meeting: OwnPeerMeeting }
  | { readonly kind: "peerPromise"; readonly promise: PeerPromise }
  | { readonly kind: "mentoringBegins" | "mentoringEnds"; readonly pair: OwnPair }
  | { readonly kind: "occasion"; readonly id: string; readonly activity: Activity }
  | { readonly kind: "renewal"; readonly course: Course }
  | { readonly kind: "lookBack"; readonly commitment: Commitment }
  | { readonly kind: "answer"; readonly id: string; readonly roundName: string }
  | { readonly kind: "roundOpens" | "roundCloses"; readonly round: RoundId; readonly roundName: string }
  | { readonly kind: "introduction"; readonly day: IntroductionDay }
  | { readonly kind: "organisation"; readonly date: OrganisationDate }
);

/**
 * All that comes, as far ahead as is known, in no order. Private things are the person's own.
 * @param since the first day that is asked about
 */
export async function yearEntries(
  tx: Transaction,
  content: Pick<Content, "catalogue" | "introduction" | "courses">,
  actor: Actor,
  { today, since }: { readonly today: Day; readonly since: Day },
): Promise<readonly YearEntry[]> {
  const invitations = await waitingInvitations(tx, actor.person, today);
  const asked = new Set(invitations.map(({ round }) => round));
  const own = await ownIntroduction(tx, content.introduction, actor.person, today);
  const entries: readonly YearEntry[] = [
    ...(await sessionsWithSeat(tx, actor.person)).map(
      (session) => ({ kind: "session", on: session.on, session }) as const,
    ),
    ...(await peerGroupsOf(tx, actor, today)),
    ...(await mentoringOf(tx, actor)),
    ...(await occasionsOf(tx, content, actor)),
    ...(await renewalsOf(tx, content, actor)),
    ...(await plansOf(tx, actor.person)).flatMap((plan) =>
      plan.content.commitments
        .filter(({ state }) => state === "open")
        .map((commitment) => ({ kind: "lookBack", on: commitment.lookBackOn, commitment }) as const),
    ),
    ...invitations.map(
      ({ id, roundName, closesOn }) => ({ kind: "answer", on: closesOn, id, roundName }) as const,
    ),
    ...(isHrDeveloper(actor) ? await roundsOf(tx, asked) : []),
    ...(own?.stages ?? []).map(({ day, dueOn }) => ({ kind: "introduction", on: dueOn, day }) as const),
    ...(await organisationDates(tx)).map((date) => ({
      kind: "organisation" as const,
      // What has begun already is shown from today until it ends.
      on: date.firstDay < today && date.lastDay >= today ? today : date.firstDay,
      date,
    })),
  ];
  return entries.filter(({ on }) => on >= since);
}

async function peerGroupsOf(
  tx: Transaction,
  { tenant, person }: Actor,
  today: Day,
): Promise<readonly YearEntry[]> {
  const { upcoming } = await peerGroupsNow(tx, { tenant, person, today });
  return [
    ...upcoming.map((meeting) => ({ kind: "peerMeeting" as const, on: meeting.on, meeting })),
    ...(await openPromises(tx, person)).map((promise) => ({
      kind: "peerPromise" as const,
      on: promise.lookBackOn,
      promise,
    })),
  ];
}

async function mentoringOf(tx: Transaction, { person }: Actor): Promise<readonly YearEntry[]> {
  const agreed = (await pairsWith(tx, person)).filter((pair) => stateOfPair(pair) === "agreed");
  return agreed.flatMap((pair) => [
    { kind: "mentoringBegins" as const, on: pair.firstDay, pair },
    { kind: "mentoringEnds" as const, on: pair.lastDay, pair },
  ]);
}

async function occasionsOf(
  tx: Transaction,
  { catalogue }: Pick<Content, "catalogue">,
  { person }: Actor,
): Promise<readonly YearEntry[]> {
  // What leads to something in the product has that thing's days.
  const links = await activityLinks(tx);
  const accepted = (await offersTo(tx, person)).filter(
    ({ state, activityId }) => state.kind === "accepted" && !links.has(activityId),
  );
  return accepted.flatMap(({ id, activityId, occasionId, startsOn }) => {
    const activity = catalogue.activities.find((one) => one.id === activityId);
    const occasion = activity?.occasions.find((one) => occasionId === `${activityId}/${one.id}`);
    if (!activity || !occasion) return [];
    return occasionDays(occasion, startsOn).map((on) => ({ kind: "occasion" as const, on, id, activity }));
  });
}

/** A course whose knowledge ends and that is still given; the latest time that it was taken counts. */
async function renewalsOf(
  tx: Transaction,
  content: Pick<Content, "courses">,
  { person }: Actor,
): Promise<readonly YearEntry[]> {
  const offered = new Set((await offeredCourses(tx, content)).map(({ id }) => id));
  const enrolments = await enrolmentsOf(tx, person);
  const entries: YearEntry[] = [];
  for (const [index, { courseId, version, validUntil }] of enrolments.entries()) {
    if (validUntil === undefined || !offered.has(courseId)) continue;
    if (enrolments.findIndex((one) => one.courseId === courseId) < index) continue;
    const course = await findCourseVersion(tx, courseId, version);
    if (course) entries.push({ kind: "renewal", on: validUntil, course });
  }
  return entries;
}

/** Rounds that HR looks after. What the person is asked to answer says its last day itself. */
async function roundsOf(tx: Transaction, asked: ReadonlySet<RoundId>): Promise<readonly YearEntry[]> {
  const rounds = (await listRounds(tx)).filter(({ state }) => state === "open" || state === "draft");
  return rounds.flatMap(({ id, name, opensOn, closesOn }) => [
    { kind: "roundOpens" as const, on: opensOn, round: id, roundName: name },
    ...(asked.has(id) ? [] : [{ kind: "roundCloses" as const, on: closesOn, round: id, roundName: name }]),
  ]);
}
