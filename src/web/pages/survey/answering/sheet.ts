import type { Instrument } from "../../../../domain/survey/instrument.ts";
import { relations, type Relation } from "../../../../domain/survey/instrument.ts";

/** What a form of answers carries from page to page, as the browser sent it. */
export interface Sheet {
  readonly ballot: string;
  /** Which wording of the items is shown; says nothing that counts. */
  readonly relation: Relation | undefined;
  readonly step: number;
  /** By item id. */
  readonly texts: Readonly<Record<string, string>>;
}

const mostOnAPage = 10;
const prefix = "item-";

export const fieldName = (item: string) => `${prefix}${item}`;

export function readSheet(body: Readonly<Record<string, unknown>>): Sheet {
  const texts = Object.entries(body).flatMap(([name, value]) =>
    name.startsWith(prefix) && typeof value === "string" ? [[name.slice(prefix.length), value]] : [],
  );
  const step = Number(textOf(body["step"]));
  return {
    ballot: textOf(body["ballot"]),
    relation: relations.find((relation) => relation === body["relation"]),
    step: Number.isInteger(step) && step >= 0 ? step : 0,
    texts: Object.fromEntries(texts),
  };
}

/** The items page by page: all on one where they are ten at most, else pages of about the same length. */
export function itemPages(items: Instrument["items"]): readonly Instrument["items"][] {
  const pages = Math.ceil(items.length / mostOnAPage);
  const length = Math.ceil(items.length / pages);
  return Array.from({ length: pages }, (_, page) => items.slice(page * length, (page + 1) * length));
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
