import type { JSX } from "hono/jsx/jsx-runtime";
import { renderMarkup } from "../renderMarkup.ts";

/** The page as a document: hono/jsx writes no doctype. */
export function renderPage(page: JSX.Element): string {
  return `<!DOCTYPE html>${renderMarkup(page)}`;
}
