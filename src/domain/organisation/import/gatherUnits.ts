import type { ImportVocabulary } from "./importVocabulary.ts";
import type { ImportedUnit } from "./importedFile.ts";
import type { ProblemGathering } from "./problemReport.ts";
import type { NamedUnit } from "./readUnitCells.ts";
import { readEndDay, readFirstDay, readWord, tellIfBackwards } from "./rowReading.ts";
import type { RowReading } from "./rowReading.ts";

interface Gathering {
  readonly problems: ProblemGathering;
  readonly units: Map<string, ImportedUnit>;
  /** Units that have a row of their own in an organisation file. */
  readonly ownRows: Map<string, ImportedUnit>;
  readonly differing: Set<string>;
}

/** Gathers the units that rows name. What the first row says of a unit counts; a later row that says otherwise is told. */
export function gatherUnits(problems: ProblemGathering) {
  const gathering: Gathering = { problems, units: new Map(), ownRows: new Map(), differing: new Set() };
  return {
    addChain: (chain: readonly NamedUnit[], row: number): void => addChain(gathering, chain, row),
    /** @returns false when the row is faulty and nothing was added */
    addUnitRow: (reading: RowReading, chain: readonly NamedUnit[], vocabulary: ImportVocabulary): boolean =>
      addUnitRow(gathering, reading, chain, vocabulary),
    units: (): ReadonlyMap<string, ImportedUnit> => gathering.units,
  };
}

function addChain(gathering: Gathering, chain: readonly NamedUnit[], row: number): void {
  for (const unit of chain) addNamed(gathering, unit, row);
}

function addNamed({ problems, units, differing }: Gathering, named: NamedUnit, row: number): void {
  const { code, name, parentCode } = named;
  const known = units.get(code);
  if (known === undefined) {
    units.set(code, { code, name, kind: undefined, parentCode, firstDay: undefined, endDay: undefined, row });
    return;
  }
  if (saysTheSame(known, name, parentCode)) {
    if (known.name === undefined && name !== undefined) units.set(code, { ...known, name });
  } else if (!differing.has(code)) {
    differing.add(code);
    problems.add({ kind: "unitDiffers", row, firstRow: known.row, code });
  }
}

function addUnitRow(
  gathering: Gathering,
  reading: RowReading,
  chain: readonly NamedUnit[],
  { words }: ImportVocabulary,
): boolean {
  const { problems, units, ownRows } = gathering;
  const row = reading.row.number;
  const { code, name, parentCode } = chain.at(-1)!;
  const kind = readWord(reading, "unitKind", words.unitKind);
  const firstDay = readFirstDay(reading, "unitFirstDay");
  const endDay = readEndDay(reading, "unitLastDay");
  tellIfBackwards(reading, "unitLastDay", firstDay, endDay?.value);
  const unit: ImportedUnit = { code, name, kind, parentCode, firstDay, endDay, row };
  const earlier = ownRows.get(code);
  if (earlier !== undefined && !isSameUnit(earlier, unit))
    problems.add({ kind: "unitTwice", row, firstRow: earlier.row, code });
  if (problems.isFaulty(row)) return false;
  if (earlier !== undefined) return true;
  addChain(gathering, chain.slice(0, -1), row);
  units.set(code, { ...unit, name: name ?? units.get(code)?.name });
  ownRows.set(code, unit);
  return true;
}

function saysTheSame(
  known: ImportedUnit,
  name: string | undefined,
  parentCode: ImportedUnit["parentCode"],
): boolean {
  const isSameName = known.name === undefined || name === undefined || known.name === name;
  const isSameParent =
    known.parentCode === undefined || parentCode === undefined || known.parentCode.value === parentCode.value;
  return isSameName && isSameParent;
}

function isSameUnit(a: ImportedUnit, b: ImportedUnit): boolean {
  return (
    a.name === b.name &&
    a.kind === b.kind &&
    a.parentCode?.value === b.parentCode?.value &&
    a.firstDay === b.firstDay &&
    a.endDay?.value === b.endDay?.value
  );
}
