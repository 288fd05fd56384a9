import { pathLevels } from "./importField.ts";
import type { Said } from "./importedFile.ts";
import { hasField, readKey, readText } from "./rowReading.ts";
import type { RowReading } from "./rowReading.ts";

/** A unit as one row names it, with the unit above it. */
export interface NamedUnit {
  readonly code: string;
  readonly name: string | undefined;
  readonly parentCode: Said<string>;
}

interface Level {
  readonly code: string | undefined;
  readonly name: string | undefined;
}

/**
 * The unit of a row and the units above it that the row names by a path of levels, from the top down; the
 * row's own unit is last. A path may end in the row's own unit or in the one above. A unit without a code
 * gets its names from the top down as code ("Omsorg / Hemvard"). A unit said to lie under itself is a top.
 * @returns an empty list when the row names no unit
 */
export function readUnitCells(reading: RowReading): readonly NamedUnit[] {
  const levels = pathLevels
    .map((level): Level => ({
      code: readKey(reading, `pathCode${level}`),
      name: readText(reading, `pathName${level}`),
    }))
    .filter(({ code, name }) => code !== undefined || name !== undefined);
  const own: Level = { code: readKey(reading, "unitCode"), name: readText(reading, "unitName") };
  const chain = withCodes(joined(levels, own));
  const isPathKnown = pathLevels.some(
    (level) => hasField(reading, `pathCode${level}`) || hasField(reading, `pathName${level}`),
  );
  return chain.map(({ code, name }, place) => {
    const above = chain[place - 1]?.code;
    const isOwn = place === chain.length - 1;
    const parentCode = isOwn ? ownParent(reading, above, isPathKnown) : { value: above };
    return { code, name, parentCode: parentCode?.value === code ? { value: undefined } : parentCode };
  });
}

/** What the column of the unit above says goes before the path. */
function ownParent(reading: RowReading, above: string | undefined, isPathKnown: boolean): Said<string> {
  if (hasField(reading, "parentUnitCode")) {
    const written = readKey(reading, "parentUnitCode");
    if (written !== undefined || !isPathKnown) return { value: written };
  }
  return isPathKnown ? { value: above } : undefined;
}

function joined(levels: readonly Level[], own: Level): readonly Level[] {
  if (own.code === undefined && own.name === undefined) return levels;
  const last = levels.at(-1);
  const isSame =
    last !== undefined &&
    (last.code === undefined || own.code === undefined
      ? last.name === (own.name ?? own.code)
      : last.code === own.code);
  if (!isSame) return [...levels, own];
  return [...levels.slice(0, -1), { code: own.code ?? last.code, name: own.name ?? last.name }];
}

function withCodes(levels: readonly Level[]): readonly { code: string; name: string | undefined }[] {
  const names: string[] = [];
  return levels.map(({ code, name }) => {
    names.push(name ?? code ?? "");
    return { code: code ?? names.join(" / "), name };
  });
}
