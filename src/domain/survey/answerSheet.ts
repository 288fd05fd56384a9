import { err, ok, type Result } from "../shared/result.ts";
import type { Answers, Instrument } from "./instrument.ts";

type Asked = Pick<Instrument, "items" | "scale">;

export type SheetFault =
  | { readonly kind: "outOfScale"; readonly item: string }
  /** Nothing was answered at all. */
  | { readonly kind: "empty" };

/** Written on forms where a person chose not to answer. */
export const noAnswer = "none";

/**
 * Reads what a form brought: whole numbers within the scale. Items may be left out; all may not.
 * @param texts by item id, as filled in
 */
export function readAnswers(
  { items, scale }: Asked,
  texts: Readonly<Record<string, string | undefined>>,
): Result<Answers, readonly SheetFault[]> {
  const faults: SheetFault[] = [];
  const answers = items.map(({ id }) => {
    const text = texts[id]?.trim() ?? "";
    if (text === "" || text === noAnswer) return undefined;
    const value = /^-?\d{1,6}$/.test(text) ? Number(text) : NaN;
    if (value >= scale.min && value <= scale.max) return value;
    faults.push({ kind: "outOfScale", item: id });
    return undefined;
  });
  if (faults.length > 0) return err(faults);
  return answers.every((answer) => answer === undefined) ? err([{ kind: "empty" }]) : ok(answers);
}

/** One byte per item in the instrument's order: 0 is no answer, else the answer minus the lowest, plus one. */
export function packAnswers({ scale }: Asked, answers: Answers): Uint8Array {
  return Uint8Array.from(answers, (answer) => (answer === undefined ? 0 : answer - scale.min + 1));
}

/** What `packAnswers` packed. */
export function unpackAnswers({ items, scale }: Asked, packed: Uint8Array): Answers {
  return items.map((_, index) => {
    const byte = packed[index] ?? 0;
    return byte === 0 ? undefined : byte - 1 + scale.min;
  });
}
