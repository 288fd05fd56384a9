import type { CourseSession } from "./registration.ts";

/** For how long the files of a package can be read after a unit was opened, in milliseconds: a long working day. */
const ticketLife = 12 * 3_600_000;

/** Does the ticket of a session still open the files of its package? Also for a while after it ended: a last page is read. */
export function isTicketValid({ launchedAt }: Pick<CourseSession, "launchedAt">, now: Date): boolean {
  return now.getTime() - launchedAt.getTime() < ticketLife;
}
