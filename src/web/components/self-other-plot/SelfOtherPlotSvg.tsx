import type { Interval } from "../../../domain/shared/interval.ts";
import { Axis } from "../chart/Axis.tsx";
import { ChartSvg, RowLabel } from "../chart/ChartSvg.tsx";
import { colours } from "../chart/colours.ts";
import { layRows } from "../chart/layRows.ts";
import { OwnMark, Reason, Track, ValueMark } from "../chart/marks.tsx";
import { percentScale } from "../chart/percentScale.ts";

export interface SelfOtherRow {
  readonly label: string;
  /** The person's own rating; undefined when not given. */
  readonly self: number | undefined;
  readonly others:
    | {
        readonly kind: "shown";
        readonly mean: number;
        readonly interval?: Pick<Interval, "low" | "high"> | undefined;
      }
    | { readonly kind: "withheld"; readonly reason: string };
}

export interface SelfOtherPlotSvgProps {
  readonly label: string;
  readonly rows: readonly SelfOtherRow[];
  readonly domain: readonly [number, number];
  readonly tickText: (value: number) => string;
  readonly legend: { readonly self: string; readonly others: string };
  readonly width?: number;
}

/** How a person sees herself beside how others see her, a row per competency. */
export const SelfOtherPlotSvg = (props: SelfOtherPlotSvgProps) => {
  const scale = percentScale(props.domain);
  const top = 30;
  const { places, bottom } = layRows(
    props.rows.map((row) => row.label),
    top,
  );
  return (
    <ChartSvg label={props.label} height={bottom + 26} width={props.width}>
      <Legend {...props.legend} />
      <Axis scale={scale} top={top + 4} bottom={bottom} tickText={props.tickText} />
      {props.rows.map((row, index) => {
        const { lines, labelY, markY } = places[index] ?? { lines: [], labelY: 0, markY: 0 };
        return (
          <>
            <RowLabel lines={lines} y={labelY} />
            {row.others.kind === "withheld" && row.self === undefined ? (
              <Reason y={markY}>{row.others.reason}</Reason>
            ) : (
              <Track y={markY} />
            )}
            {row.others.kind === "shown" && (
              <ValueMark scale={scale} y={markY} value={row.others.mean} interval={row.others.interval} />
            )}
            {row.self !== undefined && <OwnMark at={scale.at(row.self)} y={markY} />}
          </>
        );
      })}
    </ChartSvg>
  );
};

const Legend = (props: SelfOtherPlotSvgProps["legend"]) => (
  <>
    <OwnMark at="10" y={9} />
    <text x="24" y="14" font-size="13" class="lc-quiet" fill={colours.quiet}>
      {props.self}
    </text>
    <svg x="48%" overflow="visible">
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
        {props.others}
      </text>
    </svg>
  </>
);
