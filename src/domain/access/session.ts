const minute = 60_000;
const hour = 60 * minute;

export interface SessionTimes {
  readonly seenAt: Date;
  readonly rotatedAt: Date;
  readonly endsAt: Date;
}

/** A session ends when a working day is over, whatever happens in it. */
export const longestSession = 12 * hour;
/** How long a replaced token still works: pages asked for at the same moment carry the old one. */
export const graceOfReplacedToken = minute;

const longestIdle = 2 * hour;
const rotatedEvery = hour;
const seenEvery = 5 * minute;

/** Not past its end, and not left alone for too long. */
export function isSessionAlive(session: SessionTimes, now: Date): boolean {
  return now < session.endsAt && now.getTime() - session.seenAt.getTime() < longestIdle;
}

/** A stolen token is of use for a short time only: each token is replaced after an hour. */
export function needsNewToken(session: SessionTimes, now: Date): boolean {
  return now.getTime() - session.rotatedAt.getTime() >= rotatedEvery;
}

export function needsSeenMark(session: SessionTimes, now: Date): boolean {
  return now.getTime() - session.seenAt.getTime() >= seenEvery;
}
