import type { Interval } from "../../../domain/shared/interval.ts";
import { colours } from "./colours.ts";
import type { PercentScale } from "./percentScale.ts";

type Range = Pick<Interval, "low" | "high">;

/** A value as a dot on the stretch of its uncertainty. */
export const ValueMark = (props: {
  readonly scale: PercentScale;
  readonly y: number;
  readonly value: number;
  readonly interval: Range | undefined;
}) => (
  <>
    {props.interval && (
      <line
        x1={props.scale.at(props.interval.low)}
        x2={props.scale.at(props.interval.high)}
        y1={props.y}
        y2={props.y}
        class="lc-interval"
        stroke={colours.interval}
        stroke-width="6"
        stroke-linecap="round"
      />
    )}
    <circle
      cx={props.scale.at(props.value)}
      cy={props.y}
      r="6"
      class="lc-mark"
      fill={colours.mark}
      stroke={colours.paper}
      stroke-width="2"
    />
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

/** In the place of marks, when a value may not be shown or does not exist. */
export const Reason = (props: { readonly y: number; readonly children: string }) => (
  <text x="0" y={props.y + 6} font-size="13" class="lc-quiet" fill={colours.quiet}>
    {props.children}
  </text>
);
