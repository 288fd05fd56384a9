import { isJsonObject, type Json, type JsonObject, textOf } from "./json.ts";
import { parseTimestamp } from "./timestamp.ts";

/** A statement of a person's own record, as that person reads it. Names are by language. */
export interface ToldLine {
  readonly at: Date;
  /** IRI. */
  readonly verb: string;
  readonly verbNames: JsonObject;
  readonly thing: ToldThing;
  readonly within: ToldThing | undefined;
  /** Undefined where nothing was right or wrong. */
  readonly success: boolean | undefined;
}

export interface ToldThing {
  /** Of a thing of the product's own; "" for others'. */
  readonly kind: string;
  readonly names: JsonObject;
  readonly id: string;
}

/** @param statement as it is stored */
export function toldLine(statement: JsonObject): ToldLine {
  const verb = objectOf(statement["verb"]);
  const result = objectOf(statement["result"]);
  const parents = objectOf(objectOf(statement["context"])["contextActivities"])["parent"];
  const [parent] = Array.isArray(parents) ? parents : [];
  const { success } = result;
  return {
    at: parseTimestamp(textOf(statement["timestamp"])) ?? new Date(0),
    verb: textOf(verb["id"]),
    verbNames: objectOf(verb["display"]),
    thing: toldThing(objectOf(statement["object"])),
    within: isJsonObject(parent) ? toldThing(parent) : undefined,
    success: typeof success === "boolean" ? success : undefined,
  };
}

function toldThing(activity: JsonObject): ToldThing {
  const id = textOf(activity["id"]);
  return {
    kind: /\/xapi\/([A-Za-z]+)\//.exec(id)?.[1] ?? "",
    names: objectOf(objectOf(activity["definition"])["name"]),
    id,
  };
}

function objectOf(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}
