import {
  isAdministrator,
  isHrDeveloper,
  isWithin,
  type Actor,
  type UnitInTree,
} from "../../domain/access/actor.ts";
import type { Commitment } from "../../domain/development/developmentPlan.ts";
import { mayAdvanceUpwardAction, mayReadUpwardAction } from "../../domain/development/upwardAction.ts";
import { isDue } from "../../domain/development/workplaceAction.ts";
import { holdersOfPost, mandateHolders } from "../../domain/organisation/mandate.ts";
import { unitsAbove, type Unit } from "../../domain/organisation/unitTree.ts";
import type { LeadershipProgramme } from "../../domain/programme/programme.ts";
import { dayInStockholm, type Day } from "../../domain/shared/day.ts";
import type { RoundId, UnitId } from "../../domain/shared/ids.ts";
import type { Round } from "../../domain/survey/round.ts";
import { readableFor } from "../../domain/survey/roundRelease.ts";
import type { ShownScale } from "../../domain/survey/unitRelease.ts";
import { broughtActions, findMeetingPage, type PlacedAction } from "../../store/development/meetingPage.ts";
import { plansOf } from "../../store/development/developmentPlan.ts";
import { upwardActions, type PlacedUpwardAction } from "../../store/development/upwardAction.ts";
import { mandateRegister } from "../../store/organisation/mandateRegister.ts";
import { unitsOn } from "../../store/organisation/unitsOn.ts";
import { openPromises } from "../../store/peergroup/note.ts";
import { findRelease, releasedUnit } from "../../store/survey/release.ts";
import { listRounds } from "../../store/survey/round.ts";
import { waitingInvitations, type WaitingInvitation } from "../../store/survey/waitingInvitations.ts";
import { offersTo } from "../../store/training/offer.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";
import { mentoringAtHome, type PairAtHome } from "./mentoringAtHome.ts";
import { seatsToSeek } from "./seatsToSeek.ts";
import { peerGroupsNow, type PeerGroupsNow } from "../peerGroupsNow.ts";
import { programmesNow, type ProgrammesNow } from "../programmesNow.ts";
import { ownIntroduction, type OwnIntroduction } from "../ownIntroduction.ts";
import { learningNow, type LearningNow } from "../learningNow.ts";

/** A unit that the person leads, with what the latest round about workplaces says of it. */
export interface LedUnit {
  readonly unit: UnitId;
  readonly name: string;
  readonly latest: {
    readonly round: RoundId;
    readonly roundName: string;
    readonly scale: ShownScale | undefined;
  };
  readonly meeting: "notPrepared" | "prepared" | "brought";
}

export interface HomeView {
  readonly isHr: boolean;
  readonly isAdministrator: boolean;
  readonly hasOrganisation: boolean;
  readonly invitations: readonly WaitingInvitation[];
  readonly ledUnits: readonly LedUnit[];
  /** The unit that the person answers for or guards, with the latest result. */
  readonly overseen: readonly Omit<LedUnit, "meeting">[];
  readonly actions: readonly (PlacedAction & { readonly isDue: boolean })[];
  /** Seats that the person has been offered and not answered yet. */
  readonly offers: number;
  /** Open actions upwards that the person has sent, or has the mandate for. */
  readonly upward: readonly WaitingUpward[];
  /** Own commitments whose day to look back has come. */
  readonly lookBacks: readonly Pick<Commitment, "text" | "lookBackOn">[];
  readonly learning: LearningNow;
  readonly programmes: ProgrammesNow;
  readonly peerGroups: PeerGroupsNow;
  /** Programmes of accepted offers, where what had to be done first is done. */
  readonly seatsToSeek: readonly LeadershipProgramme[];
  /** Mentors and mentees who wait for the person's yes or no, and those whose talks go on. */
  readonly mentoring: readonly PairAtHome[];
  /** For somebody who is new in a post. */
  readonly introduction: OwnIntroduction | undefined;
  /** Competencies that the goals of the own plan name, in their order. */
  readonly goalCompetencies: readonly string[];
  /** Rounds that HR looks after: drafts, open ones, and the latest closed. */
  readonly rounds: readonly Round[];
  readonly today: Day;
}

export interface WaitingUpward extends PlacedUpwardAction {
  readonly isDue: boolean;
  /** Waits for this person, who has the mandate; else it is one that the person sent. */
  readonly isMine: boolean;
}

