import { launchDataName, preferencesName } from "../../domain/coursepackage/cmi5/cmi5Iris.ts";
import type { LaunchTerms } from "../../domain/coursepackage/cmi5/checkAuStatement.ts";
import { preferencesFault } from "../../domain/coursepackage/cmi5/preferencesFault.ts";
import { memberOf } from "../../domain/coursepackage/memberOf.ts";
import { readMore } from "../xapi/more.ts";

/**
 * What a unit asks for that is not its own: of another activity, learner or registration; or to change what the launch
 * has set. A parameter that is missing is for the standard's own rules.
 */
export async function unitRequestFault(request: Request, terms: LaunchTerms): Promise<string | undefined> {
  const { pathname, searchParams } = new URL(request.url);
  const asked: Asked = { searchParams, isRead: request.method === "GET" || request.method === "HEAD" };
  if (pathname === "/xapi/activities/state") return stateFault(asked, terms);
  if (pathname === "/xapi/activities/profile") return activityFault(asked, terms);
  if (pathname === "/xapi/agents") return agentFault(asked, terms);
  if (pathname === "/xapi/statements") return registrationFault(searchParams, terms);
  if (pathname === "/xapi/agents/profile")
    return agentFault(asked, terms) ?? (asked.isRead ? undefined : profileFault(request, searchParams));
  if (!pathname.startsWith("/xapi/statements/more/")) return undefined;
  const page = readMore(pathname.slice("/xapi/statements/more/".length));
  return page?.parameters.get("registration") === terms.registration
    ? undefined
    : "the page is none of the unit's";
}

interface Asked {
  readonly searchParams: URLSearchParams;
  readonly isRead: boolean;
}

function stateFault(asked: Asked, terms: LaunchTerms): string | undefined {
  const { searchParams, isRead } = asked;
  const name = searchParams.get("stateId");
  // Without a name all documents would be removed, this one too.
  if (!isRead && (name === launchDataName || name === null))
    return "10.2.1: the launch data is not the unit's to change";
  return activityFault(asked, terms) ?? agentFault(asked, terms) ?? registrationFault(searchParams, terms);
}

function activityFault({ searchParams }: Asked, { activityId }: LaunchTerms): string | undefined {
  const told = searchParams.get("activityId");
  return told === null || told === activityId ? undefined : "8.1.5: the activity is not that of the launch";
}

function agentFault({ searchParams }: Asked, { actor }: LaunchTerms): string | undefined {
  const told = searchParams.get("agent");
  const agent = told === null ? undefined : parse(told);
  if (agent === undefined) return undefined;
  const isOwn =
    memberOf(agent, "account", "homePage") === actor.account.homePage &&
    memberOf(agent, "account", "name") === actor.account.name;
  return isOwn ? undefined : "11.0: the agent is not the actor of the launch";
}

function registrationFault(searchParams: URLSearchParams, terms: LaunchTerms): string | undefined {
  const told = searchParams.get("registration");
  return told === null || told.toLowerCase() === terms.registration
    ? undefined
    : "8.1.4: the registration is not that of the launch";
}

async function profileFault(request: Request, searchParams: URLSearchParams): Promise<string | undefined> {
  if (searchParams.get("profileId") !== preferencesName || request.method === "DELETE") return undefined;
  // The agent is missing: the standard's own rules say so.
  if (!searchParams.has("agent")) return undefined;
  const isJson = /^application\/json\b/i.test(request.headers.get("content-type") ?? "");
  return preferencesFault(isJson ? parse(await request.clone().text()) : undefined);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
