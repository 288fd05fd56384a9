import { actThings, actVerbs, type Act, type ActThing } from "./act.ts";
import type { Json, JsonObject } from "./json.ts";

/** Where the names of the product's own extensions begin. */
const extensionBase = "https://ledstjarna.example/xapi/extensions/";

export interface Telling {
  readonly id: string;
  /** The address of the installation: names are unique within it. */
  readonly home: string;
  /** The name of the account that did it: never a person's. */
  readonly account: string;
  readonly at: Date;
}

/** A statement on something that happened, as xAPI 2.0 has them. Nothing in it names a person. */
export function actToStatement(act: Act, { id, home, account, at }: Telling): JsonObject {
  const thing = (one: ActThing) => thingToActivity(one, home);
  const { result, within, trains = [], registration, version, extensions } = act;
  const contextActivities = {
    ...(within ? { parent: [thing(within)] } : {}),
    ...(trains.length > 0 ? { other: trains.map(thing) } : {}),
  };
  const context = {
    ...(registration === undefined ? {} : { registration }),
    ...(version === undefined ? {} : { revision: version }),
    ...(Object.keys(contextActivities).length > 0 ? { contextActivities } : {}),
    ...(extensions ? { extensions: named(extensions) } : {}),
  };
  return {
    id,
    actor: { objectType: "Agent", account: { homePage: home, name: account } },
    verb: { id: actVerbs[act.verb], display: { en: act.verb } },
    object: thing(act.object),
    ...(result
      ? { result: { ...result, ...(result.extensions ? { extensions: named(result.extensions) } : {}) } }
      : {}),
    ...(Object.keys(context).length > 0 ? { context } : {}),
    timestamp: at.toISOString(),
  };
}

function thingToActivity({ kind, id, name }: ActThing, home: string): JsonObject {
  const definition = { type: actThings[kind], ...(name ? { name: { sv: name.sv, en: name.en } } : {}) };
  return { objectType: "Activity", id: `${home}/xapi/${kind}/${encodeURI(id)}`, definition };
}

function named(extensions: Readonly<Record<string, Json>>): JsonObject {
  return Object.fromEntries(
    Object.entries(extensions).map(([name, value]) => [`${extensionBase}${name}`, value]),
  );
}
