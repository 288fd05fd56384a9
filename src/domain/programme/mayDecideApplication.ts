import { isHrDeveloper, type Actor } from "../access/actor.ts";
import type { Application } from "./programme.ts";

/** The line manager says yes or no; HR where the line manager is away or there is none. Nobody approves their own. */
export function mayDecideApplication(
  actor: Actor,
  { approver, person }: Pick<Application, "approver" | "person">,
): boolean {
  return person !== actor.person && (approver === actor.person || isHrDeveloper(actor));
}
