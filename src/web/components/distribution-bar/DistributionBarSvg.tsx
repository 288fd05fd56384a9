import { ChartSvg } from "../chart/ChartSvg.tsx";
import { colours } from "../chart/colours.ts";
import { layRows } from "../chart/layRows.ts";
import { percent } from "../chart/percentScale.ts";
import { RowText } from "../chart/RowText.tsx";
import { wrapLabel } from "../chart/wrapLabel.ts";

export type DistributionRow =
  | {
      readonly kind: "shown";
      readonly label: string;
      /** How many gave each answer, from the lowest to the highest: five numbers. */
      readonly counts: readonly number[];
    }
  | { readonly kind: "withheld"; readonly label: string; readonly reason: string };

export interface DistributionBarSvgProps {
  readonly label: string;
  readonly rows: readonly DistributionRow[];
  /** Words of each answer from the lowest to the highest: five. */
  readonly answerLabels: readonly string[];
  readonly shareText: (share: number) => string;
  readonly countText: (count: number) => string;
  readonly width?: number;
}

const barHeight = 24;
/** A narrower segment has no room for its figure on a phone. */
const leastLabelledShare = 0.14;

/** How the answers 1–5 are spread, a bar each; low answers warm, high ones blue. */
export const DistributionBarSvg = (props: DistributionBarSvgProps) => {
  const top = 24 + legendLines(props.answerLabels).length * 18;
  const { places, bottom } = layRows(
    props.rows.map((row) => textOf(row, props.countText)),
    {
      top,
      markHeight: barHeight,
      width: props.width,
    },
  );
  return (
    <ChartSvg label={props.label} height={bottom} width={props.width}>
      <Legend labels={props.answerLabels} />
      {places.map((place, index) => {
        const row = props.rows[index];
        return (
          <>
            <RowText place={place} />
            {row?.kind === "shown" && (
              <Segments counts={row.counts} y={place.markY - barHeight / 2} shareText={props.shareText} />
            )}
          </>
        );
      })}
    </ChartSvg>
  );
};

const Segments = (props: {
  readonly counts: readonly number[];
  readonly y: number;
  readonly shareText: (share: number) => string;
}) => {
  const all = total(props.counts);
  let before = 0;
  return (
    <>
      {props.counts.map((count, index) => {
        const share = all === 0 ? 0 : count / all;
        const from = before;
        before += share;
        return share === 0 ? null : (
          <>
            <rect
              x={percent(from * 100)}
              y={props.y}
              width={percent(share * 100)}
              height={barHeight}
              class={`lc-answer lc-answer-${index + 1}`}
              fill={colours.answers[index] ?? colours.mark}
              stroke={colours.paper}
              stroke-width="1.5"
            />
            {share >= leastLabelledShare && (
              <text
                x={percent((from + share / 2) * 100)}
                y={props.y + 17}
                text-anchor="middle"
                font-size="13"
                font-weight="600"
                class={`lc-on-answer-${index + 1}`}
                fill={colours.onAnswers[index] ?? colours.paper}
              >
                {props.shareText(share)}
              </text>
            )}
          </>
        );
      })}
    </>
  );
};

const Legend = (props: { readonly labels: readonly string[] }) => (
  <>
    {props.labels.map((_, index) => (
      <svg x={percent(index * 12)} overflow="visible">
        <rect
          x="0"
          y="2"
          width="14"
          height="14"
          rx="2"
          class={`lc-answer-${index + 1}`}
          fill={colours.answers[index] ?? colours.mark}
        />
        <text x="19" y="14" font-size="13" class="lc-quiet" fill={colours.quiet}>
          {index + 1}
        </text>
      </svg>
    ))}
    {legendLines(props.labels).map((line, index) => (
      <text x="0" y={36 + index * 18} font-size="13" class="lc-quiet" fill={colours.quiet}>
        {line}
      </text>
    ))}
  </>
);

function textOf(row: DistributionRow, countText: (count: number) => string) {
  if (row.kind === "withheld") return { label: row.label, reason: row.reason };
  return { label: row.label, end: `n = ${countText(total(row.counts))}` };
}

function legendLines(labels: readonly string[]): readonly string[] {
  return [`1 = ${labels[0]}`, `${labels.length} = ${labels.at(-1)}`].flatMap((end) => wrapLabel(end, 40));
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
