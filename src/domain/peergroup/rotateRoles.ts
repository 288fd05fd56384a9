import type { PersonId } from "../shared/ids.ts";

/** Roles that one person has in a meeting: whose matter it is, who leads the talk, who keeps time and form. */
export const peerRoles = ["case", "lead", "watch"] as const;
export type PeerRole = (typeof peerRoles)[number];
export type RoleInMeeting = PeerRole | "supervisor";

/** Who has each role; everybody else who is there is a supervisor. */
export type PeerRoles = Readonly<Record<PeerRole, PersonId>>;

export interface Rotation {
  /** Who is there, in the order of the group. */
  readonly there: readonly PersonId[];
  /** The roles of meetings that have been held, the oldest first. */
  readonly before: readonly PeerRoles[];
  /** Who has said beforehand that they have a matter to bring. */
  readonly wantsCase: ReadonlySet<PersonId>;
}

/**
 * Who has which role in the next meeting; undefined where fewer than three are there.
 *
 * Of all ways to give three people the three roles, the one that comes first in this order: fewest who had the same
 * role last time; roles to those who have had that role the fewest times; then to those who have had the fewest roles
 * at all; then to those who have waited longest; then the order of the group. Where some have said that they have a
 * matter, the one of them who has waited longest brings it, and the rest is as above. Trying all ways takes at most
 * 8 · 7 · 6 = 336 comparisons. Source and bound: docs/methods/rotating-roles.md.
 */
export function rotateRoles({ there, before, wantsCase }: Rotation): PeerRoles | undefined {
  const wishing = there.filter((person) => wantsCase.has(person));
  const bringer = wishing.toSorted(
    (one, other) => waitedFor(before, "case", other) - waitedFor(before, "case", one),
  )[0];
  let best: { readonly roles: PeerRoles; readonly cost: readonly number[] } | undefined;
  for (const roles of waysToGive(there, bringer)) {
    const cost = costOf(roles, before, there);
    if (best === undefined || comesBefore(cost, best.cost)) best = { roles, cost };
  }
  return best?.roles;
}

/** How many meetings ago somebody had a role; for who never has, one more than there have been. */
export function waitedFor(before: readonly PeerRoles[], role: PeerRole, person: PersonId): number {
  return before.length - before.findLastIndex((roles) => roles[role] === person);
}

/** How many times somebody has had a role. */
export function timesHad(before: readonly PeerRoles[], role: PeerRole, person: PersonId): number {
  return before.filter((roles) => roles[role] === person).length;
}

export function roleOf(roles: PeerRoles, person: PersonId): RoleInMeeting {
  return peerRoles.find((role) => roles[role] === person) ?? "supervisor";
}

/** Two change with each other: what one had the other has, be it to be a supervisor. */
export function swapRoles(roles: PeerRoles, one: PersonId, other: PersonId): PeerRoles {
  const swapped = (person: PersonId) => (person === one ? other : person === other ? one : person);
  return { case: swapped(roles.case), lead: swapped(roles.lead), watch: swapped(roles.watch) };
}

function waysToGive(there: readonly PersonId[], bringer: PersonId | undefined): readonly PeerRoles[] {
  return there.flatMap((one) =>
    bringer !== undefined && one !== bringer
      ? []
      : there.flatMap((lead) =>
          lead === one
            ? []
            : there.flatMap((watch) => (watch === one || watch === lead ? [] : [{ case: one, lead, watch }])),
        ),
  );
}

function costOf(
  roles: PeerRoles,
  before: readonly PeerRoles[],
  there: readonly PersonId[],
): readonly number[] {
  const sum = (value: (role: PeerRole) => number) =>
    peerRoles.reduce((total, role) => total + value(role), 0);
  const latest = before.at(-1);
  return [
    sum((role) => (latest?.[role] === roles[role] ? 1 : 0)),
    sum((role) => timesHad(before, role, roles[role])),
    sum((role) => sum((other) => timesHad(before, other, roles[role]))),
    -sum((role) => waitedFor(before, role, roles[role])),
    ...peerRoles.map((role) => there.indexOf(roles[role])),
  ];
}

function comesBefore(one: readonly number[], other: readonly number[]): boolean {
  const differs = one.findIndex((value, index) => value !== other[index]);
  return differs >= 0 && one[differs]! < other[differs]!;
}
