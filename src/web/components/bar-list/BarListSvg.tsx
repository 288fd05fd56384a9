import { ChartSvg } from "../chart/ChartSvg.tsx";
import { colours } from "../chart/colours.ts";
import { layRows } from "../chart/layRows.ts";
import { percent } from "../chart/percentScale.ts";
import { RowText } from "../chart/RowText.tsx";

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
    props.rows.map((row) => ({ label: row.label, end: props.valueText(row.value) })),
    { top: 0, width: props.width },
  );
  return (
    <ChartSvg label={props.label} height={bottom} width={props.width}>
      {places.map((place, index) => (
        <>
          <RowText place={place} />
          <Bar y={place.markY} width="100%" class="lc-rest" fill={colours.grid} />
          <Bar
            y={place.markY}
            width={percent(largest === 0 ? 0 : (100 * (props.rows[index]?.value ?? 0)) / largest)}
            class="lc-bar"
            fill={colours.mark}
          />
        </>
      ))}
    </ChartSvg>
  );
};

const Bar = (props: {
  readonly y: number;
  readonly width: string;
  readonly class: string;
  readonly fill: string;
}) => (
  <rect x="0" y={props.y - 5} width={props.width} height="10" rx="2" class={props.class} fill={props.fill} />
);
