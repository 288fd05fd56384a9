import { matchingRoles, type MatchingRole } from "../../../domain/mentor/matching.ts";

const slugs = { mentor: "mentor", mentee: "adept" } as const satisfies Record<MatchingRole, string>;

/** A role as addresses write it. */
export function roleSlug<Role extends MatchingRole>(role: Role): (typeof slugs)[Role] {
  return slugs[role];
}

export function roleOfSlug(slug: string | undefined): MatchingRole | undefined {
  return matchingRoles.find((role) => slugs[role] === slug);
}