/** What a person meets first: what needs them now, how it is going, what comes next. */
export const readHome =
  ({ database, now, content }: Pick<Needs, "database" | "now" | "content">) =>
  (actor: Actor): Promise<HomeView> =>
    database.asTenant(actor.tenant, async (tx) => {
      const today = dayInStockholm(now());
      const units = new Map((await unitsOn(tx, today)).map((unit) => [unit.id, unit]));
      const rounds = await listRounds(tx);
      const latest = rounds.find((round) => round.about === "unit" && round.state === "closed");
      const plans = (await plansOf(tx, actor.person)).filter(({ state }) => state.kind !== "finalised");
      const overseen = [...new Set([...actor.answersFor, ...actor.safetyRepFor])];
      return {
        isHr: isHrDeveloper(actor),
        isAdministrator: isAdministrator(actor),
        hasOrganisation: units.size > 0,
        invitations: await waitingInvitations(tx, actor.person, today),
        ledUnits: latest
          ? await withMeetings(tx, latest, await resultsOf(tx, actor, latest, units, actor.leads, now()))
          : [],
        overseen: latest ? await resultsOf(tx, actor, latest, units, overseen, now()) : [],
        actions: (await broughtActions(tx))
          .filter((action) => concerns(actor, action, units))
          .map((action) => ({ ...action, isDue: isDue(action, today) })),
        offers: (await offersTo(tx, actor.person)).filter(
          (offer) => offer.state.kind === "proposed" && offer.answerBy >= today,
        ).length,
        upward: await upwardOf(tx, actor, today),
        lookBacks: [
          ...plans.flatMap(({ content }) => content.commitments.filter(({ state }) => state === "open")),
          ...(await openPromises(tx, actor.person)),
        ].filter(({ lookBackOn }) => lookBackOn <= today),
        learning: await learningNow(tx, content, actor.person, today),
        introduction: await ownIntroduction(tx, content.introduction, actor.person, today),
        programmes: await programmesNow(tx, actor.person, today),
        seatsToSeek: await seatsToSeek(tx, content, actor, today),
        mentoring: await mentoringAtHome(tx, actor.person, today),
        peerGroups: await peerGroupsNow(tx, { tenant: actor.tenant, person: actor.person, today }),
        goalCompetencies: plans.flatMap(({ content }) =>
          content.goals.flatMap(({ competencyId }) => competencyId ?? []),
        ),
        rounds: isHrDeveloper(actor) ? rounds : [],
        today,
      };
    });

async function upwardOf(tx: Transaction, actor: Actor, today: Day): Promise<readonly WaitingUpward[]> {
  const open = (await upwardActions(tx)).filter(({ state }) => state.kind !== "closed");
  if (open.length === 0) return [];
  const register = await mandateRegister(tx, today);
  return open.flatMap((action) => {
    const place = { id: action.post, unit: action.unit };
    const holders = mandateHolders(action.addressedTo, place, register);
    const ofPost = holdersOfPost(place, register);
    if (!mayReadUpwardAction(actor, action, { mandate: holders, holders: ofPost })) return [];
    return [{ ...action, isDue: isDue(action, today), isMine: mayAdvanceUpwardAction(actor, holders) }];
  });
}

/** Open actions that the person owns, leads or guards. */
function concerns(actor: Actor, action: PlacedAction, units: ReadonlyMap<UnitId, Unit>): boolean {
  const place: UnitInTree = { id: action.unit, above: unitsAbove(units, action.unit) };
  return (
    action.state.kind !== "closed" &&
    (action.owner === actor.person ||
      actor.leads.includes(action.unit) ||
      isWithin(place, actor.safetyRepFor))
  );
}

async function resultsOf(
  tx: Transaction,
  actor: Actor,
  round: Round,
  units: ReadonlyMap<UnitId, Unit>,
  ids: readonly UnitId[],
  now: Date,
): Promise<readonly Omit<LedUnit, "meeting">[]> {
  const release = ids.length === 0 ? undefined : await findRelease(tx, round.id);
  const results: Omit<LedUnit, "meeting">[] = [];
  for (const id of ids) {
    const unit = units.get(id);
    const released = release && (await releasedUnit(tx, release.id, id));
    if (!unit || !released) continue;
    const result = readableFor(actor, { id, above: unitsAbove(units, id) }, released, now);
    const scale = result.kind === "shown" ? result.scales[0] : undefined;
    results.push({ unit: id, name: unit.name, latest: { round: round.id, roundName: round.name, scale } });
  }
  return results;
}

async function withMeetings(
  tx: Transaction,
  round: Round,
  led: readonly Omit<LedUnit, "meeting">[],
): Promise<readonly LedUnit[]> {
  const units: LedUnit[] = [];
  for (const unit of led) {
    const page = await findMeetingPage(tx, round.id, unit.unit);
    units.push({ ...unit, meeting: page?.state.kind ?? "notPrepared" });
  }
  return units;
}
