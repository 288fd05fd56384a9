import { err, ok, type Result } from "../shared/result.ts";
import type { Check } from "./check.ts";
import { checkActor } from "./checkAgent.ts";
import { isIri, isUuid } from "./formats.ts";
import { type Json, textOf } from "./json.ts";
import { activityKey, agentKey } from "./statementKeys.ts";
import { statementFormats, type StatementFormat } from "./statementFormat.ts";
import { parseTimestamp } from "./timestamp.ts";

/** Which statements are asked for. */
export interface StatementFilter {
  readonly agent?: string;
  readonly verb?: string;
  readonly activity?: string;
  readonly registration?: string;
  /** Agents and activities are looked for everywhere in a statement, not as actor and object alone. */
  readonly relatedAgents: boolean;
  readonly relatedActivities: boolean;
  readonly since?: Date;
  readonly until?: Date;
  readonly ascending: boolean;
  /** 0: as many as a page holds. */
  readonly limit: number;
}

export interface Presentation {
  readonly format: StatementFormat;
  readonly attachments: boolean;
}

export type StatementQuery = Presentation &
  (
    | { readonly kind: "one"; readonly id: string; readonly isVoided: boolean }
    | { readonly kind: "many"; readonly filter: StatementFilter }
  );

type Parameters = ReadonlyMap<string, string>;

const ofOne = ["statementId", "voidedStatementId", "format", "attachments"];
const ofMany = [
  "agent",
  "verb",
  "activity",
  "registration",
  "related_activities",
  "related_agents",
  "since",
  "until",
  "limit",
  "format",
  "attachments",
  "ascending",
];

/** Reads the parameters of GET /statements. The error is a sentence. */
export function parseStatementQuery(parameters: Parameters): Result<StatementQuery, string> {
  const isVoided = parameters.has("voidedStatementId");
  const id = parameters.get("statementId") ?? parameters.get("voidedStatementId");
  const known = id === undefined ? ofMany : ofOne;
  const astray = [...parameters.keys()].find((key) => !known.includes(key));
  if (astray !== undefined || (isVoided && parameters.has("statementId"))) {
    return err(`the parameter ${astray ?? "statementId"} does not go with the others, or is not known`);
  }
  const fault = faultIn(parameters);
  if (fault !== undefined) return err(fault);
  const presentation: Presentation = {
    format: statementFormats.find((format) => format === parameters.get("format")) ?? "exact",
    attachments: parameters.get("attachments") === "true",
  };
  if (id !== undefined) return ok({ ...presentation, kind: "one", id: id.toLowerCase(), isVoided });
  return ok({ ...presentation, kind: "many", filter: filterOf(parameters) });
}

const truth: Check = (value, at) =>
  value === "true" || value === "false" ? undefined : `${at} must be true or false`;
const moment: Check = (value, at) =>
  parseTimestamp(textOf(value)) ? undefined : `${at} must be an ISO 8601 timestamp`;

const checks: Readonly<Record<string, Check>> = {
  statementId: isUuid,
  voidedStatementId: isUuid,
  agent: (value, at) => {
    const agent = parseJson(textOf(value));
    return agent === undefined ? `${at} must be JSON` : checkActor(agent, at);
  },
  verb: isIri,
  activity: isIri,
  registration: isUuid,
  related_activities: truth,
  related_agents: truth,
  attachments: truth,
  ascending: truth,
  since: moment,
  until: moment,
  limit: (value, at) => (/^\d+$/.test(textOf(value)) ? undefined : `${at} must be a whole number`),
  format: (value, at) =>
    statementFormats.some((format) => format === value) ? undefined : `${at} must be exact, ids or canonical`,
};

function faultIn(parameters: Parameters): string | undefined {
  for (const [key, value] of parameters) {
    const fault = checks[key]?.(value, `the parameter ${key}`);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function filterOf(parameters: Parameters): StatementFilter {
  const agent = agentKey(parseJson(parameters.get("agent") ?? "null"));
  const [verb, activity] = [parameters.get("verb"), parameters.get("activity")];
  const registration = parameters.get("registration")?.toLowerCase();
  const since = parseTimestamp(parameters.get("since") ?? "");
  const until = parseTimestamp(parameters.get("until") ?? "");
  return {
    ...(agent === undefined ? {} : { agent }),
    ...(verb === undefined ? {} : { verb }),
    ...(activity === undefined ? {} : { activity: activityKey(activity) }),
    ...(registration === undefined ? {} : { registration }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    relatedAgents: parameters.get("related_agents") === "true",
    relatedActivities: parameters.get("related_activities") === "true",
    ascending: parameters.get("ascending") === "true",
    limit: Number(parameters.get("limit") ?? 0),
  };
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json; // what JSON.parse gives is Json
  } catch {
    return undefined;
  }
}
