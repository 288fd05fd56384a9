import type {
  RegisterSnapshot,
  RegisteredAssignment,
  RegisteredEmployment,
  RegisteredLeave,
  RegisteredParentLink,
  RegisteredPerson,
  RegisteredPost,
  RegisteredUnit,
} from "./registerSnapshot.ts";

/** A thing that stays the same thing with other values. It is found by the natural key of `before`. */
export interface Changed<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** What an import does to one kind of thing. In `ended`, `after` differs from `before` in its end day alone. */
export interface Changes<Value> {
  readonly added: readonly Value[];
  readonly changed: readonly Changed<Value>[];
  readonly ended: readonly Changed<Value>[];
  readonly unchanged: number;
}

/** Links that began on the very day and were wrong are removed: a one-day link could make a circle. */
export interface ParentLinkChanges extends Changes<RegisteredParentLink> {
  readonly removed: readonly RegisteredParentLink[];
}

/**
 * Everything an import does to the register. Applied part by part in the order below, and in each part removed,
 * changed, ended, added, it breaks no reference and no natural key. Leaves name their employment as it is by
 * then. Two people who change e-mail addresses with each other are the one exception: empty the addresses first.
 */
export interface RegisterChange {
  readonly units: Changes<RegisteredUnit>;
  readonly parentLinks: ParentLinkChanges;
  /** A person is never ended: their employments are. Whoever has none left is counted in `leaving`. */
  readonly persons: Changes<RegisteredPerson>;
  readonly employments: Changes<RegisteredEmployment>;
  readonly leaves: Changes<RegisteredLeave>;
  readonly posts: Changes<RegisteredPost>;
  readonly assignments: Changes<RegisteredAssignment>;
  /** Employee keys of people who have an employment in force before the import and none after it. */
  readonly leaving: readonly string[];
}

export type RegisterPart = keyof RegisterSnapshot;

export const registerParts: readonly RegisterPart[] = [
  "units",
  "parentLinks",
  "persons",
  "employments",
  "leaves",
  "posts",
  "assignments",
];

/** Does the import leave the register as it was? */
export function changesNothing(change: RegisterChange): boolean {
  if (change.parentLinks.removed.length > 0) return false;
  return registerParts.every((part) => {
    const { added, changed, ended } = change[part];
    return added.length + changed.length + ended.length === 0;
  });
}
