import { all, isText, listOf, shape, type Check } from "./check.ts";
import { isIri, isMailbox, isSha1 } from "./formats.ts";
import { isJsonObject } from "./json.ts";
import { oneOf } from "./check.ts";

/** Inverse functional identifiers: each tells one agent from all others. */
export const identifiers = ["mbox", "mbox_sha1sum", "openid", "account"] as const;

const identifying = {
  mbox: isMailbox,
  mbox_sha1sum: isSha1,
  openid: isIri,
  account: shape({ homePage: isIri, name: isText }, ["homePage", "name"]),
};

const countIdentifiers = (value: unknown): number =>
  typeof value === "object" && value !== null
    ? identifiers.filter((key) => Object.hasOwn(value, key)).length
    : 0;

/** An agent: one identifier, no more. */
export const checkAgent: Check = all(
  shape({ objectType: oneOf("Agent"), name: isText, ...identifying }),
  (value, at) => (countIdentifiers(value) === 1 ? undefined : `${at} must have exactly one identifier`),
);

const groupShape = shape(
  { objectType: oneOf("Group"), name: isText, member: listOf(checkAgent), ...identifying },
  ["objectType"],
);

/** A group: identified by one identifier, or anonymous with members. */
export const checkGroup: Check = all(groupShape, (value, at) => {
  const count = countIdentifiers(value);
  if (count > 1) return `${at} must have no more than one identifier`;
  const members = isJsonObject(value) ? value["member"] : undefined;
  return count === 1 || (Array.isArray(members) && members.length > 0)
    ? undefined
    : `${at} is an anonymous group and must have members`;
});

/** Whoever acts. */
export const checkActor: Check = (value, at) =>
  isJsonObject(value) && value["objectType"] === "Group" ? checkGroup(value, at) : checkAgent(value, at);

/** Who vouches for a statement: an agent, or the two agents of an application and its user. */
export const checkAuthority: Check = (value, at) => {
  const fault = checkActor(value, at);
  if (fault !== undefined || !isJsonObject(value) || value["objectType"] !== "Group") return fault;
  const members = value["member"];
  return countIdentifiers(value) === 0 && Array.isArray(members) && members.length === 2
    ? undefined
    : `${at} as a group must be anonymous and have two members`;
};
