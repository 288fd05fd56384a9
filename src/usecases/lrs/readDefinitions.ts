import { identifiers } from "../../domain/lrs/checkAgent.ts";
import type { Json, JsonObject } from "../../domain/lrs/json.ts";
import { isJsonObject } from "../../domain/lrs/json.ts";
import { keyNumber } from "../../domain/lrs/keyNumber.ts";
import { activityKey, agentKey } from "../../domain/lrs/statementKeys.ts";
import { findDefinitions } from "../../store/lrs/activity.ts";
import { findStatements } from "../../store/lrs/findStatements.ts";
import type { Needs } from "../needs.ts";
import { inRecord, type LrsRecord } from "./lrsRecord.ts";

type DefinitionNeeds = Pick<Needs, "database" | "hash">;

/** An activity as it is known here: its id alone where nothing has been told of it. */
export const readActivity =
  ({ database, hash }: DefinitionNeeds) =>
  (record: LrsRecord, iri: string): Promise<JsonObject> =>
    inRecord({ database }, record, async (tx) => {
      const key = keyNumber(hash(activityKey(iri)));
      const definition = (await findDefinitions(tx, [key])).get(key);
      return { objectType: "Activity", id: iri, ...(definition === undefined ? {} : { definition }) };
    });

/** How many of the latest statements are looked through for names. */
const statementsRead = 20;

/** A person: the identifier that was asked for, and the names that the latest statements have given it. */
export const readPerson =
  ({ database, hash }: DefinitionNeeds) =>
  (record: LrsRecord, agent: JsonObject): Promise<JsonObject> =>
    inRecord({ database }, record, async (tx) => {
      const key = agentKey(agent);
      const found =
        key === undefined
          ? []
          : await findStatements(tx, { ...anything, agent: keyNumber(hash(key)), limit: statementsRead });
      const asked = typeof agent["name"] === "string" ? [agent["name"]] : [];
      const names = new Set([
        ...asked,
        ...found.flatMap(({ body }) => namesOf(JSON.parse(body) as Json, key)),
      ]);
      const identifying = identifiers.flatMap((one) => {
        const value = agent[one];
        return value === undefined ? [] : [[one, [value]] as const];
      });
      return {
        objectType: "Person",
        ...(names.size === 0 ? {} : { name: [...names] }),
        ...Object.fromEntries(identifying),
      };
    });

const anything = {
  verb: undefined,
  activity: undefined,
  registration: undefined,
  relatedAgents: false,
  relatedActivities: false,
  since: undefined,
  until: undefined,
  ascending: false,
  after: undefined,
};

function namesOf(value: Json, key: string | undefined): readonly string[] {
  if (!isJsonObject(value)) return [];
  return [value["actor"], value["object"]].flatMap((one) =>
    isJsonObject(one) && agentKey(one) === key && typeof one["name"] === "string" ? [one["name"]] : [],
  );
}
