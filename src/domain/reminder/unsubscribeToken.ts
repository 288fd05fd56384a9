import { parseId, type PersonId } from "../shared/ids.ts";

type Sign = (key: string, text: string) => string;

/**
 * What a link holds that ends a person's letters without signing in: their id and a signature, which nobody can make
 * who has not the organisation's key. It does nothing else, and works for as long as the key does.
 */
export function writeUnsubscribeToken(sign: Sign, key: string, person: PersonId): string {
  return `${person}.${sign(key, `unsubscribe:${person}`)}`;
}

/** @returns whose letters the link ends; undefined for what was not signed with the key */
export function readUnsubscribeToken(sign: Sign, key: string, token: string): PersonId | undefined {
  const person = parseId<"person">(token.slice(0, token.indexOf(".")));
  if (person === undefined) return undefined;
  // Signatures are compared signed once more: how long it takes tells nothing of where they differ.
  const isSame = sign(key, token) === sign(key, writeUnsubscribeToken(sign, key, person));
  return isSame ? person : undefined;
}
