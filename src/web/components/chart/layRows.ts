import { wrapLabel } from "./wrapLabel.ts";

export interface RowText {
  readonly label: string;
  /** Stands at the end of the label's first line. */
  readonly end?: string | undefined;
  /** Why there are no marks. */
  readonly reason?: string | undefined;
}

export interface RowPlace extends RowText {
  readonly labelLines: readonly string[];
  readonly reasonLines: readonly string[];
  /** Baseline of the label's first line. */
  readonly labelY: number;
  /** Where the row's marks lie, below its label; with a reason, the baseline of its first line. */
  readonly markY: number;
}

export const lineHeight = 18;
/** Letters that fit beside each other in the narrowest chart, on a phone of 320 px. */
const lettersAcross = 34;
/** About how wide a letter is at the charts' size of text, px. */
const letterWidth = 7.2;
const shortestLabel = 16;

/**
 * Places rows below each other, the label above the marks: room for long names also on a phone. Units: px.
 * `width` is known in print only; on a page the labels break as the narrowest phone needs.
 */
export function layRows(
  rows: readonly RowText[],
  {
    top,
    markHeight = 12,
    width,
  }: { readonly top: number; readonly markHeight?: number; readonly width: number | undefined },
): { readonly places: readonly RowPlace[]; readonly bottom: number } {
  const across = width === undefined ? lettersAcross : Math.floor(width / letterWidth);
  let y = top;
  const places = rows.map((row) => {
    const room = row.end === undefined ? across : across - 1 - row.end.length;
    const labelLines = wrapLabel(row.label, Math.max(room, shortestLabel), 4);
    const reasonLines = row.reason === undefined ? [] : wrapLabel(row.reason, across + 2, 4);
    const labelY = y + lineHeight;
    const lastLabelY = labelY + (labelLines.length - 1) * lineHeight;
    const markY = lastLabelY + (row.reason === undefined ? 8 + markHeight / 2 : lineHeight);
    y = row.reason === undefined ? markY + markHeight / 2 + 8 : markY + reasonLines.length * lineHeight - 8;
    return { ...row, labelLines, reasonLines, labelY, markY };
  });
  return { places, bottom: y };
}
