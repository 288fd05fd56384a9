import { randomUUID } from "node:crypto";
import { cmi5Categories, cmi5Verbs, type Cmi5Verb } from "../../src/domain/coursepackage/cmi5/cmi5Iris.ts";

type Fetch = (path: string, init?: RequestInit) => Promise<Response>;
type Json = Readonly<Record<string, unknown>>;

/** A unit that has been launched, as a test plays it: by the parameters of its address alone. */
export interface PlayedUnit {
  readonly activityId: string;
  readonly registration: string;
  readonly actor: Json;
  readonly launchData: Json;
  /** Sends a request to the learning record with the unit's key. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** A statement that is "cmi5 defined", as it must be, with what is told otherwise. */
  statement(verb: Cmi5Verb, other?: Json): Json;
  /** Sends a statement. @returns the status of the answer */
  tell(statement: Json): Promise<number>;
}

/** Begins as every unit must: asks for its key, its launch data, and the learner's preferences. */
export async function playUnit(address: string, fetch: Fetch): Promise<PlayedUnit> {
  const { searchParams } = new URL(address);
  const parameter = (name: string) => searchParams.get(name) ?? "";
  const below = (url: string) => url.slice(new URL(url).origin.length);
  const given = await (await fetch(below(parameter("fetch")), { method: "POST" })).json();
  const headers = {
    authorization: `Basic ${(given as { "auth-token": string })["auth-token"]}`,
    "x-experience-api-version": "1.0.3",
    "content-type": "application/json",
  };
  const ask = (path: string, init: RequestInit = {}) => {
    const sent = new Headers(headers);
    for (const [name, value] of new Headers(init.headers)) sent.set(name, value);
    return fetch(below(parameter("endpoint")) + path, { ...init, headers: sent });
  };
  const [agent, activityId, registration] = [
    parameter("actor"),
    parameter("activityId"),
    parameter("registration"),
  ];
  const state = new URLSearchParams({ stateId: "LMS.LaunchData", activityId, agent, registration });
  const launchData = (await (await ask(`/activities/state?${state.toString()}`)).json()) as Json;
  const preferences = new URLSearchParams({ profileId: "cmi5LearnerPreferences", agent });
  await ask(`/agents/profile?${preferences.toString()}`);
  const actor = JSON.parse(agent) as Json;
  const context = launchData["contextTemplate"] as { contextActivities: Json };
  const counted: readonly Cmi5Verb[] = ["completed", "passed", "failed"];
  return {
    activityId,
    registration,
    actor,
    launchData,
    ask,
    statement(verb, other = {}) {
      const categories = [cmi5Categories.cmi5, ...(counted.includes(verb) ? [cmi5Categories.moveOn] : [])];
      const results: Json = {
        completed: { completion: true, duration: "PT1M" },
        passed: { success: true, duration: "PT1M" },
        failed: { success: false, duration: "PT1M" },
        terminated: { duration: "PT2M" },
      };
      return {
        id: randomUUID(),
        timestamp: "2026-11-23T08:00:00Z",
        actor,
        verb: { id: cmi5Verbs[verb] },
        object: { objectType: "Activity", id: activityId },
        ...(verb in results ? { result: results[verb] } : {}),
        context: {
          ...context,
          registration,
          contextActivities: { ...context.contextActivities, category: categories.map((id) => ({ id })) },
        },
        ...other,
      };
    },
    async tell(statement) {
      const answer = await ask("/statements", { method: "POST", body: JSON.stringify(statement) });
      return answer.status;
    },
  };
}
