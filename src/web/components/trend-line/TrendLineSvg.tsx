import { scaleLinear } from "d3-scale";
import type { Interval } from "../../../domain/shared/interval.ts";
import { ChartSvg } from "../chart/ChartSvg.tsx";
import { colours, halo } from "../chart/colours.ts";
import { percent } from "../chart/percentScale.ts";
import { wrapLabel } from "../chart/wrapLabel.ts";

export type TrendPoint =
  | {
      readonly kind: "shown";
      /** When: short, "mar 2026". */
      readonly label: string;
      readonly value: number;
      readonly interval?: Pick<Interval, "low" | "high"> | undefined;
    }
  | { readonly kind: "withheld"; readonly label: string; readonly reason: string };

export interface TrendLineSvgProps {
  readonly label: string;
  /** In order of time, evenly spaced. */
  readonly points: readonly TrendPoint[];
  readonly domain: readonly [number, number];
  readonly valueText: (value: number) => string;
  readonly tickText?: (value: number) => string;
  readonly width?: number;
}

const top = 12;
const plotHeight = 200;
const bottom = top + plotHeight;
/** Where the points begin, right of the axis's figures, and where they end: per cent. */
const left = 9;
const right = 98;

/** One value over time. Points stand with their uncertainty; a withheld one leaves a gap. */
export const TrendLineSvg = (props: TrendLineSvgProps) => {
  const x = (index: number) => percent(left + ((right - left) * (index + 0.5)) / props.points.length);
  const y = scaleLinear([...props.domain], [bottom, top]).clamp(true);
  return (
    <ChartSvg label={props.label} height={bottom + 44} width={props.width}>
      {y.ticks(4).map((tick) => (
        <>
          <line x1="8%" x2="100%" y1={y(tick)} y2={y(tick)} class="lc-grid" stroke={colours.grid} />
          <text x="0" y={y(tick) + 4} font-size="12" class="lc-quiet" fill={colours.quiet}>
            {(props.tickText ?? props.valueText)(tick)}
          </text>
        </>
      ))}
      <Lines {...props} x={x} y={y} />
      {props.points.map((point, index) => (
        <>
          {point.kind === "shown" && (
            <Point point={point} x={x(index)} y={y} text={props.valueText(point.value)} />
          )}
          {index % Math.ceil(props.points.length / 5) === 0 && <TimeLabel label={point.label} x={x(index)} />}
        </>
      ))}
    </ChartSvg>
  );
};

/** A word a line: "spring", "2026". */
const TimeLabel = (props: { readonly label: string; readonly x: string }) => (
  <>
    {wrapLabel(props.label, 0).map((line, index) => (
      <text
        x={props.x}
        y={bottom + 20 + index * 16}
        text-anchor="middle"
        font-size="12"
        class="lc-quiet"
        fill={colours.quiet}
      >
        {line}
      </text>
    ))}
  </>
);

interface Places {
  readonly x: (index: number) => string;
  readonly y: (value: number) => number;
}

const Lines = (props: TrendLineSvgProps & Places) => (
  <>
    {props.points.map((point, index) => {
      const before = props.points[index - 1];
      if (before?.kind !== "shown" || point.kind !== "shown") return null;
      return (
        <line
          x1={props.x(index - 1)}
          y1={props.y(before.value)}
          x2={props.x(index)}
          y2={props.y(point.value)}
          class="lc-line"
          stroke={colours.mark}
          stroke-width="2"
        />
      );
    })}
  </>
);

const Point = (props: {
  readonly point: Extract<TrendPoint, { readonly kind: "shown" }>;
  readonly x: string;
  readonly y: (value: number) => number;
  readonly text: string;
}) => {
  const { interval, value } = props.point;
  return (
    <>
      {interval && (
        <line
          x1={props.x}
          x2={props.x}
          y1={props.y(interval.low)}
          y2={props.y(interval.high)}
          class="lc-interval"
          stroke={colours.interval}
          stroke-width="6"
          stroke-linecap="round"
        />
      )}
      <circle
        cx={props.x}
        cy={props.y(value)}
        r="6"
        class="lc-mark"
        fill={colours.mark}
        stroke={colours.paper}
        stroke-width="2"
      />
      <svg x={props.x} y={props.y(value)} overflow="visible">
        <text x="11" y="-7" font-weight="600" class="lc-text" fill={colours.text} {...halo}>
          {props.text}
        </text>
      </svg>
    </>
  );
};
