import type { CheckNeeds } from "./checkFile.ts";
import type { ImportedFile, ImportedUnit } from "./importedFile.ts";
import { inSlices } from "./inSlices.ts";
import type { Sliced } from "./inSlices.ts";
import { registeredParent } from "./indexRegister.ts";
import { mayEndMissing } from "./mayEndMissing.ts";

const topsTold = 20;

/**
 * Checks the tree as it would be: every unit above exists, and nobody lies under itself. A unit whose row is
 * faulty stays where the register has it, which may make another row's move a circle: so until nothing changes.
 * @returns the file's units without those of faulty rows
 */
export function* checkTree(file: ImportedFile, needs: CheckNeeds): Sliced<ReadonlyMap<string, ImportedUnit>> {
  let units: ReadonlyMap<string, ImportedUnit> = new Map(
    [...file.units].filter(([, unit]) => !isLongGone(unit, needs)),
  );
  for (;;) {
    yield* tellOfFaults(units, needs);
    const sound = new Map([...units].filter(([, { row }]) => !needs.problems.isFaulty(row)));
    if (sound.size === units.size) break;
    units = sound;
  }
  tellOfTops(units, needs);
  return units;
}

/** A unit that the register never knew and that ended before the file's day, nobody knows when it began. */
function isLongGone({ code, firstDay, endDay }: ImportedUnit, { register, choices }: CheckNeeds): boolean {
  const end = endDay?.value;
  return end !== undefined && end <= (firstDay ?? choices.effectiveDay) && !register.units.has(code);
}

function* tellOfFaults(
  units: ReadonlyMap<string, ImportedUnit>,
  { choices, register, problems, place }: CheckNeeds,
): Sliced<void> {
  const isWholeTree = choices.kind === "organisation" && mayEndMissing(choices, problems);
  yield* inSlices(units.values(), ({ parentCode, row }) => {
    const code = parentCode?.value;
    if (code === undefined || units.has(code) || (register.units.has(code) && !isWholeTree)) return;
    problems.add({ kind: "unknownParent", at: place(row, "parentUnitCode"), code });
  });
  const cycles = yield* cyclesAmong(units.keys(), (code) => parentOf(code, units, register, choices));
  for (const codes of cycles)
    for (const code of codes) {
      const unit = units.get(code);
      if (unit !== undefined) problems.add({ kind: "cycle", row: unit.row, codes });
    }
}

function tellOfTops(
  units: ReadonlyMap<string, ImportedUnit>,
  { choices, register, problems }: CheckNeeds,
): void {
  const tops = [...units.keys()].filter((code) => parentOf(code, units, register, choices) === undefined);
  const isNewTop = tops.some((code) => !register.units.has(code));
  if (tops.length > 1 && isNewTop) problems.add({ kind: "severalTops", codes: tops.slice(0, topsTold) });
}

function parentOf(
  code: string,
  units: ReadonlyMap<string, ImportedUnit>,
  register: CheckNeeds["register"],
  { effectiveDay }: CheckNeeds["choices"],
): string | undefined {
  const said = units.get(code)?.parentCode;
  return said === undefined ? registeredParent(register, code, effectiveDay) : said.value;
}

/** Every circle once, as the codes on it. Each unit is walked over once. */
function* cyclesAmong(
  codes: Iterable<string>,
  parentOf: (code: string) => string | undefined,
): Sliced<readonly (readonly string[])[]> {
  const walked = new Set<string>();
  const cycles: string[][] = [];
  yield* inSlices(codes, (start) => {
    const path: string[] = [];
    const placeOnPath = new Map<string, number>();
    let at: string | undefined = start;
    while (at !== undefined && !walked.has(at)) {
      walked.add(at);
      placeOnPath.set(at, path.length);
      path.push(at);
      at = parentOf(at);
    }
    const from = at === undefined ? undefined : placeOnPath.get(at);
    if (from !== undefined) cycles.push(path.slice(from));
  });
  return cycles;
}
