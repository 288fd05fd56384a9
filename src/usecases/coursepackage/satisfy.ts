import { satisfiedStatements, type LmsTelling } from "../../domain/coursepackage/cmi5/lmsStatements.ts";
import { newlySatisfied } from "../../domain/coursepackage/cmi5/newlySatisfied.ts";
import type { Registration, UnitState } from "../../domain/coursepackage/registration.ts";
import type { Transaction } from "../../store/transaction.ts";
import { tell, type RecordNeeds } from "./courseRecord.ts";

/**
 * Tells of the blocks, and of the course, that have become satisfied.
 * @param before undefined at the registration, when what asks for nothing is satisfied at once (cmi5 9.6.1)
 */
export async function satisfy(
  tx: Transaction,
  needs: RecordNeeds,
  telling: LmsTelling,
  registration: Registration,
  states: { readonly before: readonly UnitState[] | undefined; readonly after: readonly UnitState[] },
): Promise<void> {
  const { structure } = telling.package;
  if (structure.kind !== "cmi5") return; // SCORM tells of no such thing
  const satisfied = newlySatisfied(structure, states.before, states.after);
  await tell(tx, needs, telling, registration, satisfiedStatements(telling, satisfied));
}
