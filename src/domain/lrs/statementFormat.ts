import { identifiers } from "./checkAgent.ts";
import { isJsonObject, type Json, type JsonObject, textOf } from "./json.ts";
import { chooseLanguage } from "./chooseLanguage.ts";

/** As it was written; with the least that identifies agents, activities and verbs; or in one language each. */
export const statementFormats = ["exact", "ids", "canonical"] as const;
export type StatementFormat = (typeof statementFormats)[number];

/** A statement with only what identifies its agents, groups, activities and verbs. */
export function withIdsOnly(statement: JsonObject): JsonObject {
  return mapParts(statement, {
    agent: agentIds,
    activity: ({ id }) => ({ id: id! }),
    verb: ({ id }) => ({ id: id! }),
  });
}

/**
 * A statement in which each language map holds the one language that fits the reader best, and activities are
 * described as they are known here.
 * @param definitions canonical definitions of activities by IRI
 * @param languages those that the reader understands, best first
 */
export function inOneLanguage(
  statement: JsonObject,
  definitions: ReadonlyMap<string, JsonObject>,
  languages: readonly string[],
): JsonObject {
  return mapParts(statement, {
    agent: (agent) => agent,
    activity: (activity) => {
      const definition = definitions.get(textOf(activity["id"])) ?? activity["definition"];
      return isJsonObject(definition)
        ? { ...activity, definition: oneLanguageEach(definition, ["name", "description"], languages) }
        : activity;
    },
    verb: (verb) => oneLanguageEach(verb, ["display"], languages),
  });
}

function oneLanguageEach(
  value: JsonObject,
  keys: readonly string[],
  languages: readonly string[],
): JsonObject {
  const changed = keys.flatMap((key) => {
    const map = value[key];
    return isJsonObject(map) ? [[key, chooseLanguage(map, languages)] as const] : [];
  });
  return { ...value, ...Object.fromEntries(changed) };
}

interface PartChange {
  readonly agent: (agent: JsonObject) => JsonObject;
  readonly activity: (activity: JsonObject) => JsonObject;
  readonly verb: (verb: JsonObject) => JsonObject;
}

function mapParts(statement: JsonObject, change: PartChange): JsonObject {
  const { verb, object, context } = statement;
  const parts: Record<string, Json> = { ...statement };
  for (const key of ["actor", "authority"]) {
    const agent = statement[key];
    if (isJsonObject(agent)) parts[key] = change.agent(agent);
  }
  if (isJsonObject(verb)) parts["verb"] = change.verb(verb);
  if (isJsonObject(object)) parts["object"] = mapObject(object, change);
  if (isJsonObject(context)) parts["context"] = mapContext(context, change);
  return parts;
}

function mapObject(object: JsonObject, change: PartChange): JsonObject {
  const type = object["objectType"] ?? "Activity";
  if (type === "SubStatement") return mapParts(object, change);
  if (type === "Activity") return change.activity(object);
  return type === "StatementRef" ? object : change.agent(object);
}

function mapContext(context: JsonObject, change: PartChange): JsonObject {
  const parts: Record<string, Json> = { ...context };
  for (const key of ["instructor", "team"]) {
    const agent = context[key];
    if (isJsonObject(agent)) parts[key] = change.agent(agent);
  }
  for (const [list, key] of [
    ["contextAgents", "agent"],
    ["contextGroups", "group"],
  ] as const) {
    const entries = context[list];
    if (!Array.isArray(entries)) continue;
    parts[list] = entries.map((entry: Json) =>
      isJsonObject(entry) && isJsonObject(entry[key]) ? { ...entry, [key]: change.agent(entry[key]) } : entry,
    );
  }
  const activities = context["contextActivities"];
  if (isJsonObject(activities)) {
    parts["contextActivities"] = Object.fromEntries(
      Object.entries(activities).map(([group, listed]) => [
        group,
        (Array.isArray(listed) ? listed : [listed]).map((one: Json) =>
          isJsonObject(one) ? change.activity(one) : one,
        ),
      ]),
    );
  }
  return parts;
}

/** An anonymous group keeps its members, by what identifies them. */
function agentIds(agent: JsonObject): JsonObject {
  const { objectType, member } = agent;
  const identifier = identifiers.find((key) => Object.hasOwn(agent, key));
  return {
    ...(objectType === undefined ? {} : { objectType }),
    ...(identifier === undefined ? {} : { [identifier]: agent[identifier]! }),
    ...(identifier === undefined && Array.isArray(member)
      ? { member: member.map((one: Json) => (isJsonObject(one) ? agentIds(one) : one)) }
      : {}),
  };
}
