import type { JSX } from "hono/jsx/jsx-runtime";

/** A component as text: a chart for a report, a part of a page for a test. Components are synchronous. */
export function renderMarkup(element: JSX.Element | null): string {
  if (element instanceof Promise) throw new TypeError("a component is asynchronous");
  return element === null ? "" : String(element);
}
