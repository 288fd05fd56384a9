import { isJsonObject, type Json } from "./json.ts";

/** Says what is wrong with a value, in a sentence that names where; undefined when nothing is. */
export type Check = (value: Json, at: string) => string | undefined;

export const isText: Check = (value, at) =>
  typeof value === "string" ? undefined : `${at} must be a string`;

export const isNumber: Check = (value, at) =>
  typeof value === "number" ? undefined : `${at} must be a number`;

export const isTruth: Check = (value, at) =>
  typeof value === "boolean" ? undefined : `${at} must be true or false`;

/** A string that a test accepts. */
export function textThat(test: (text: string) => boolean, what: string): Check {
  return (value, at) => (typeof value === "string" && test(value) ? undefined : `${at} must be ${what}`);
}

export function oneOf(...words: readonly string[]): Check {
  return textThat((text) => words.includes(text), words.map((word) => `"${word}"`).join(" or "));
}

export function listOf(check: Check, least = 0): Check {
  return (value, at) => {
    if (!Array.isArray(value)) return `${at} must be an array`;
    if (value.length < least) return `${at} must not be empty`;
    return firstFault(value.map((item, place) => () => check(item, `${at}[${place}]`)));
  };
}

/** An object whose keys and values are all alike. */
export function mapOf(key: (text: string) => boolean, what: string, value: Check): Check {
  return (map, at) => {
    if (!isJsonObject(map)) return `${at} must be an object`;
    return firstFault(
      Object.entries(map).map(
        ([name, item]) =>
          () =>
            key(name) ? value(item, `${at}["${name}"]`) : `${at} has the key "${name}", which is not ${what}`,
      ),
    );
  };
}

/** An object with these members and no others. */
export function shape(members: Readonly<Record<string, Check>>, required: readonly string[] = []): Check {
  return (value, at) => {
    if (!isJsonObject(value)) return `${at} must be an object`;
    const missing = required.find((key) => !Object.hasOwn(value, key));
    if (missing !== undefined) return `${at} lacks ${missing}`;
    for (const [key, member] of Object.entries(value)) {
      const check = Object.hasOwn(members, key) ? members[key] : undefined;
      const fault = check ? check(member, `${at}.${key}`) : `${at} has ${key}, which does not belong there`;
      if (fault !== undefined) return fault;
    }
    return undefined;
  };
}

/** Several checks on one value; the first fault is told. */
export function all(...checks: readonly Check[]): Check {
  return (value, at) => {
    for (const check of checks) {
      const fault = check(value, at);
      if (fault !== undefined) return fault;
    }
    return undefined;
  };
}

function firstFault(checks: readonly (() => string | undefined)[]): string | undefined {
  for (const check of checks) {
    const fault = check();
    if (fault !== undefined) return fault;
  }
  return undefined;
}
