import { covers } from "../../shared/day.ts";
import type { Day, Period } from "../../shared/day.ts";
import { changeList } from "./changeList.ts";
import type { ChangeList } from "./changeList.ts";
import type { Stretch } from "./employmentGathering.ts";
import type { CompareNeeds } from "./compareRegister.ts";
import { inSlices } from "./inSlices.ts";
import type { Sliced } from "./inSlices.ts";
import { employmentId } from "./indexRegister.ts";
import type { Changes } from "./registerChange.ts";
import type { RegisteredEmployment, RegisteredLeave } from "./registerSnapshot.ts";

/**
 * Leave of the employments that the file speaks of, within each employment's own period. Where the file has
 * columns of leave and none for somebody who is away, she is back from the effective day. Leave follows an
 * employment that moves. All leaves are named by their employment as it will be.
 */
export function* compareLeaves(
  stretches: readonly Stretch[],
  { choices, register }: CompareNeeds,
): Sliced<Changes<RegisteredLeave>> {
  const list = changeList<RegisteredLeave>();
  const leavesOf = (employment: RegisteredEmployment | undefined): readonly RegisteredLeave[] =>
    employment === undefined ? [] : (register.leavesByEmployment.get(idOf(employment)) ?? []);
  yield* inSlices(stretches, ({ said, before, after, follows }) => {
    const kept = leavesOf(before).map((leave) => onEmployment(leave, after));
    const moved = leavesOf(follows).filter(({ endDay }) => endDay === undefined || endDay > after.firstDay);
    const spanning = moved.filter(({ firstDay }) => firstDay < after.firstDay);
    for (const leave of spanning) list.end(leave, after.firstDay);
    const carried = spanning.map((leave) => onEmployment({ ...leave, firstDay: after.firstDay }, after));
    const later = moved.filter(({ firstDay }) => firstDay >= after.firstDay);
    for (const leave of later) list.settle(leave, onEmployment(leave, after));
    const isFree = ({ firstDay }: Period): boolean => !later.some((leave) => leave.firstDay === firstDay);
    if (said.leaves === undefined) onePerDay(carried).filter(isFree).forEach(list.add);
    else
      compareStretch(
        list,
        onePerDay(said.leaves.flatMap((leave) => within(leave, after))),
        [...kept, ...later.map((leave) => onEmployment(leave, after))],
        after,
        choices.effectiveDay,
      );
  });
  return list.changes();
}

function compareStretch(
  list: ChangeList<RegisteredLeave>,
  said: readonly Period[],
  known: readonly RegisteredLeave[],
  employment: RegisteredEmployment,
  effectiveDay: Day,
): void {
  const left = new Set(known);
  const isSettled = (one: Period, fits: (leave: RegisteredLeave) => boolean): boolean => {
    const before = [...left].find(fits);
    if (before === undefined) return false;
    left.delete(before);
    list.settle(before, { ...before, firstDay: one.firstDay, endDay: one.endDay });
    return true;
  };
  const others = said.filter((one) => !isSettled(one, ({ firstDay }) => firstDay === one.firstDay));
  for (const one of others)
    if (!isSettled(one, (leave) => overlaps(one, leave)))
      list.add(onEmployment({ firstDay: one.firstDay, endDay: one.endDay }, employment));
  for (const leave of left)
    if (covers(leave, effectiveDay) && covers(employment, effectiveDay)) list.end(leave, effectiveDay);
}

function onEmployment({ firstDay, endDay }: Period, employment: RegisteredEmployment): RegisteredLeave {
  const { employmentKey, unitCode, firstDay: employmentFirstDay } = employment;
  return { employmentKey, unitCode, employmentFirstDay, firstDay, endDay };
}

/** The part of a leave within an employment; none when they do not meet. */
function within(leave: Period, employment: Period): Period[] {
  const firstDay = leave.firstDay > employment.firstDay ? leave.firstDay : employment.firstDay;
  const ends = [leave.endDay, employment.endDay].filter((day) => day !== undefined).toSorted();
  const endDay = ends[0];
  return endDay !== undefined && endDay <= firstDay ? [] : [{ firstDay, endDay }];
}

/** Of leaves that began before the employment, and so are cut to one first day, the first. */
function onePerDay<Leave extends Period>(leaves: readonly Leave[]): readonly Leave[] {
  return leaves.filter(
    ({ firstDay }, place) => leaves.findIndex((other) => other.firstDay === firstDay) === place,
  );
}

function overlaps(a: Period, b: Period): boolean {
  return (
    (a.endDay === undefined || b.firstDay < a.endDay) && (b.endDay === undefined || a.firstDay < b.endDay)
  );
}

function idOf({ employmentKey, unitCode, firstDay }: RegisteredEmployment): string {
  return employmentId(employmentKey, unitCode, firstDay);
}
