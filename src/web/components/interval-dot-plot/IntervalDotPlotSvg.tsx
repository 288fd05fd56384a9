import type { Interval } from "../../../domain/shared/interval.ts";
import { Axis } from "../chart/Axis.tsx";
import { ChartSvg, RowLabel } from "../chart/ChartSvg.tsx";
import { colours } from "../chart/colours.ts";
import { layRows } from "../chart/layRows.ts";
import { CompareMark, Reason, Track, ValueMark } from "../chart/marks.tsx";
import { percentScale } from "../chart/percentScale.ts";

export type IntervalRow =
  | {
      readonly kind: "shown";
      readonly label: string;
      readonly value: number;
      readonly interval?: Pick<Interval, "low" | "high"> | undefined;
      readonly comparison?: number | undefined;
    }
  | { readonly kind: "withheld"; readonly label: string; readonly reason: string };

export interface IntervalDotPlotSvgProps {
  readonly label: string;
  readonly rows: readonly IntervalRow[];
  readonly domain: readonly [number, number];
  readonly valueText: (value: number) => string;
  readonly tickText?: (value: number) => string;
  readonly legend: { readonly value: string; readonly comparison?: string | undefined };
  readonly width?: number;
}

/** Values with their uncertainty, a row each, and what they are compared with. */
export const IntervalDotPlotSvg = (props: IntervalDotPlotSvgProps) => {
  const scale = percentScale(props.domain);
  const top = 30;
  const { places, bottom } = layRows(
    props.rows.map((row) => row.label),
    top,
  );
  return (
    <ChartSvg label={props.label} height={bottom + 26} width={props.width}>
      <Legend {...props.legend} />
      <Axis scale={scale} top={top + 4} bottom={bottom} tickText={props.tickText ?? props.valueText} />
      {props.rows.map((row, index) => {
        const { lines, labelY, markY } = places[index] ?? { lines: [], labelY: 0, markY: 0 };
        if (row.kind === "withheld") {
          return (
            <>
              <RowLabel lines={lines} y={labelY} />
              <Reason y={markY}>{row.reason}</Reason>
            </>
          );
        }
        return (
          <>
            <RowLabel lines={lines} y={labelY} end={props.valueText(row.value)} />
            <Track y={markY} />
            {row.comparison !== undefined && <CompareMark at={scale.at(row.comparison)} y={markY} />}
            <ValueMark scale={scale} y={markY} value={row.value} interval={row.interval} />
          </>
        );
      })}
    </ChartSvg>
  );
};

const Legend = (props: IntervalDotPlotSvgProps["legend"]) => (
  <>
    <line
      x1="2"
      x2="26"
      y1="9"
      y2="9"
      class="lc-interval"
      stroke={colours.interval}
      stroke-width="6"
      stroke-linecap="round"
    />
    <circle
      cx="14"
      cy="9"
      r="6"
      class="lc-mark"
      fill={colours.mark}
      stroke={colours.paper}
      stroke-width="2"
    />
    <text x="36" y="14" font-size="13" class="lc-quiet" fill={colours.quiet}>
      {props.value}
    </text>
    {props.comparison !== undefined && (
      <svg x="58%" overflow="visible">
        <CompareMark at="2" y={9} />
        <text x="12" y="14" font-size="13" class="lc-quiet" fill={colours.quiet}>
          {props.comparison}
        </text>
      </svg>
    )}
  </>
);
