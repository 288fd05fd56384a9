import type { PersonId } from "../shared/ids.ts";

/** A link that lets one person in once, to choose how to sign in from then on. */
export interface SignInLink {
  readonly person: PersonId;
  readonly expiresAt: Date;
  readonly usedAt: Date | undefined;
}

/** A day: long enough to be sent in the morning and used after lunch, short enough to be forgotten safely. */
export const lifeOfLink = 24 * 3_600_000;

export function isLinkUsable(link: SignInLink, now: Date): boolean {
  return link.usedAt === undefined && now < link.expiresAt;
}
