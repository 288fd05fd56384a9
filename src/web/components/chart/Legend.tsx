import type { Child } from "hono/jsx";
import { colours } from "./colours.ts";

export interface LegendItem {
  /** Drawn around (14, 9). */
  readonly mark: Child;
  readonly text: string;
}

const rowHeight = 24;

/** What the marks mean: a line each, so that there is room on a phone. */
export const Legend = (props: { readonly items: readonly LegendItem[] }) => (
  <>
    {props.items.map((item, index) => (
      <svg y={index * rowHeight} overflow="visible">
        {item.mark}
        <text x="36" y="14" font-size="13" class="lc-quiet" fill={colours.quiet}>
          {item.text}
        </text>
      </svg>
    ))}
  </>
);

export function legendHeight(items: readonly LegendItem[]): number {
  return items.length * rowHeight + 2;
}
