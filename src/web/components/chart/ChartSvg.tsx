import type { Child } from "hono/jsx";
import { colours } from "./colours.ts";

export interface ChartSvgProps {
  /** What the chart says, in a sentence or two: its text alternative. */
  readonly label: string;
  readonly height: number;
  /** In px for print; on a page the chart is as wide as its place. */
  readonly width?: number | undefined;
  readonly children?: Child;
}

/** The root of every chart: stands alone in a report, and in a page. */
export const ChartSvg = (props: ChartSvgProps) => (
  <svg
    xmlns="http://www.w3.org/2000/svg"
    class="lc"
    role="img"
    aria-label={props.label}
    width={props.width === undefined ? "100%" : String(props.width)}
    height={String(Math.ceil(props.height))}
    font-family="Figtree, Arial, sans-serif"
    font-size="14"
    fill={colours.text}
  >
    {props.children}
  </svg>
);
