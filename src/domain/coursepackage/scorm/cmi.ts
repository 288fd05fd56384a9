import { err, ok, type Result } from "../../shared/result.ts";

/** What a SCO has told, by the names of its data model: "cmi.core.lesson_status", "cmi.interactions.0.id". */
export type Cmi = Readonly<Record<string, string>>;

/** What one message may carry. SCORM 2004 guarantees 64,000 characters of suspend data and 250 interactions. */
export const cmiLimits = {
  /** Bytes of a message. */
  message: 2 * 1_048_576,
  elements: 20_000,
  /** UTF-16 units of one value. */
  value: 70_000,
} as const;

// The names of both data models: words of small letters, and places counted from 0.
const elementName = /^cmi(?:\.[a-z][a-z_]*|\.\d{1,4})+$/;

/** Reads data as the run-time sends it; empty values are left out. */
export function parseCmi(value: unknown): Result<Cmi, "notCmi"> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return err("notCmi");
  const entries = Object.entries(value).filter(([, told]) => told !== "");
  const isRight = entries.every(
    ([name, told]) => elementName.test(name) && typeof told === "string" && told.length <= cmiLimits.value,
  );
  if (!isRight || entries.length > cmiLimits.elements) return err("notCmi");
  // What no database keeps as text is left out: NUL, and halves of surrogate pairs.
  const clean = (told: unknown) => String(told).toWellFormed().replaceAll("\0", "");
  return ok(Object.fromEntries(entries.map(([name, told]) => [name, clean(told)])));
}
