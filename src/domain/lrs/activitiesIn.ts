import { isJsonObject, type Json, type JsonObject, textOf } from "./json.ts";
import { contextActivities } from "./statementKeys.ts";

/** Activities that a statement defines, with their definitions: in object, context, and a statement within. */
export function activitiesIn(statement: JsonObject): ReadonlyMap<string, JsonObject> {
  const found = new Map<string, JsonObject>();
  const note = (activity: Json | undefined) => {
    if (!isJsonObject(activity) || !isJsonObject(activity["definition"])) return;
    const id = textOf(activity["id"]);
    found.set(id, mergeDefinitions(found.get(id) ?? {}, activity["definition"]));
  };
  const read = (part: JsonObject) => {
    const object = part["object"];
    if (isJsonObject(object)) {
      if (object["objectType"] === "SubStatement") read(object);
      else if ((object["objectType"] ?? "Activity") === "Activity") note(object);
    }
    if (isJsonObject(part["context"])) for (const one of contextActivities(part["context"])) note(one);
  };
  read(statement);
  return found;
}

/** The later definition with what only the earlier had; languages of names and descriptions are joined. */
export function mergeDefinitions(earlier: JsonObject, later: JsonObject): JsonObject {
  const merged: Record<string, Json> = { ...earlier, ...later };
  for (const key of ["name", "description", "extensions"]) {
    const [before, after] = [earlier[key], later[key]];
    if (isJsonObject(before) && isJsonObject(after)) merged[key] = { ...before, ...after };
  }
  return merged;
}
