import { isAdministrator, isHrDeveloper, type Actor } from "../access/actor.ts";
import type { Job } from "./job.ts";

/** Whoever asked for the work follows it; so do HR developers and administrators, who answer for the whole. */
export function mayFollowJob(actor: Actor, job: Pick<Job, "askedBy">): boolean {
  return job.askedBy === actor.person || isHrDeveloper(actor) || isAdministrator(actor);
}
