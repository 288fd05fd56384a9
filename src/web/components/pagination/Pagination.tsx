import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

export interface PaginationProps {
  readonly language: Language;
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  readonly href: (page: number) => string;
}

/** Nothing when there is one page only. */
export const Pagination = (props: PaginationProps) => {
  if (props.pages < 2) return null;
  const { components } = texts(props.language);
  return (
    <nav class="ls-pages" aria-label={components.pagination}>
      <ul>
        {props.page > 1 && (
          <li>
            <a href={props.href(props.page - 1)} rel="prev">
              {components.previousPage}
            </a>
          </li>
        )}
        {shownPages(props.page, props.pages).map((page) => (
          <li>
            {page === undefined ? (
              <span aria-hidden="true">…</span>
            ) : (
              <a
                href={props.href(page)}
                aria-label={components.pageNumber(page)}
                aria-current={page === props.page ? "page" : undefined}
              >
                {page}
              </a>
            )}
          </li>
        ))}
        {props.page < props.pages && (
          <li>
            <a href={props.href(props.page + 1)} rel="next">
              {components.nextPage}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
};

/** First, last, and the neighbours of the current page; undefined stands for those left out between. */
function shownPages(current: number, pages: number): readonly (number | undefined)[] {
  const kept = [...new Set([1, current - 1, current, current + 1, pages])]
    .filter((page) => page >= 1 && page <= pages)
    .sort((left, right) => left - right);
  return kept.flatMap((page, index) =>
    index > 0 && page - (kept[index - 1] ?? 0) > 1 ? [undefined, page] : [page],
  );
}
