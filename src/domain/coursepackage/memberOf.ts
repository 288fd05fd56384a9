/** A member of what came as JSON, of which nothing is known; undefined when it has no such member. */
export function memberOf(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[key]; // an object that has the key
  }
  return found;
}
