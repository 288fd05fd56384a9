import type { AppliedNorm } from "../../domain/organisation/norm.ts";
import type { Transaction } from "../transaction.ts";
import { findNorm } from "./organisationNorm.ts";

/** What Vision asks for as the most people a manager should lead. */
const usual = { spanOfControl: 25 } as const;

export async function normOf(tx: Transaction, name: "spanOfControl"): Promise<AppliedNorm> {
  const decided = await findNorm(tx, name);
  return decided
    ? { ...decided, isDecided: true }
    : { value: usual[name], decidedBy: undefined, decidedOn: undefined, isDecided: false };
}
