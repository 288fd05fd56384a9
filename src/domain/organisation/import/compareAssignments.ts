import { covers } from "../../shared/day.ts";
import type { Day } from "../../shared/day.ts";
import { changeList } from "./changeList.ts";
import type { ChangeList } from "./changeList.ts";
import type { SaidAssignment } from "./comparePosts.ts";
import type { CompareNeeds } from "./compareRegister.ts";
import { inSlices } from "./inSlices.ts";
import type { Sliced } from "./inSlices.ts";
import { samePeriod } from "./samePeriod.ts";
import type { Changes } from "./registerChange.ts";
import type { RegisteredAssignment, RegisteredPost } from "./registerSnapshot.ts";

/** Which assignments end beside those that the file replaces. */
export interface AssignmentEnds {
  /** Posts that the file says nobody holds. */
  readonly vacantPosts: ReadonlySet<string>;
  readonly posts: Changes<RegisteredPost>;
  /** People who have no employment left. */
  readonly leaving: ReadonlySet<string>;
}

/**
 * Who holds which post. A new holder takes over on her first day, or on the effective day, and the one
 * before ends then; one who was entered on that very day is corrected. Deputies stay beside others.
 */
export function* compareAssignments(
  said: readonly SaidAssignment[],
  ends: AssignmentEnds,
  { choices, register, mayEnd }: CompareNeeds,
): Sliced<Changes<RegisteredAssignment>> {
  const { effectiveDay } = choices;
  const list = changeList<RegisteredAssignment>();
  const endedPosts = new Set(ends.posts.ended.map(({ after }) => after.code));
  const isMissing = mayEnd && choices.kind === "managers";
  const saidByPost = Map.groupBy(said, ({ postCode }) => postCode);
  const endLeft = (one: RegisteredAssignment): void => {
    if (!covers(one, effectiveDay)) return;
    const isVacated = ends.vacantPosts.has(one.postCode) && one.kind !== "deputy";
    const others = register.assignmentsByPost.get(one.postCode) ?? [];
    const isFollowed = others.some(({ firstDay }) => firstDay === one.endDay);
    const isAlone = endedPosts.has(one.postCode) || ends.leaving.has(one.employeeKey);
    if (isVacated || isAlone || (isMissing && !isFollowed)) list.end(one, effectiveDay);
  };
  yield* inSlices(saidByPost, ([code, assignments]) => {
    comparePost(list, assignments, register.assignmentsByPost.get(code) ?? [], effectiveDay).forEach(endLeft);
  });
  yield* inSlices(register.assignmentsByPost, ([code, assignments]) => {
    if (!saidByPost.has(code)) assignments.forEach(endLeft);
  });
  return list.changes();
}

/** @returns the assignments that the file does not speak of and that nobody takes over from */
function comparePost(
  list: ChangeList<RegisteredAssignment>,
  said: readonly SaidAssignment[],
  known: readonly RegisteredAssignment[],
  effectiveDay: Day,
): ReadonlySet<RegisteredAssignment> {
  const left = new Set(known);
  const ofSame = (one: SaidAssignment): RegisteredAssignment[] =>
    [...left].filter(
      ({ employeeKey, kind }) =>
        employeeKey === one.employeeKey && (one.isOfUnit ? kind !== "deputy" : kind === one.kind),
    );
  const isSettled = (one: SaidAssignment, before: RegisteredAssignment | undefined): boolean => {
    if (before === undefined) return false;
    left.delete(before);
    list.settle(before, corrected(before, one));
    return true;
  };
  const inOrder = said.toSorted((a, b) => ((a.firstDay ?? "") < (b.firstDay ?? "") ? -1 : 1));
  const others = inOrder.filter(
    (one) =>
      !isSettled(
        one,
        ofSame(one).find(({ firstDay }) => firstDay === one.firstDay),
      ),
  );
  const entering = others.filter((one) => !isSettled(one, samePeriod(one, ofSame(one), effectiveDay)));
  for (const one of entering) takeOver(list, one, left, effectiveDay);
  return left;
}

function corrected(before: RegisteredAssignment, said: SaidAssignment): RegisteredAssignment {
  const firstDay = said.firstDay ?? before.firstDay;
  const endDay = said.endDay === undefined ? before.endDay : said.endDay.value;
  return endDay !== undefined && endDay <= firstDay ? before : { ...before, firstDay, endDay };
}

function takeOver(
  list: ChangeList<RegisteredAssignment>,
  said: SaidAssignment,
  left: Set<RegisteredAssignment>,
  effectiveDay: Day,
): void {
  const { postCode, employeeKey, kind } = said;
  const firstDay = said.firstDay ?? effectiveDay;
  const endDay = said.endDay?.value;
  if (endDay !== undefined && endDay <= firstDay) return;
  const next: RegisteredAssignment = { postCode, employeeKey, kind, firstDay, endDay };
  const gives = (one: RegisteredAssignment): boolean =>
    one.kind !== "deputy" && (said.isOfUnit || one.kind === kind) && covers(one, firstDay);
  const [same, ...before] = [...left]
    .filter((one) => kind !== "deputy" && gives(one))
    .toSorted((a, b) => (a.firstDay > b.firstDay ? -1 : 1));
  const isCorrection = same?.firstDay === firstDay;
  if (isCorrection) list.settle(same, next);
  else list.add(next);
  for (const one of same === undefined ? [] : [same, ...before]) {
    left.delete(one);
    if (!(isCorrection && one === same)) list.end(one, firstDay);
  }
}
