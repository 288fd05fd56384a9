import { identifiers } from "./checkAgent.ts";
import { canonicalText, isJsonObject, type Json, type JsonObject, textOf } from "./json.ts";

/** Texts by which a statement is found: agents by identifier, activities and verbs by IRI. */
export interface StatementKeys {
  readonly actor: string | undefined;
  readonly verb: string;
  /** The object where it is an activity, an agent or a group. */
  readonly object: string | undefined;
  readonly registration: string | undefined;
  /** Agents and activities anywhere in it, authority, context and a statement within included. */
  readonly related: readonly string[];
  /** The statement that its object refers to. */
  readonly refersTo: string | undefined;
}

/**
 * The key of an agent or an identified group: its identifier, however else it is described.
 * @returns undefined for an anonymous group
 */
export function agentKey(agent: Json | undefined): string | undefined {
  if (!isJsonObject(agent)) return undefined;
  const identifier = identifiers.find((key) => Object.hasOwn(agent, key));
  if (identifier === undefined) return undefined;
  const value = agent[identifier]!;
  return `agent ${identifier} ${identifier === "mbox_sha1sum" ? textOf(value).toLowerCase() : canonicalText(value)}`;
}

export function activityKey(iri: string): string {
  return `activity ${iri}`;
}

/** @param statement checked, with its authority */
export function statementKeys(statement: JsonObject): StatementKeys {
  const object = statement["object"] as JsonObject; // checked: a statement has an object
  const context = isJsonObject(statement["context"]) ? statement["context"] : {};
  const registration = context["registration"];
  const isReference = object["objectType"] === "StatementRef";
  return {
    actor: agentKey(statement["actor"]),
    verb: textOf((statement["verb"] as JsonObject)["id"]), // checked: a verb has an id
    object: objectKey(object),
    registration: typeof registration === "string" ? registration.toLowerCase() : undefined,
    related: [...new Set([...keysWithin(statement), ...agentsOf(statement["authority"])])],
    refersTo: isReference ? textOf(object["id"]).toLowerCase() : undefined,
  };
}

function objectKey(object: JsonObject): string | undefined {
  const type = object["objectType"] ?? "Activity";
  if (type === "Activity") return activityKey(textOf(object["id"]));
  return type === "Agent" || type === "Group" ? agentKey(object) : undefined;
}

function keysWithin(statement: JsonObject): readonly string[] {
  const object = statement["object"];
  const context = isJsonObject(statement["context"]) ? statement["context"] : {};
  return [
    ...agentsOf(statement["actor"]),
    ...(isJsonObject(object) ? keysOfObject(object) : []),
    ...agentsOf(context["instructor"]),
    ...agentsOf(context["team"]),
    ...listed(context["contextAgents"]).flatMap((one) => agentsOf(one["agent"])),
    ...listed(context["contextGroups"]).flatMap((one) => agentsOf(one["group"])),
    ...contextActivities(context).map(({ id }) => activityKey(textOf(id))),
  ];
}

function keysOfObject(object: JsonObject): readonly string[] {
  const type = object["objectType"] ?? "Activity";
  if (type === "SubStatement") return keysWithin(object);
  if (type === "Activity") return [activityKey(textOf(object["id"]))];
  return type === "StatementRef" ? [] : agentsOf(object);
}

/** An agent or a group, and a group's members. */
function agentsOf(agent: Json | undefined): readonly string[] {
  if (!isJsonObject(agent)) return [];
  const own = agentKey(agent);
  return [...(own === undefined ? [] : [own]), ...listed(agent["member"]).flatMap(agentsOf)];
}

export function contextActivities(context: JsonObject): readonly JsonObject[] {
  const groups = isJsonObject(context["contextActivities"])
    ? Object.values(context["contextActivities"])
    : [];
  return groups.flatMap((group) =>
    Array.isArray(group) ? listed(group) : isJsonObject(group) ? [group] : [],
  );
}

function listed(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}
