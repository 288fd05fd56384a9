import type { ActionStory, MeetingStory } from "../../domain/demonstration/meetingStory.ts";
import { datedRound, type RoundStories } from "../../domain/demonstration/roundStory.ts";
import type { WorkplaceActionId, WorkplaceActionState } from "../../domain/development/workplaceAction.ts";
import { isVacant } from "../../domain/organisation/post.ts";
import { addDays, type Day } from "../../domain/shared/day.ts";
import type { PersonId, RoundId, TenantId, UnitId } from "../../domain/shared/ids.ts";
import {
  findMeetingPage,
  saveMeetingPage,
  saveWorkplaceAction,
} from "../../store/development/meetingPage.ts";
import { peopleOfUnit } from "../../store/organisation/peopleOfUnit.ts";
import { postsOn } from "../../store/organisation/postsOn.ts";
import { unitsOn } from "../../store/organisation/unitsOn.ts";
import { listRounds } from "../../store/survey/round.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";

interface MeetingWish {
  readonly loadedOn: Day;
  readonly stories: RoundStories;
  readonly meetings: readonly MeetingStory[];
  /** The instrument whose results are brought to meetings. */
  readonly instrument: string;
}

/** Lets workplaces of the demonstration have brought results to their meetings. Pages that exist are left alone. */
export const loadMeetings =
  ({ database, newId }: Pick<Needs, "database" | "newId">) =>
  (tenant: TenantId, { loadedOn, stories, meetings, instrument }: MeetingWish): Promise<void> =>
    database.asTenant(tenant, async (tx) => {
      const rounds = (await listRounds(tx)).filter((one) => one.instrument === instrument);
      const units = await unitsOn(tx, loadedOn);
      for (const meeting of meetings) {
        const story = stories.rounds.find(
          (one) => one.instrument === instrument && one.wave === meeting.wave,
        );
        const opensOn = story && datedRound(stories, story, loadedOn).opensOn;
        const round = rounds.find((one) => one.opensOn === opensOn)?.id;
        const unit = units.find((one) => one.name === meeting.unit)?.id;
        if (!round || !unit) throw new Error(`there is nothing to meet about in ${meeting.unit}`);
        if (await findMeetingPage(tx, round, unit)) continue;
        await holdMeeting(tx, { round, unit, meeting, loadedOn, newId });
      }
    });

interface Held {
  readonly round: RoundId;
  readonly unit: UnitId;
  readonly meeting: MeetingStory;
  readonly loadedOn: Day;
  readonly newId: () => string;
}

async function holdMeeting(tx: Transaction, { round, unit, meeting, loadedOn, newId }: Held): Promise<void> {
  const { strengths, question, broughtInDays } = meeting;
  const state = { kind: "brought", on: addDays(loadedOn, broughtInDays) } as const;
  await saveMeetingPage(tx, { round, unit, strengths, question, state });
  const owners = await ownersIn(tx, unit, loadedOn);
  for (const action of meeting.actions)
    await saveWorkplaceAction(tx, round, unit, {
      id: newId() as WorkplaceActionId, // a new id becomes an action's here
      text: action.text,
      owner: owners[action.owner],
      due: addDays(loadedOn, action.dueInDays),
      state: stateOf(action, loadedOn),
    });
}

async function ownersIn(
  tx: Transaction,
  unit: UnitId,
  on: Day,
): Promise<Readonly<Record<ActionStory["owner"], PersonId>>> {
  const post = (await postsOn(tx, on)).find((one) => one.unit === unit && !isVacant(one));
  const leader = post?.holders.find((holder) => holder.kind !== "deputy")?.person;
  const staff = (await peopleOfUnit(tx, unit, on)).find(({ person }) => person !== leader)?.person;
  if (!leader || !staff) throw new Error("nobody can own what a meeting decided");
  return { leader, staff };
}

function stateOf(story: ActionStory, loadedOn: Day): WorkplaceActionState {
  const { reached, found = "", risk = { isSerious: false, description: "" }, done = "" } = story;
  const ago = (days: number | undefined) => addDays(loadedOn, -(days ?? 0));
  if (reached === "investigate") return { kind: reached };
  if (reached === "assessRisk") return { kind: reached, found };
  if (reached === "act") return { kind: reached, found, risk };
  if (reached === "followUp") return { kind: reached, found, risk, done, doneOn: ago(story.doneDaysAgo) };
  return { kind: reached, outcome: story.outcome ?? "worked", closedOn: ago(story.closedDaysAgo) };
}
