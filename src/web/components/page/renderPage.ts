import type { JSX } from "hono/jsx/jsx-runtime";

/** The page as a document: hono/jsx writes no doctype. Components are synchronous: one that is not is a defect. */
export function renderPage(page: JSX.Element): string {
  if (page instanceof Promise) throw new TypeError("a component of the page is asynchronous");
  return `<!doctype html>${String(page)}`;
}
