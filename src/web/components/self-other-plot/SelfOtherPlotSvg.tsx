import type { Interval } from "../../../domain/shared/interval.ts";
import { Axis } from "../chart/Axis.tsx";
import { ChartSvg } from "../chart/ChartSvg.tsx";
import { Legend, legendHeight } from "../chart/Legend.tsx";
import { layRows } from "../chart/layRows.ts";
import { OwnMark, Track, ValueMark, ValueSample } from "../chart/marks.tsx";
import { percentScale } from "../chart/percentScale.ts";
import type { PercentScale } from "../chart/percentScale.ts";
import { RowText } from "../chart/RowText.tsx";

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
  const legend = [
    { mark: <OwnMark at="14" y={9} />, text: props.legend.self },
    { mark: <ValueSample />, text: props.legend.others },
  ];
  const top = legendHeight(legend);
  const { places, bottom } = layRows(props.rows.map(textOf), { top, width: props.width });
  return (
    <ChartSvg label={props.label} height={bottom + 26} width={props.width}>
      <Legend items={legend} />
      <Axis scale={scale} top={top + 4} bottom={bottom} tickText={props.tickText} />
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
  readonly row: SelfOtherRow | undefined;
  readonly scale: PercentScale;
  readonly y: number;
}) => {
  const { row, scale, y } = props;
  if (row === undefined || textOf(row).reason !== undefined) return null;
  return (
    <>
      <Track y={y} />
      {row.others.kind === "shown" && (
        <ValueMark scale={scale} y={y} value={row.others.mean} interval={row.others.interval} />
      )}
      {row.self !== undefined && <OwnMark at={scale.at(row.self)} y={y} />}
    </>
  );
};

/** The reason stands in the place of the marks only when there is no own rating to show either. */
function textOf(row: SelfOtherRow): { readonly label: string; readonly reason: string | undefined } {
  const nothing = row.self === undefined && row.others.kind === "withheld";
  return {
    label: row.label,
    reason: nothing && row.others.kind === "withheld" ? row.others.reason : undefined,
  };
}
