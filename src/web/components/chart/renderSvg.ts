import type { JSX } from "hono/jsx/jsx-runtime";

/** A chart as a file of its own, for a report. Give the chart a `width`. */
export function renderSvg(chart: JSX.Element): string {
  if (chart instanceof Promise) throw new TypeError("a component of the chart is asynchronous");
  return String(chart);
}
