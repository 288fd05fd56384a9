import { covers } from "../../shared/day.ts";
import { compareAssignments } from "./compareAssignments.ts";
import { compareEmployments } from "./compareEmployments.ts";
import { compareLeaves } from "./compareLeaves.ts";
import { compareParentLinks } from "./compareParentLinks.ts";
import { comparePersons } from "./comparePersons.ts";
import { comparePosts } from "./comparePosts.ts";
import { compareUnits } from "./compareUnits.ts";
import { futureTree } from "./futureTree.ts";
import type { ImportChoices } from "./importPreview.ts";
import type { ImportedFile } from "./importedFile.ts";
import { inSlices } from "./inSlices.ts";
import type { Sliced } from "./inSlices.ts";
import type { RegisterIndex } from "./indexRegister.ts";
import type { ProblemGathering } from "./problemReport.ts";
import type { Changes, RegisterChange } from "./registerChange.ts";
import type { RegisteredEmployment, RegisteredUnit } from "./registerSnapshot.ts";

/** What a comparison needs to know beside the file. */
export interface CompareNeeds {
  readonly choices: ImportChoices;
  readonly register: RegisterIndex;
  /** Whether what is missing from the file is to be ended. */
  readonly mayEnd: boolean;
}

/**
 * What a checked file changes in the register. Nothing is removed: what is no longer so ends on a day.
 * Importing the same file for the same day again changes nothing.
 */
export function* compareRegister(
  file: ImportedFile,
  needs: CompareNeeds,
  problems: ProblemGathering,
): Sliced<RegisterChange> {
  const { register, choices } = needs;
  const tree = yield* futureTree(file, register, choices.effectiveDay);
  const units = yield* compareUnits(file, tree, needs);
  const parentLinks = yield* compareParentLinks(file, units, needs);
  const persons = yield* comparePersons(file, register);
  const employments = yield* compareEmployments(file, needs);
  const leaves = yield* compareLeaves(employments.stretches, needs);
  const leaving = yield* leavingPersons(employments.outcome, needs);
  yield* tellOfStaffInEndedUnits(units, employments.outcome, problems);
  const posts = yield* comparePosts(file, tree, units, needs);
  const ends = { vacantPosts: file.vacantPosts, posts: posts.changes, leaving: new Set(leaving) };
  const assignments = yield* compareAssignments(posts.assignments, ends, needs);
  return {
    units,
    parentLinks,
    persons,
    employments: employments.changes,
    leaves,
    posts: posts.changes,
    assignments,
    leaving,
  };
}

function* leavingPersons(
  outcome: readonly RegisteredEmployment[],
  { register, choices }: CompareNeeds,
): Sliced<readonly string[]> {
  const { effectiveDay } = choices;
  const employed = new Set<string>();
  yield* inSlices(register.employmentsByKey.values(), (known) => {
    for (const one of known) if (covers(one, effectiveDay)) employed.add(one.employeeKey);
  });
  yield* inSlices(outcome, ({ employeeKey, endDay }) => {
    if (endDay === undefined || endDay > effectiveDay) employed.delete(employeeKey);
  });
  return [...employed];
}

function* tellOfStaffInEndedUnits(
  units: Changes<RegisteredUnit>,
  outcome: readonly RegisteredEmployment[],
  problems: ProblemGathering,
): Sliced<void> {
  const endDays = new Map(units.ended.map(({ after }) => [after.code, after.endDay!]));
  if (endDays.size === 0) return;
  const staff = new Map<string, number>();
  yield* inSlices(outcome, ({ unitCode, endDay }) => {
    const unitEnd = endDays.get(unitCode);
    if (unitEnd !== undefined && (endDay === undefined || endDay > unitEnd))
      staff.set(unitCode, (staff.get(unitCode) ?? 0) + 1);
  });
  for (const [code, employments] of staff) problems.add({ kind: "endedUnitHasStaff", code, employments });
}
