import { covers } from "../../shared/day.ts";
import type { Day } from "../../shared/day.ts";
import { inSlices } from "./inSlices.ts";
import type { Sliced } from "./inSlices.ts";
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

/** The register by natural keys. Lists of periods are in order of first day. */
export interface RegisterIndex {
  readonly units: ReadonlyMap<string, RegisteredUnit>;
  readonly linksByUnit: ReadonlyMap<string, readonly RegisteredParentLink[]>;
  readonly persons: ReadonlyMap<string, RegisteredPerson>;
  readonly employmentsByKey: ReadonlyMap<string, readonly RegisteredEmployment[]>;
  readonly leavesByEmployment: ReadonlyMap<string, readonly RegisteredLeave[]>;
  readonly posts: ReadonlyMap<string, RegisteredPost>;
  readonly postsByUnit: ReadonlyMap<string, readonly RegisteredPost[]>;
  readonly assignmentsByPost: ReadonlyMap<string, readonly RegisteredAssignment[]>;
}

export function* indexRegister(register: RegisterSnapshot): Sliced<RegisterIndex> {
  return {
    units: yield* keyed(register.units, ({ code }) => code),
    linksByUnit: yield* grouped(register.parentLinks, ({ unitCode }) => unitCode),
    persons: yield* keyed(register.persons, ({ employeeKey }) => employeeKey),
    employmentsByKey: yield* grouped(register.employments, ({ employmentKey }) => employmentKey),
    leavesByEmployment: yield* grouped(register.leaves, (leave) =>
      employmentId(leave.employmentKey, leave.unitCode, leave.employmentFirstDay),
    ),
    posts: yield* keyed(register.posts, ({ code }) => code),
    postsByUnit: yield* grouped(register.posts, ({ unitCode }) => unitCode),
    assignmentsByPost: yield* grouped(register.assignments, ({ postCode }) => postCode),
  };
}

/** One text per employment at a unit from a day: the natural key. */
export function employmentId(employmentKey: string, unitCode: string, firstDay: Day): string {
  return `${employmentKey}\n${unitCode}\n${firstDay}`;
}

/** Where a unit lies on a day, by the register. */
export function registeredParent(register: RegisterIndex, unitCode: string, at: Day): string | undefined {
  return register.linksByUnit.get(unitCode)?.find((link) => covers(link, at))?.parentCode;
}

function* keyed<Item>(items: readonly Item[], keyOf: (item: Item) => string): Sliced<Map<string, Item>> {
  const map = new Map<string, Item>();
  yield* inSlices(items, (item) => map.set(keyOf(item), item));
  return map;
}

function* grouped<Item extends { readonly firstDay: Day }>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Sliced<Map<string, Item[]>> {
  const map = new Map<string, Item[]>();
  yield* inSlices(items, (item) => {
    const key = keyOf(item);
    const group = map.get(key);
    if (group === undefined) map.set(key, [item]);
    else {
      group.push(item);
      group.sort((a, b) => (a.firstDay < b.firstDay ? -1 : 1));
    }
  });
  return map;
}
