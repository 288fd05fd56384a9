import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { Texts } from "../../text/sv.ts";

export type HeatCell =
  | {
      readonly kind: "shown";
      readonly value: number;
      /** Only when the difference exceeds its uncertainty is it "higher" or "lower". */
      readonly difference: "higher" | "lower" | "none";
    }
  | { readonly kind: "withheld"; readonly reason: string };

export interface HeatRow {
  readonly label: string;
  readonly href?: string;
  /** 0 for the whole organisation, one more for each level below. */
  readonly level: number;
  readonly cells: readonly HeatCell[];
}

export interface HeatMapProps {
  readonly language: Language;
  readonly caption: string;
  readonly columns: readonly string[];
  /** In the organisation's own order; the reader cannot sort it. */
  readonly rows: readonly HeatRow[];
  readonly decimals?: 0 | 1 | 2;
}

/** Units × scales. Colour only where a difference is certain, and never without its mark and word. */
export const HeatMap = (props: HeatMapProps) => {
  const { components } = texts(props.language);
  const reasons = reasonsOf(props.rows);
  return (
    <div class="ls-heat">
      <section class="ls-table" tabindex={0} aria-label={components.tableScrolls(props.caption)}>
        <table class="ds-table">
          <caption>
            <span>{props.caption}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{components.unit}</th>
              {props.columns.map((column) => (
                <th scope="col">{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {props.rows.map((row) => (
              <tr>
                <th scope="row" class={`ls-level-${Math.min(row.level, 6)}`}>
                  {row.href === undefined ? row.label : <a href={row.href}>{row.label}</a>}
                </th>
                {row.cells.map((cell) => (
                  <Cell {...props} cell={cell} reasons={reasons} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Key words={components} reasons={reasons} />
    </div>
  );
};

const marks = { higher: "▲", lower: "▼" } as const;

const Cell = (props: HeatMapProps & { readonly cell: HeatCell; readonly reasons: readonly string[] }) => {
  const { components } = texts(props.language);
  const { cell } = props;
  if (cell.kind === "withheld") {
    return (
      <td class="ls-heat-withheld">
        <span aria-hidden="true">– {letter(props.reasons.indexOf(cell.reason))}</span>
        <span class="ds-sr-only">
          {components.withheld}: {cell.reason}
        </span>
      </td>
    );
  }
  const { integer, decimal } = format(props.language);
  const value =
    props.decimals === undefined || props.decimals === 0
      ? integer(cell.value)
      : decimal(cell.value, props.decimals);
  if (cell.difference === "none") return <td class="ls-heat-none">{value}</td>;
  return (
    <td class={`ls-heat-${cell.difference}`}>
      {value} <span aria-hidden="true">{marks[cell.difference]}</span>
      <span class="ds-sr-only">
        , {cell.difference === "higher" ? components.aboveComparison : components.belowComparison}
      </span>
    </td>
  );
};

const Key = (props: { readonly words: Texts["components"]; readonly reasons: readonly string[] }) => (
  <ul class="ls-key">
    <li>
      <span class="ls-heat-higher">▲</span> {props.words.aboveComparison}
    </li>
    <li>
      <span class="ls-heat-lower">▼</span> {props.words.belowComparison}
    </li>
    {props.reasons.map((reason, index) => (
      <li>
        <span class="ls-heat-withheld">– {letter(index)}</span> {reason}
      </li>
    ))}
  </ul>
);

function reasonsOf(rows: readonly HeatRow[]): readonly string[] {
  return [
    ...new Set(
      rows.flatMap((row) => row.cells.flatMap((cell) => (cell.kind === "withheld" ? [cell.reason] : []))),
    ),
  ];
}

function letter(index: number): string {
  return String.fromCodePoint("a".charCodeAt(0) + index);
}
