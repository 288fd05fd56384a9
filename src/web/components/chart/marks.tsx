import type { Interval } from "../../../domain/shared/interval.ts";
import { colours } from "./colours.ts";
import type { PercentScale } from "./percentScale.ts";

/** A value as a dot on the stretch of its uncertainty. */
export const ValueMark = (props: {
  readonly scale: PercentScale;
  readonly y: number;
  readonly value: number;
  readonly interval: Pick<Interval, "low" | "high"> | undefined;
}) => (
  <>
    {props.interval && (
      <Stretch
        from={props.scale.at(props.interval.low)}
        to={props.scale.at(props.interval.high)}
        y={props.y}
      />
    )}
    <Dot at={props.scale.at(props.value)} y={props.y} />
  </>
);

const Stretch = (props: { readonly from: string; readonly to: string; readonly y: number }) => (
  <line
    x1={props.from}
    x2={props.to}
    y1={props.y}
    y2={props.y}
    class="lc-interval"
    stroke={colours.interval}
    stroke-width="6"
    stroke-linecap="round"
  />
);

const Dot = (props: { readonly at: string; readonly y: number }) => (
  <circle
    cx={props.at}
    cy={props.y}
    r="6"
    class="lc-mark"
    fill={colours.mark}
    stroke={colours.paper}
    stroke-width="2"
  />
);

/** The mark of a value with uncertainty in a legend. */
export const ValueSample = () => (
  <>
    <Stretch from="3" to="25" y={9} />
    <Dot at="14" y={9} />
  </>
);

/** What a value is compared with: an upright stroke. */
export const CompareMark = (props: { readonly at: string; readonly y: number }) => (
  <line
    x1={props.at}
    x2={props.at}
    y1={props.y - 10}
    y2={props.y + 10}
    class="lc-compare"
    stroke={colours.compare}
    stroke-width="3"
    stroke-linecap="round"
  />
);

/** The person's own rating: an open ring, told from the filled dot also without colour. */
export const OwnMark = (props: { readonly at: string; readonly y: number }) => (
  <circle
    cx={props.at}
    cy={props.y}
    r="6"
    class="lc-own"
    fill={colours.paper}
    stroke={colours.compare}
    stroke-width="3"
  />
);

export const Track = (props: { readonly y: number }) => (
  <line x1="0" x2="100%" y1={props.y} y2={props.y} class="lc-grid" stroke={colours.grid} />
);
