import { nextMeeting, peersIn, type PeerMeeting, type PeerMember } from "../domain/peergroup/peerGroup.ts";
import { rotateRoles, swapRoles, type PeerRoles } from "../domain/peergroup/rotateRoles.ts";
import type { Day } from "../domain/shared/day.ts";
import type { PersonId, TenantId } from "../domain/shared/ids.ts";
import { findActor } from "../store/access/findActor.ts";
import { meetingsOf, swapsOf } from "../store/peergroup/meeting.ts";
import { noticesFor } from "../store/peergroup/notice.ts";
import { partsOf, rolesBefore, rolesIn } from "../store/peergroup/part.ts";
import type { Transaction } from "../store/transaction.ts";

export interface MeetingRoles {
  /** Who is expected, or, once it has begun, who is there. */
  readonly there: readonly PersonId[];
  /** Undefined before the meeting's turn has come, where too few come, and once it has been held. */
  readonly roles: PeerRoles | undefined;
  /** Have said beforehand that they cannot come. */
  readonly away: ReadonlySet<PersonId>;
  /** Have said beforehand that they have a matter. */
  readonly wantsCase: ReadonlySet<PersonId>;
  /** Roles of the meetings that have been held. */
  readonly before: readonly PeerRoles[];
}

interface Asked {
  readonly tenant: TenantId;
  readonly members: readonly PeerMember[];
  readonly today: Day;
}

/** Who has which role in a meeting, as things stand. Roles of later meetings are settled when the one before is held. */
export async function rolesOfMeeting(
  tx: Transaction,
  meeting: PeerMeeting,
  asked: Asked,
): Promise<MeetingRoles> {
  const notices = await noticesFor(tx, meeting.id);
  const said = { away: notices.away, wantsCase: notices.case };
  const before = await rolesBefore(tx, meeting.groupId);
  if (meeting.run.kind === "running") {
    const parts = await partsOf(tx, meeting.id);
    const came = new Set(parts.map(({ person }) => person));
    const inOrder = peersIn(asked.members).filter((person) => came.has(person));
    // Whoever leaves the group in the middle of a meeting has their role until somebody takes it.
    const gone = [...came].filter((person) => !inOrder.includes(person));
    return { ...said, before, there: [...inOrder, ...gone], roles: rolesIn(parts) };
  }
  const there = (await peersHere(tx, asked)).filter((person) => !said.away.has(person));
  const isNext = nextMeeting(await meetingsOf(tx, meeting.groupId))?.id === meeting.id;
  const rotated = isNext ? rotateRoles({ there, before, wantsCase: said.wantsCase }) : undefined;
  const swaps = rotated ? await swapsOf(tx, meeting.id) : [];
  return {
    ...said,
    before,
    there,
    roles:
      rotated &&
      swaps
        .filter((two) => two.every((person) => there.includes(person)))
        .reduce((roles, [one, other]) => swapRoles(roles, one, other), rotated),
  };
}

/** Members who have not left the organisation. */
export async function peersHere(
  tx: Transaction,
  { tenant, members, today }: Asked,
): Promise<readonly PersonId[]> {
  const here: PersonId[] = [];
  for (const person of peersIn(members)) if (await findActor(tx, tenant, person, today)) here.push(person);
  return here;
}
