import type { readStatements } from "../../usecases/lrs/readStatements.ts";

type Place = NonNullable<Parameters<ReturnType<typeof readStatements>>[3]>;

/** The address of the next page, which carries the question and where the last page ended. */
export function moreAddress(parameters: URLSearchParams, { storedAt, place }: Place): string {
  const page = JSON.stringify([parameters.toString(), storedAt.getTime(), place]);
  return `/xapi/statements/more/${Buffer.from(page).toString("base64url")}`;
}

/** @returns undefined when the address is none that was given */
export function readMore(
  page: string,
): { readonly parameters: URLSearchParams; readonly after: Place } | undefined {
  try {
    const read: unknown = JSON.parse(Buffer.from(page, "base64url").toString("utf8"));
    if (!Array.isArray(read)) return undefined;
    const [question, time, place] = read as readonly unknown[]; // told apart below
    if (typeof question !== "string" || typeof time !== "number" || typeof place !== "number")
      return undefined;
    return { parameters: new URLSearchParams(question), after: { storedAt: new Date(time), place } };
  } catch {
    return undefined;
  }
}
