import { abandonedStatement } from "../../domain/coursepackage/cmi5/lmsStatements.ts";
import type { CoursePackage } from "../../domain/coursepackage/coursePackage.ts";
import type { CourseSession, Registration } from "../../domain/coursepackage/registration.ts";
import { saveSession } from "../../store/coursepackage/session.ts";
import type { Transaction } from "../../store/transaction.ts";
import { tell, tellingOf, type RecordNeeds } from "./courseRecord.ts";

/** Ends a session that its unit has not ended: it tells nothing after that (cmi5 9.3.6). */
export async function abandon(
  tx: Transaction,
  needs: RecordNeeds,
  one: CoursePackage,
  registration: Registration,
  session: CourseSession,
): Promise<void> {
  await saveSession(tx, { ...session, ended: { at: needs.now(), by: "abandoned" } });
  if (one.structure.kind !== "cmi5") return; // the player is told when it speaks the next time
  const telling = await tellingOf(tx, needs, one, registration, session.id);
  await tell(tx, needs, telling, registration, [abandonedStatement(telling, session)]);
}
