import { addDays } from "../../shared/day.ts";
import type { Day, Period } from "../../shared/day.ts";
import type { Changed, Changes } from "./registerChange.ts";

/** Changes of one kind while they are gathered. */
export interface ChangeList<Value extends Period> {
  readonly add: (value: Value) => void;
  /** Files the pair as unchanged, ended (a nearer end day alone) or changed. */
  readonly settle: (before: Value, after: Value) => void;
  /** Ends a period on a day, or on its second day when it began that day: no period is empty. */
  readonly end: (before: Value, on: Day) => Value;
  readonly changes: () => Changes<Value>;
}

export function changeList<Value extends Period>(): ChangeList<Value> {
  const added: Value[] = [];
  const changed: Changed<Value>[] = [];
  const ended: Changed<Value>[] = [];
  let unchanged = 0;
  const settle = (before: Value, after: Value): void => {
    if (isSame(before, after)) unchanged += 1;
    else if (after.endDay !== undefined && isSame({ ...before, endDay: after.endDay }, after))
      ended.push({ before, after });
    else changed.push({ before, after });
  };
  const end = (before: Value, on: Day): Value => {
    const endDay = endOn(before, on);
    const after = before.endDay !== undefined && before.endDay <= endDay ? before : { ...before, endDay };
    settle(before, after);
    return after;
  };
  return {
    add: (value) => void added.push(value),
    settle,
    end,
    changes: () => ({ added, changed, ended, unchanged }),
  };
}

/** The end day of a period that is to end on a day; never before its second day. */
function endOn({ firstDay }: Period, on: Day): Day {
  return on > firstDay ? on : addDays(firstDay, 1);
}

/** Flat values of one kind: the same keys, each with an identical value. Shares differ from a ten-thousandth on. */
export function isSame<Value extends object>(a: Value, b: Value): boolean {
  return Object.entries(a).every(([key, value]) => {
    const other: unknown = Reflect.get(b, key);
    return typeof value === "number" && typeof other === "number"
      ? Math.abs(value - other) < 1e-4
      : value === other;
  });
}
