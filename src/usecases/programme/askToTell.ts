import type { Application } from "../../domain/programme/programme.ts";
import type { TenantId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../../store/transaction.ts";
import { askForJob } from "../askForJob.ts";
import type { Needs } from "../needs.ts";

export type TellNeeds = Pick<Needs, "queue" | "now" | "newId" | "mail">;

/** Puts a letter in line to each who was given a seat or an answer, where mail is configured. */
export async function askToTell(
  tx: Transaction,
  needs: TellNeeds,
  tenant: TenantId,
  told: readonly Application[],
): Promise<void> {
  if (!needs.mail) return;
  for (const { id } of told)
    await askForJob(needs)(tx, { tenant, kind: "tellSeat", subject: id, askedBy: undefined });
}
