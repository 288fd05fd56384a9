import type { JSX } from "hono/jsx/jsx-runtime";
import type { Language } from "../text/language.ts";

/** A component as it is used: the same list feeds the gallery, the render tests and axe. */
export interface Example {
  readonly id: string;
  readonly render: (language: Language) => JSX.Element;
}
