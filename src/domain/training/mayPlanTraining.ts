import { isHrDeveloper, type Actor } from "../access/actor.ts";

/** Budget, rules and the plan as a whole are HR's; who is offered what is each manager's own. */
export function mayPlanTraining(actor: Actor): boolean {
  return isHrDeveloper(actor);
}
