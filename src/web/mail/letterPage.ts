import { html } from "hono/html";
import type { Language } from "../text/language.ts";

type Part = ReturnType<typeof html>;

/** A letter as HTML: its own styles, since mail has no others, and nothing that is loaded or reports back. */
export function letterPage(language: Language, subject: string, parts: readonly Part[]): string {
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <title>${subject}</title>
      </head>
      <body style="margin:0;padding:24px;font:16px/1.5 sans-serif;color:#1b2430;background:#ffffff">
        ${parts}
      </body>
    </html>`;
  if (page instanceof Promise) throw new TypeError("a part of the letter is asynchronous");
  return page.toString();
}
