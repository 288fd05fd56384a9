import { isHrDeveloper, type Actor } from "../access/actor.ts";
import type { Cohort } from "./programme.ts";

/** Who takes part is seen, and attendance marked, by HR and by whoever leads the cohort. */
export function mayTendCohort(actor: Actor, { leader }: Pick<Cohort, "leader">): boolean {
  return isHrDeveloper(actor) || leader === actor.person;
}
