import { checkAgent, checkActor } from "../../domain/lrs/checkAgent.ts";
import { isIri, isUuid } from "../../domain/lrs/formats.ts";
import type { Json } from "../../domain/lrs/json.ts";
import { agentKey } from "../../domain/lrs/statementKeys.ts";
import { parseTimestamp } from "../../domain/lrs/timestamp.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import type { DocumentOwner } from "../../usecases/lrs/documents.ts";
import { parametersOf, type XapiContext } from "./respond.ts";

/** One of the three kinds of documents, and what names one. */
export interface DocumentResource {
  readonly path: string;
  readonly kind: DocumentOwner["kind"];
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** The parameter that names one document. */
  readonly nameKey: string;
}

export const documentResources: readonly DocumentResource[] = [
  {
    path: "/xapi/activities/state",
    kind: "state",
    required: ["activityId", "agent"],
    optional: ["registration"],
    nameKey: "stateId",
  },
  {
    path: "/xapi/activities/profile",
    kind: "activityProfile",
    required: ["activityId"],
    optional: [],
    nameKey: "profileId",
  },
  {
    path: "/xapi/agents/profile",
    kind: "agentProfile",
    required: ["agent"],
    optional: [],
    nameKey: "profileId",
  },
];

export interface AskedDocument {
  readonly owner: DocumentOwner;
  readonly name: string | undefined;
  readonly since: string | undefined;
}

/** Reads what a request names. Many documents can be listed, and all of a state removed; else one must be named. */
export function readAsked(
  c: XapiContext,
  { kind, required, optional, nameKey }: DocumentResource,
  to: "read" | "write" | "remove",
): Result<AskedDocument, string> {
  const known = [...required, ...optional, nameKey, ...(to === "read" ? ["since"] : [])];
  const parameters = parametersOf(c, known);
  if (!parameters) return err("a parameter is not known, or stands twice");
  const isNameNeeded = to === "write" || (to === "remove" && kind !== "state");
  const missing = [...required, ...(isNameNeeded ? [nameKey] : [])].find((key) => !parameters.has(key));
  if (missing !== undefined) return err(`the parameter ${missing} is missing`);
  const agent = parseJson(parameters.get("agent"));
  const fault = faultIn(parameters, agent);
  if (fault !== undefined) return err(fault);
  return ok({
    owner: {
      kind,
      activity: parameters.get("activityId"),
      agent: agentKey(agent),
      registration: parameters.get("registration")?.toLowerCase(),
    },
    name: parameters.get(nameKey),
    since: parameters.get("since"),
  });
}

function faultIn(parameters: ReadonlyMap<string, string>, agent: Json | undefined): string | undefined {
  const [activity, registration, since] = ["activityId", "registration", "since"].map((key) =>
    parameters.get(key),
  );
  if (activity !== undefined && isIri(activity, "")) return "activityId must be an absolute IRI";
  if (registration !== undefined && isUuid(registration, "")) return "registration must be a UUID";
  if (since !== undefined && !parseTimestamp(since)) return "since must be an ISO 8601 timestamp";
  if (!parameters.has("agent")) return undefined;
  const fault = agent === undefined ? "agent must be JSON" : checkActor(agent, "agent");
  return fault ?? (agentKey(agent) === undefined ? checkAgent(agent ?? null, "agent") : undefined);
}

export function parseJson(text: string | undefined): Json | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Json); // what JSON.parse gives is Json
  } catch {
    return undefined;
  }
}
