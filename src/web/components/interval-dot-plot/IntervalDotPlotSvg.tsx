import type { Interval } from "../../../domain/shared/interval.ts";
import { Axis } from "../chart/Axis.tsx";
import { ChartSvg } from "../chart/ChartSvg.tsx";
import { Legend, legendHeight } from "../chart/Legend.tsx";
import type { LegendItem } from "../chart/Legend.tsx";
import { layRows } from "../chart/layRows.ts";
import { CompareMark, Track, ValueMark, ValueSample } from "../chart/marks.tsx";
import { percentScale } from "../chart/percentScale.ts";
import type { PercentScale } from "../chart/percentScale.ts";
import { RowText } from "../chart/RowText.tsx";

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
  const legend = legendItems(props.legend);
  const top = legendHeight(legend);
  const { places, bottom } = layRows(
    props.rows.map((row) => textOf(row, props.valueText)),
    { top, width: props.width },
  );
  return (
    <ChartSvg label={props.label} height={bottom + 26} width={props.width}>
      <Legend items={legend} />
      <Axis scale={scale} top={top + 4} bottom={bottom} tickText={props.tickText ?? props.valueText} />
      {places.map((place, index) => (
        <>
          <Marks row={props.rows[index]} scale={scale} y={place.markY} />
          <RowText place={place} />
        </>
      ))}
    </ChartSvg>
  );
};

const Marks = (props: {
  readonly row: IntervalRow | undefined;
  readonly scale: PercentScale;
  readonly y: number;
}) => {
  const { row, scale, y } = props;
  if (row?.kind !== "shown") return null;
  return (
    <>
      <Track y={y} />
      {row.comparison !== undefined && <CompareMark at={scale.at(row.comparison)} y={y} />}
      <ValueMark scale={scale} y={y} value={row.value} interval={row.interval} />
    </>
  );
};

function textOf(row: IntervalRow, valueText: (value: number) => string) {
  if (row.kind === "withheld") return { label: row.label, reason: row.reason };
  return { label: row.label, end: valueText(row.value) };
}

function legendItems(legend: IntervalDotPlotSvgProps["legend"]): readonly LegendItem[] {
  const value = { mark: <ValueSample />, text: legend.value };
  if (legend.comparison === undefined) return [value];
  return [value, { mark: <CompareMark at="14" y={9} />, text: legend.comparison }];
}
