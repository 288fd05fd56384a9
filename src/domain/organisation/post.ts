import type { Day } from "../shared/day.ts";
import type { PersonId, PostId, UnitId } from "../shared/ids.ts";

export type PostLevel = "firstLine" | "middle" | "head" | "chiefExecutive";

export type AdministrativeSupport = "none" | "shared" | "own" | "unknown";

/** Somebody who holds a post on a day. */
export interface Holder {
  readonly person: PersonId;
  /** Undefined where the identity is protected. */
  readonly name: string | undefined;
  readonly kind: "holder" | "acting" | "deputy";
  readonly since: Day;
}

/** A post as manager on a day: it exists whether somebody holds it or not. */
export interface Post {
  readonly id: PostId;
  readonly code: string;
  readonly unit: UnitId;
  readonly title: string;
  readonly level: PostLevel;
  readonly administrativeSupport: AdministrativeSupport;
  readonly holders: readonly Holder[];
}

/** Nobody holds the post and nobody acts in it; a deputy alone does not fill it. */
export function isVacant(post: Pick<Post, "holders">): boolean {
  return post.holders.every((holder) => holder.kind === "deputy");
}
