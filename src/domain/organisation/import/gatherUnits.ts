import type { ImportVocabulary } from "./importVocabulary.ts";
import type { ImportedUnit } from "./importedFile.ts";
import type { ProblemGathering } from "./problemReport.ts";
import type { NamedUnit } from "./readUnitCells.ts";
import { readEndDay, readFirstDay, readWord, tellIfBackwards } from "./rowReading.ts";
import type { RowReading } from "./rowReading.ts";

/** Gathers the units that rows name. What the first row says of a unit counts; a later row that says otherwise is told. */
export function gatherUnits(problems: ProblemGathering) {
  const units = new Map<string, ImportedUnit>();
  const ownRows = new Map<string, ImportedUnit>();
  const differing = new Set<string>();

  const addNamed = ({ code, name, parentCode }: NamedUnit, row: number): void => {
    const known = units.get(code);
    if (known === undefined) {
      units.set(code, {
        code,
        name,
        kind: undefined,
        parentCode,
        firstDay: undefined,
        endDay: undefined,
        row,
      });
      return;
    }
    if (saysTheSame(known, name, parentCode)) {
      if (known.name === undefined && name !== undefined) units.set(code, { ...known, name });
    } else if (!differing.has(code)) {
      differing.add(code);
      problems.add({ kind: "unitDiffers", row, firstRow: known.row, code });
    }
  };

  const addChain = (chain: readonly NamedUnit[], row: number): void =>
    chain.forEach((unit) => addNamed(unit, row));

  /** @returns false when the row is faulty and nothing was added */
  const addUnitRow = (
    reading: RowReading,
    chain: readonly NamedUnit[],
    { words }: ImportVocabulary,
  ): boolean => {
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
    if (earlier === undefined) {
      addChain(chain.slice(0, -1), row);
      const named = units.get(code);
      units.set(code, { ...unit, name: name ?? named?.name });
      ownRows.set(code, unit);
    }
    return true;
  };

  return { addChain, addUnitRow, units: (): ReadonlyMap<string, ImportedUnit> => units };
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
