import type { Child } from "hono/jsx";

export interface SummaryRow {
  readonly term: string;
  readonly value: Child;
  /** A link at the end of the row; `about` is read after it: "Ändra" + "budgetram". */
  readonly action?: { readonly href: string; readonly label: string; readonly about: string };
}

/** What is known of one thing. */
export const SummaryList = (props: { readonly rows: readonly SummaryRow[] }) => (
  <dl class="ls-summary">
    {props.rows.map((row) => (
      <div>
        <dt>{row.term}</dt>
        <dd>{row.value}</dd>
        {row.action && (
          <dd class="ls-summary-action">
            <a href={row.action.href}>
              {row.action.label}
              <span class="ds-sr-only"> {row.action.about}</span>
            </a>
          </dd>
        )}
      </div>
    ))}
  </dl>
);
