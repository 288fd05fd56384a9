import type { Actor } from "../../domain/access/actor.ts";
import { inOrder, type PlacedUnit } from "../../domain/organisation/unitTree.ts";
import { dayInStockholm, type Day } from "../../domain/shared/day.ts";
import type { RoundId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { mayRunRounds } from "../../domain/survey/mayRunRounds.ts";
import type { Instruments } from "../../domain/survey/findInstrument.ts";
import type { Instrument } from "../../domain/survey/instrument.ts";
import type { Round } from "../../domain/survey/round.ts";
import { unitsOn } from "../../store/organisation/unitsOn.ts";
import { findRound } from "../../store/survey/round.ts";
import type { Needs } from "../needs.ts";

export interface RoundForm {
  /** The draft to change; undefined for a new round. */
  readonly draft: Round | undefined;
  readonly instruments: readonly Instrument[];
  /** What may be asked on its own: sectors and administrations. */
  readonly units: readonly PlacedUnit[];
  readonly today: Day;
}

/**
 * What there is to choose from when a round is planned.
 * @param compare alphabetical order of names in the reader's language
 */
export const readRoundForm =
  ({ database, now, content }: Pick<Needs, "database" | "now"> & { readonly content: Instruments }) =>
  (
    actor: Actor,
    id: RoundId | undefined,
    compare: (left: string, right: string) => number,
  ): Promise<Result<RoundForm, "noSuchRound" | "notAllowed">> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayRunRounds(actor)) return err("notAllowed");
      const draft = id === undefined ? undefined : await findRound(tx, id);
      if (id !== undefined && draft?.state !== "draft") return err("noSuchRound");
      const today = dayInStockholm(now());
      const units = inOrder(await unitsOn(tx, today), compare);
      return ok({
        draft,
        instruments: content.instruments,
        units: units.filter(({ kind }) => kind === "sector" || kind === "administration"),
        today,
      });
    });
