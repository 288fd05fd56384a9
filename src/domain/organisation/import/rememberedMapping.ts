import { fieldsOfKind } from "./importField.ts";
import type { ColumnMapping, ColumnTarget, ImportKind } from "./importField.ts";
import { normalizeWord } from "./normalizeWord.ts";

/** A mapping that somebody confirmed: what each heading means. It holds headings only, no value of the file. */
export interface RememberedMapping {
  readonly kind: ImportKind;
  readonly targets: Readonly<Record<string, ColumnTarget>>;
}

/** By which a file with the same headings is known again, in whatever order they come. */
export function headingSignature(headings: readonly string[]): string {
  return headings.map(normalizeWord).toSorted().join("|");
}

export function rememberMapping(
  kind: ImportKind,
  headings: readonly string[],
  mapping: ColumnMapping,
): RememberedMapping {
  const targets = headings.map(
    (heading, column) => [normalizeWord(heading), mapping[column] ?? "ignored"] as const,
  );
  return { kind, targets: Object.fromEntries(targets) };
}

/** What a heading was said to mean; undefined when nothing is remembered or the field is none of this kind of file. */
export function rememberedTarget(
  remembered: RememberedMapping | undefined,
  kind: ImportKind,
  heading: string,
): ColumnTarget | undefined {
  const word = normalizeWord(heading);
  if (remembered?.kind !== kind || !Object.hasOwn(remembered.targets, word)) return undefined;
  const target = remembered.targets[word];
  return target === "ignored" || fieldsOfKind[kind].some((field) => field === target) ? target : undefined;
}
