import { all, isText, listOf, oneOf, shape, type Check } from "./check.ts";
import { isExtensions, isIri, isLanguageMap } from "./formats.ts";
import { isJsonObject, type JsonObject } from "./json.ts";

/** Interactions by type, with the lists of components that belong to each. */
const componentsOf: Readonly<Record<string, readonly string[]>> = {
  "true-false": [],
  choice: ["choices"],
  "fill-in": [],
  "long-fill-in": [],
  matching: ["source", "target"],
  performance: ["steps"],
  sequencing: ["choices"],
  likert: ["scale"],
  numeric: [],
  other: [],
};
const componentLists = ["choices", "scale", "source", "target", "steps"] as const;

const isComponents: Check = all(
  listOf(shape({ id: isText, description: isLanguageMap }, ["id"])),
  (value, at) => {
    const ids = Array.isArray(value) ? value.map((one) => (isJsonObject(one) ? one["id"] : undefined)) : [];
    return new Set(ids).size === ids.length ? undefined : `${at} has an id that stands twice`;
  },
);

const definitionShape = shape({
  name: isLanguageMap,
  description: isLanguageMap,
  type: isIri,
  moreInfo: isIri,
  extensions: isExtensions,
  interactionType: oneOf(...Object.keys(componentsOf)),
  correctResponsesPattern: listOf(isText),
  ...Object.fromEntries(componentLists.map((list) => [list, isComponents])),
});

const isDefinition: Check = all(definitionShape, (value, at) =>
  isJsonObject(value) ? interactionFault(value, at) : undefined,
);

function interactionFault(definition: JsonObject, at: string): string | undefined {
  const type = definition["interactionType"];
  const used = ["correctResponsesPattern", ...componentLists].filter((key) => Object.hasOwn(definition, key));
  if (typeof type !== "string") {
    return used.length === 0 ? undefined : `${at} has ${used[0]} and must have an interactionType`;
  }
  const astray = componentLists.find(
    (list) => Object.hasOwn(definition, list) && !componentsOf[type]?.includes(list),
  );
  return astray === undefined ? undefined : `${at} is of type ${type}, which has no ${astray}`;
}

/** Something that is done: an id, and perhaps what it is. */
export const checkActivity: Check = shape(
  { objectType: oneOf("Activity"), id: isIri, definition: isDefinition },
  ["id"],
);
