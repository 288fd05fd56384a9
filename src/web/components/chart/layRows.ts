import { wrapLabel } from "./wrapLabel.ts";

export interface RowPlace {
  readonly lines: readonly string[];
  /** Baseline of the label's first line. */
  readonly labelY: number;
  /** Where the row's marks lie, below its label. */
  readonly markY: number;
}

export const lineHeight = 18;
const belowLabel = 12;
const betweenRows = 26;

/** Places rows below each other, the label above the marks: room for long names also on a phone. Units: px. */
export function layRows(
  labels: readonly string[],
  top: number,
): { places: readonly RowPlace[]; bottom: number } {
  let y = top;
  const places = labels.map((label) => {
    const lines = wrapLabel(label);
    const labelY = y + lineHeight;
    const markY = labelY + (lines.length - 1) * lineHeight + belowLabel;
    y = markY + betweenRows - lineHeight / 2;
    return { lines, labelY, markY };
  });
  return { places, bottom: y };
}
