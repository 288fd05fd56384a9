import { Hono } from "hono";
import { checkAgent } from "../../domain/lrs/checkAgent.ts";
import { isIri } from "../../domain/lrs/formats.ts";
import { isJsonObject } from "../../domain/lrs/json.ts";
import { readActivity, readPerson } from "../../usecases/lrs/readDefinitions.ts";
import type { WebNeeds } from "../needs.ts";
import { parseJson } from "./documentResource.ts";
import { parametersOf, refuse, type XapiEnv } from "./respond.ts";

/** Agents, activities, and what this store is (xAPI 1.0.3, part three, 2.4–2.8). */
export function definitionRoutes(needs: WebNeeds): Hono<XapiEnv> {
  const routes = new Hono<XapiEnv>();

  routes.get("/xapi/agents", async (c) => {
    const parameters = parametersOf(c, ["agent"]);
    const agent = parseJson(parameters?.get("agent"));
    const fault =
      agent === undefined ? "the parameter agent must be an agent as JSON" : checkAgent(agent, "agent");
    if (!parameters || fault !== undefined || !isJsonObject(agent)) {
      return refuse(c, 400, fault ?? "a parameter is not known");
    }
    return c.json(await readPerson(needs)(c.get("client"), agent));
  });

  routes.get("/xapi/activities", async (c) => {
    const parameters = parametersOf(c, ["activityId"]);
    const iri = parameters?.get("activityId");
    const fault = iri === undefined ? "the parameter activityId is missing" : isIri(iri, "activityId");
    if (iri === undefined || fault !== undefined) return refuse(c, 400, fault ?? "");
    return c.json(await readActivity(needs)(c.get("client"), iri));
  });

  routes.get("/xapi/about", (c) =>
    parametersOf(c, [])
      ? c.json({ version: ["1.0.3", "2.0.0"] })
      : refuse(c, 400, "a parameter is not known"),
  );
  return routes;
}
