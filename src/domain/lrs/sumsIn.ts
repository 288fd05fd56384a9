import { isJsonObject, type Json, type JsonObject, textOf } from "./json.ts";

/** Sums of the attachments that statements name, those of a statement within counted. */
export function sumsIn(statements: readonly JsonObject[]): readonly string[] {
  const sums = statements.flatMap(({ attachments, object }) => {
    const within = isJsonObject(object) && object["objectType"] === "SubStatement" ? sumsIn([object]) : [];
    const own = Array.isArray(attachments) ? attachments : [];
    return [...own.flatMap((one: Json) => (isJsonObject(one) ? [textOf(one["sha2"])] : [])), ...within];
  });
  return [...new Set(sums)];
}
