import { courseActor } from "../../domain/coursepackage/cmi5/courseActor.ts";
import type { LmsTelling } from "../../domain/coursepackage/cmi5/lmsStatements.ts";
import type { CoursePackage } from "../../domain/coursepackage/coursePackage.ts";
import type { Registration } from "../../domain/coursepackage/registration.ts";
import type { JsonObject } from "../../domain/lrs/json.ts";
import { receiveStatements } from "../../domain/lrs/newStatement.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import { learnerAccount } from "../../store/coursepackage/learner.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";
import { recordStatements } from "../recordStatements.ts";

export type RecordNeeds = Pick<Needs, "now" | "newId" | "hash" | "address">;

/** Where the installation is, when nobody has said: of ids, which lead nowhere. */
const homeUnlessTold = "http://localhost";

export function homeOf({ address }: Pick<Needs, "address">): string {
  return address ?? homeUnlessTold;
}

/** Whose record what is told of a registration goes to: the learner's own, unless the organisation has decided else. */
export function recordOwner(
  { programsMayRead }: Pick<CoursePackage, "programsMayRead">,
  { person }: Pick<Registration, "person">,
): PersonId | undefined {
  return programsMayRead ? undefined : person;
}

/** In what statements about a registration stand. */
export async function tellingOf(
  tx: Transaction,
  needs: RecordNeeds,
  one: CoursePackage,
  registration: Registration,
  sessionId: string,
): Promise<LmsTelling> {
  const home = homeOf(needs);
  const account = await learnerAccount(tx, registration.person, needs.newId());
  const actor = courseActor(home, account);
  return { home, actor, package: one, registration: registration.id, sessionId, at: needs.now() };
}

/** Records what the product itself tells of a registration, in the order given. */
export async function tell(
  tx: Transaction,
  needs: RecordNeeds,
  { home, package: one }: LmsTelling,
  registration: Registration,
  statements: readonly object[],
): Promise<void> {
  if (statements.length === 0) return;
  const received = receiveStatements(JSON.stringify(statements), "1.0.3", needs.newId);
  if (!received.ok) throw new Error(`the product tells what is no statement: ${received.error}`);
  await recordStatements(needs)(tx, {
    owner: recordOwner(one, registration),
    statements: received.value,
    attachments: [],
    authority: accountAt(home, "ledstjarna"),
    version: "1.0.3",
    whatIsThere: "stays",
  });
}

export function accountAt(home: string, name: string): JsonObject {
  return { objectType: "Agent", account: { homePage: home, name } };
}
