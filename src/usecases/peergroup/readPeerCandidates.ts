import type { Actor } from "../../domain/access/actor.ts";
import { mayTendPeerGroups } from "../../domain/peergroup/mayTendPeerGroups.ts";
import {
  hasMet,
  placesLeft,
  stateOfMember,
  type PeerGroup,
  type PeerGroupId,
} from "../../domain/peergroup/peerGroup.ts";
import { proposePeers } from "../../domain/peergroup/proposePeers.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findGroup } from "../../store/peergroup/group.ts";
import { meetingsOf } from "../../store/peergroup/meeting.ts";
import { membersOf } from "../../store/peergroup/member.ts";
import type { Needs } from "../needs.ts";
import { peerPlaces, type PlacedPeer } from "./peerPlaces.ts";

export interface PeerCandidates {
  readonly group: PeerGroup;
  readonly left: number;
  /** Met already, or ended: takes in nobody. */
  readonly isClosed: boolean;
  readonly proposed: readonly PlacedPeer[];
}

/** Who would fit in a group, for HR to choose from. */
export const readPeerCandidates =
  ({ database, now }: Pick<Needs, "database" | "now">) =>
  (actor: Actor, id: PeerGroupId): Promise<Result<PeerCandidates, "noSuchGroup">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const group = mayTendPeerGroups(actor) ? await findGroup(tx, id) : undefined;
      if (!group) return err("noSuchGroup");
      const today = dayInStockholm(now());
      const members = await membersOf(tx, id);
      const isClosed = group.endedOn !== undefined || hasMet(await meetingsOf(tx, id));
      const left = isClosed ? 0 : placesLeft(members);
      const known = new Set(members.map(({ person }) => person));
      const taking = members.filter((member) => ["asked", "in"].includes(stateOfMember(member)));
      const asked = await peerPlaces(
        tx,
        taking.map(({ person }) => person),
        today,
      );
      const candidates = (await peerPlaces(tx, group.audience, today)).filter(
        ({ person }) => !known.has(person) && person !== actor.person,
      );
      const chosen = new Set(
        proposePeers(
          candidates,
          asked.map(({ place }) => place),
          left,
        ),
      );
      return ok({ group, left, isClosed, proposed: candidates.filter((one) => chosen.has(one)) });
    });
