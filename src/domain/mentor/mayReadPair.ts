import type { Actor } from "../access/actor.ts";
import { roleInPair, type MentorPair } from "./matching.ts";

/** The two alone read their pair, answer it and end it. HR sees how it stands, on the matching's page. */
export function mayReadPair(actor: Actor, pair: Pick<MentorPair, "mentor" | "mentee">): boolean {
  return roleInPair(pair, actor.person) !== undefined;
}
