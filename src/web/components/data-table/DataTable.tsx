import type { Child } from "hono/jsx";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

export interface Column<Row> {
  readonly header: string;
  readonly cell: (row: Row) => Child;
  /** Right-aligned with figures of equal width. */
  readonly numeric?: boolean;
}

export interface DataTableProps<Row> {
  readonly language: Language;
  readonly caption: string;
  /** The caption is said to screen readers only: a heading above already says it. */
  readonly hideCaption?: boolean;
  /** The first column names its row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Figures to compare over rows and columns: it stays a table on a phone, and shows that it rolls. */
  readonly isMatrix?: boolean;
  /** Sums and totals. */
  readonly footer?: readonly Child[];
  /** What to show instead when there are no rows: an EmptyState. */
  readonly empty?: Child;
}

/**
 * A list of things with their facts, or a matrix. On a phone each thing is a card, its facts with their columns' names;
 * a matrix rolls sideways under a first column that stays, and its edges show that there is more. It is a table to
 * assistive technology either way.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  if (props.rows.length === 0 && props.empty !== undefined) return <>{props.empty}</>;
  return (
    <section
      class={props.isMatrix === true ? "ls-table" : "ls-table ls-table-cards"}
      tabindex={0}
      aria-label={texts(props.language).components.tableScrolls(props.caption)}
    >
      <table class="ds-table">
        <caption class={props.hideCaption === true ? "ds-sr-only" : undefined}>
          <span>{props.caption}</span>
        </caption>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <th scope="col" class={numeric(column)}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr>
              {props.columns.map((column, index) => (
                <Cell column={column} row={row} isFirst={index === 0} />
              ))}
            </tr>
          ))}
        </tbody>
        {props.footer !== undefined && <FooterRow columns={props.columns} cells={props.footer} />}
      </table>
    </section>
  );
}

function Cell<Row>(props: { readonly column: Column<Row>; readonly row: Row; readonly isFirst: boolean }) {
  const content = props.column.cell(props.row);
  if (props.isFirst) return <th scope="row">{content}</th>;
  return (
    <td class={numeric(props.column)} data-label={props.column.header}>
      {content}
    </td>
  );
}

function FooterRow<Row>(props: {
  readonly columns: readonly Column<Row>[];
  readonly cells: readonly Child[];
}) {
  return (
    <tfoot>
      <tr>
        {props.columns.map((column, index) =>
          index === 0 ? (
            <th scope="row">{props.cells[0]}</th>
          ) : (
            <td class={numeric(column)} data-label={column.header}>
              {props.cells[index]}
            </td>
          ),
        )}
      </tr>
    </tfoot>
  );
}

function numeric<Row>(column: Column<Row>): string | undefined {
  return column.numeric === true ? "ls-number" : undefined;
}
