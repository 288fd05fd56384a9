import type { Document } from "yaml";

/** The values of a course's front matter by key; nothing is known of them. */
export function frontValues(document: Document): Readonly<Record<string, unknown>> {
  return document.toJS() as Record<string, unknown>; // openFront opens none that is no map
}

/** As a field of one line shows and sends it. */
export function oneLine(text: string): string {
  return text.replaceAll("\0", "").toWellFormed().replaceAll(/\s+/g, " ").trim();
}

/** @returns undefined for what no field of one line can show */
export function valueToText(value: unknown): string | undefined {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return oneLine(value);
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

/** @returns undefined for what is no list of single values */
export function valueToTexts(value: unknown): readonly string[] | undefined {
  const values: readonly unknown[] = value === undefined || value === null ? [] : [value].flat();
  const texts = values.flatMap((one) => valueToText(one) ?? []);
  return texts.length < values.length ? undefined : texts;
}
