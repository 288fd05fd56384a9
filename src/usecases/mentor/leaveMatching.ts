import type { Actor } from "../../domain/access/actor.ts";
import { stateOfPair, type MatchingId, type MatchingRole } from "../../domain/mentor/matching.ts";
import { withoutPerson } from "../../domain/mentor/withoutPerson.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { deleteEntry, entriesOf } from "../../store/mentor/entry.ts";
import { holdMatching, proposalOf, saveProposal } from "../../store/mentor/matching.ts";
import { pairsIn, savePair } from "../../store/mentor/pair.ts";
import { deleteSteeringAbout } from "../../store/mentor/steering.ts";
import type { Needs } from "../needs.ts";

/** Takes back what somebody wrote: it is deleted, and pairs that they are one of in that role end. */
export const leaveMatching =
  ({ database }: Pick<Needs, "database">) =>
  (actor: Actor, id: MatchingId, role: MatchingRole): Promise<Result<undefined, "noSuchEntry">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const matching = await holdMatching(tx, id);
      const isOwn = (one: { readonly person: string; readonly role: MatchingRole }) =>
        one.person === actor.person && one.role === role;
      if (!matching || !(await entriesOf(tx, id)).some(isOwn)) return err("noSuchEntry");
      await deleteEntry(tx, id, actor.person, role);
      await deleteSteeringAbout(tx, id, role, actor.person);
      for (const pair of await pairsIn(tx, id))
        if (pair[role] === actor.person && stateOfPair(pair) !== "declined")
          await savePair(tx, { ...pair, ended: true });
      const proposal = await proposalOf(tx, id);
      if (proposal) await saveProposal(tx, id, withoutPerson(proposal, role, actor.person));
      return ok();
    });
