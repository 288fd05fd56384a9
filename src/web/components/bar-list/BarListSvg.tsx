import { ChartSvg, RowLabel } from "../chart/ChartSvg.tsx";
import { colours } from "../chart/colours.ts";
import { layRows } from "../chart/layRows.ts";
import { percent } from "../chart/percentScale.ts";

export interface BarRow {
  readonly label: string;
  /** Not below 0. */
  readonly value: number;
}

export interface BarListSvgProps {
  readonly label: string;
  readonly rows: readonly BarRow[];
  readonly valueText: (value: number) => string;
  /** What the whole width stands for; the largest value unless given. */
  readonly largest?: number | undefined;
  readonly width?: number;
}

/** Amounts as bars from zero. */
export const BarListSvg = (props: BarListSvgProps) => {
  const largest = props.largest ?? Math.max(...props.rows.map((row) => row.value), 0);
  const { places, bottom } = layRows(
    props.rows.map((row) => row.label),
    0,
  );
  return (
    <ChartSvg label={props.label} height={bottom} width={props.width}>
      {props.rows.map((row, index) => {
        const { lines, labelY, markY } = places[index] ?? { lines: [], labelY: 0, markY: 0 };
        return (
          <>
            <RowLabel lines={lines} y={labelY} end={props.valueText(row.value)} />
            <rect x="0" y={markY - 4} width="100%" height="10" rx="2" class="lc-rest" fill={colours.grid} />
            <rect
              x="0"
              y={markY - 4}
              width={percent(largest === 0 ? 0 : (100 * row.value) / largest)}
              height="10"
              rx="2"
              class="lc-bar"
              fill={colours.mark}
            />
          </>
        );
      })}
    </ChartSvg>
  );
};
