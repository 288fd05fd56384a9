import type { Actor } from "../../domain/access/actor.ts";
import { isInOwnLine } from "../../domain/organisation/ownLine.ts";
import { mayTendPeerGroups } from "../../domain/peergroup/mayTendPeerGroups.ts";
import {
  hasMet,
  placesLeft,
  stateOfMember,
  type PeerGroupId,
  type PeerMember,
} from "../../domain/peergroup/peerGroup.ts";
import { dayInStockholm, type Day } from "../../domain/shared/day.ts";
import { parseId, type PersonId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findOwner, searchOwners } from "../../store/access/accountOwner.ts";
import { logEvent } from "../../store/access/event.ts";
import { findActor } from "../../store/access/findActor.ts";
import { holdGroup } from "../../store/peergroup/group.ts";
import { meetingsOf } from "../../store/peergroup/meeting.ts";
import { insertMember, membersOf } from "../../store/peergroup/member.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";
import { peerPlaces, type PlacedPeer } from "./peerPlaces.ts";

/** Why somebody cannot be asked. */
export type AskFault =
  | {
      readonly kind: "nobody" | "hasLeft" | "protectedIdentity" | "alreadyAsked" | "full" | "closed";
    }
  /** More than one has that name; none where there are too many to show. */
  | { readonly kind: "several"; readonly people: readonly PlacedPeer[] }
  /** In the same line as somebody in the group. */
  | { readonly kind: "ownLine"; readonly name: string; readonly other: string };

/** HR asks somebody whether they want to be in a group: one of those proposed, or anybody by name or address. */
export const askPeer =
  ({ database, now, newOrderedId }: Pick<Needs, "database" | "now" | "newOrderedId">) =>
  (
    actor: Actor,
    id: PeerGroupId,
    who: string,
  ): Promise<Result<undefined, "notAllowed" | "noSuchGroup" | AskFault>> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayTendPeerGroups(actor)) return err("notAllowed");
      const group = await holdGroup(tx, id);
      if (!group || group.endedOn !== undefined) return err("noSuchGroup");
      const today = dayInStockholm(now());
      const found = await personFor(tx, who, today);
      if (!found.ok) return found;
      const members = await membersOf(tx, id);
      const fault =
        faultOfGroup(members, found.value, hasMet(await meetingsOf(tx, id))) ??
        (await faultOfPerson(tx, actor, found.value, { members, today }));
      if (fault) return err(fault);
      const place = Math.max(0, ...members.map((member) => member.place)) + 1;
      await insertMember(tx, id, { person: found.value, place, askedOn: today });
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "peerGroup.asked",
        subject: id,
      });
      return ok();
    });

/** So many people of one name are shown to choose from. */
const mostNamesakes = 12;

async function personFor(tx: Transaction, who: string, today: Day): Promise<Result<PersonId, AskFault>> {
  const id: PersonId | undefined = parseId(who.trim());
  if (id !== undefined) return (await findOwner(tx, id)) ? ok(id) : err({ kind: "nobody" });
  const found = who.trim() === "" ? [] : await searchOwners(tx, who, mostNamesakes + 1);
  const [first, second] = found;
  if (!first) return err({ kind: "nobody" });
  if (!second) return ok(first.id);
  const people = found.length > mostNamesakes ? [] : found.map(({ id: person }) => person);
  return err({ kind: "several", people: await peerPlaces(tx, people, today) });
}

function faultOfGroup(
  members: readonly PeerMember[],
  person: PersonId,
  isClosed: boolean,
): AskFault | undefined {
  if (members.some((member) => member.person === person)) return { kind: "alreadyAsked" };
  if (isClosed) return { kind: "closed" };
  return placesLeft(members) === 0 ? { kind: "full" } : undefined;
}

async function faultOfPerson(
  tx: Transaction,
  { tenant }: Actor,
  person: PersonId,
  { members, today }: { readonly members: readonly PeerMember[]; readonly today: Day },
): Promise<AskFault | undefined> {
  if (!(await findActor(tx, tenant, person, today))) return { kind: "hasLeft" };
  // A group has its members' names, which a protected identity must not be among.
  if ((await findOwner(tx, person))?.protectedIdentity === true) return { kind: "protectedIdentity" };
  const others = members
    .filter((member) => ["asked", "in"].includes(stateOfMember(member)))
    .map((member) => member.person);
  const placed = await peerPlaces(tx, [person, ...others], today);
  const own = placed.find((one) => one.person === person);
  // Elected officials stand in no unit, and have no manager to be apart from: groups are for those employed.
  if (!own) return { kind: "hasLeft" };
  const inLine = others
    .map((other) => placed.find((one) => one.person === other))
    .find((one) => one !== undefined && isInOwnLine(one.place, own.place));
  return inLine ? { kind: "ownLine", name: own.name, other: inLine.name } : undefined;
}
