import type { Actor } from "../../domain/access/actor.ts";
import { mayReadPair } from "../../domain/mentor/mayReadPair.ts";
import type { MatchingEntry, MentorPairId } from "../../domain/mentor/matching.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findActor } from "../../store/access/findActor.ts";
import { findOwner } from "../../store/access/accountOwner.ts";
import { entriesOf } from "../../store/mentor/entry.ts";
import { pairsWith } from "../../store/mentor/pair.ts";
import type { Needs } from "../needs.ts";
import { presentPair, type PresentedPair } from "./presentPair.ts";

export interface PairView extends PresentedPair {
  /** What the other wrote for the matching; undefined where they have taken it back. */
  readonly otherEntry: MatchingEntry | undefined;
  /** Ids of what both named. */
  readonly competencyIds: readonly string[];
  /** The other's address at work, once both have said yes, as long as they work here and their identity is not protected. */
  readonly address: string | undefined;
  /** The other has left the organisation. */
  readonly hasLeft: boolean;
}

/** A pair, as one of the two sees it. */
export const readPair =
  ({ database, now }: Pick<Needs, "database" | "now">) =>
  (actor: Actor, id: MentorPairId): Promise<Result<PairView, "noSuchPair">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const pair = (await pairsWith(tx, actor.person)).find((one) => one.id === id);
      if (!pair || !mayReadPair(actor, pair)) return err("noSuchPair");
      const presented = await presentPair(tx, actor, pair);
      const other = presented.role === "mentor" ? pair.mentee : pair.mentor;
      const entries = await entriesOf(tx, pair.matchingId);
      const ofMentor = entries.find(({ person, role }) => role === "mentor" && person === pair.mentor);
      const ofMentee = entries.find(({ person, role }) => role === "mentee" && person === pair.mentee);
      const hasLeft = !(await findActor(tx, actor.tenant, other, dayInStockholm(now())));
      const owner = presented.state === "agreed" && !hasLeft ? await findOwner(tx, other) : undefined;
      return ok({
        ...presented,
        otherEntry: presented.role === "mentor" ? ofMentee : ofMentor,
        competencyIds: (ofMentee?.competencyIds ?? []).filter((one) => ofMentor?.competencyIds.includes(one)),
        address: owner?.protectedIdentity === false ? owner.email : undefined,
        hasLeft,
      });
    });
