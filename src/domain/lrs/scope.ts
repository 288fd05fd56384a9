/** What a credential of the learning record store may do (xAPI's scopes, as far as they are told apart here). */
export const lrsScopes = [
  "all",
  "all/read",
  "statements/write",
  "statements/read",
  "state",
  "profile",
] as const;
export type LrsScope = (typeof lrsScopes)[number];

/** What a request wants to do, and with what. */
export interface LrsWish {
  readonly resource: "statements" | "state" | "profile" | "definitions";
  readonly isWrite: boolean;
}

export function mayUseLrs(scopes: readonly LrsScope[], { resource, isWrite }: LrsWish): boolean {
  if (scopes.includes("all") || (!isWrite && scopes.includes("all/read"))) return true;
  if (resource === "statements") return scopes.includes(isWrite ? "statements/write" : "statements/read");
  if (resource === "state" || resource === "profile") return scopes.includes(resource);
  return !isWrite && scopes.some((scope) => scope !== "statements/write");
}
