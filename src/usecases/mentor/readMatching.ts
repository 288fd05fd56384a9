import type { Actor } from "../../domain/access/actor.ts";
import {
  stateOfPair,
  type MatchingEntry,
  type MatchingId,
  type MentorMatching,
  type MentorPair,
  type PairState,
  type Steering,
} from "../../domain/mentor/matching.ts";
import { mayJoinMatchings } from "../../domain/mentor/mayJoinMatchings.ts";
import { mayTendMatchings } from "../../domain/mentor/mayTendMatchings.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { entriesOf } from "../../store/mentor/entry.ts";
import { findMatching, proposalOf, type MatchingProposal } from "../../store/mentor/matching.ts";
import { pairsIn } from "../../store/mentor/pair.ts";
import { steeringOf } from "../../store/mentor/steering.ts";
import { namesOf } from "../../store/organisation/namesOf.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";
import { livingPairs } from "./livingPairs.ts";
import { participantsIn } from "./participantsIn.ts";
import type { PresentedPair } from "./presentPair.ts";

/** What HR sees of a matching: both sides with what they wrote, the proposal, and how those who were asked stand. */
export interface TendedMatching {
  readonly entries: readonly (MatchingEntry & {
    /** Leads no unit any longer, or has got a protected identity. */
    readonly isGone: boolean;
  })[];
  /** The latest proposal, without pairs who have been asked. */
  readonly proposal: MatchingProposal | undefined;
  readonly steering: readonly Steering[];
  /** Whose no it was is not there. */
  readonly asked: readonly (Pick<MentorPair, "mentor" | "mentee"> & { readonly state: PairState })[];
  /** Protected identities have none. */
  readonly names: ReadonlyMap<PersonId, string>;
}

export interface MatchingView {
  readonly matching: MentorMatching;
  /** What the person has written. */
  readonly own: readonly MatchingEntry[];
  /** The person's own pairs here that wait or are agreed. */
  readonly pairs: readonly PresentedPair[];
  readonly mayJoin: boolean;
  readonly isOver: boolean;
  readonly tended: TendedMatching | undefined;
}

/** A matching as whoever may sign up, or tends it, sees it. */
export const readMatching =
  ({ database, now }: Pick<Needs, "database" | "now">) =>
  (actor: Actor, id: MatchingId): Promise<Result<MatchingView, "noSuchMatching">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const mayTend = mayTendMatchings(actor);
      const matching = mayTend || mayJoinMatchings(actor) ? await findMatching(tx, id) : undefined;
      if (!matching) return err("noSuchMatching");
      const today = dayInStockholm(now());
      const isOver = matching.lastDay < today;
      return ok({
        matching,
        own: (await entriesOf(tx, id)).filter(({ person }) => person === actor.person),
        pairs: (await livingPairs(tx, actor)).filter(({ pair }) => pair.matchingId === id),
        mayJoin: mayJoinMatchings(actor) && !isOver,
        isOver,
        tended: mayTend ? await tendedMatching(tx, id, today) : undefined,
      });
    });

async function tendedMatching(
  tx: Transaction,
  id: MatchingId,
  today: ReturnType<typeof dayInStockholm>,
): Promise<TendedMatching> {
  const entries = await entriesOf(tx, id);
  const inRole = await participantsIn(tx, id, today);
  const here = new Set([...inRole("mentor"), ...inRole("mentee")].map(({ entry }) => entry.person));
  const asked = (await pairsIn(tx, id)).map((pair) => ({
    mentor: pair.mentor,
    mentee: pair.mentee,
    state: stateOfPair(pair),
  }));
  const isAsked = (one: { readonly mentor: PersonId; readonly mentee: PersonId }) =>
    asked.some((pair) => pair.mentor === one.mentor && pair.mentee === one.mentee);
  const proposal = await proposalOf(tx, id);
  return {
    entries: entries.map((entry) => ({ ...entry, isGone: !here.has(entry.person) })),
    proposal: proposal && { ...proposal, pairs: proposal.pairs.filter((pair) => !isAsked(pair)) },
    steering: await steeringOf(tx, id),
    asked,
    names: await namesOf(tx, [
      ...entries.map(({ person }) => person),
      ...asked.flatMap(({ mentor, mentee }) => [mentor, mentee]),
    ]),
  };
}
