import type { Instrument } from "../../domain/survey/instrument.ts";
import type { Round } from "../../domain/survey/round.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";

export type CloseNeeds = Pick<Needs, "database" | "now" | "newId" | "newOrderedId" | "content" | "solver">;

/** The version of the methods behind a release: raised whenever a figure would come out otherwise. */
export const methodVersion = "1";

export interface LoadedRound {
  readonly round: Round;
  readonly instrument: Instrument;
}

/** Writes what was worked out, inside the transaction that also destroys the answers. */
export type Closing = (tx: Transaction) => Promise<void>;
