import type { LeadershipProgramme } from "../../domain/programme/programme.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId, TenantId } from "../../domain/shared/ids.ts";
import { findActor } from "../../store/access/findActor.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Content } from "../needs.ts";
import { ownPrerequisites } from "../ownPrerequisites.ts";

/** All that others learn of how an applicant stands: never what is done, or how it went. */
export type Conditions = "none" | "met" | "notYet";

export async function conditionsOf(
  tx: Transaction,
  content: Content,
  { tenant, person, today }: { readonly tenant: TenantId; readonly person: PersonId; readonly today: Day },
  programme: LeadershipProgramme,
): Promise<Conditions> {
  if (programme.prerequisites.all.length === 0) return "none";
  const actor = await findActor(tx, tenant, person, today);
  const own = actor && (await ownPrerequisites(tx, content, { actor, today }, programme));
  return own?.areMet === true ? "met" : "notYet";
}
