import { colours } from "./colours.ts";
import type { PercentScale } from "./percentScale.ts";

export interface AxisProps {
  readonly scale: PercentScale;
  readonly top: number;
  readonly bottom: number;
  readonly tickText: (value: number) => string;
}

/** Fine lines behind the rows and their values below. */
export const Axis = (props: AxisProps) => (
  <>
    {props.scale.ticks.map((tick) => (
      <>
        <line
          x1={props.scale.at(tick)}
          x2={props.scale.at(tick)}
          y1={props.top}
          y2={props.bottom}
          class="lc-grid"
          stroke={colours.grid}
        />
        <text
          x={props.scale.at(tick)}
          y={props.bottom + 18}
          text-anchor="middle"
          font-size="12"
          class="lc-quiet"
          fill={colours.quiet}
        >
          {props.tickText(tick)}
        </text>
      </>
    ))}
  </>
);
