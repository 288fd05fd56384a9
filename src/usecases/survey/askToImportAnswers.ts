import type { Actor } from "../../domain/access/actor.ts";
import { inOrder } from "../../domain/organisation/unitTree.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { RoundId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import type { AnswerImport } from "../../domain/survey/answerFile/answerImport.ts";
import {
  parseImportWish,
  type ImportWishFault,
  type WrittenImport,
} from "../../domain/survey/answerFile/parseImportWish.ts";
import { placeGroups } from "../../domain/survey/answerFile/placeGroups.ts";
import type { AnswerFault } from "../../domain/survey/answerFile/readAnswerRows.ts";
import { findInstrument, type Instruments } from "../../domain/survey/findInstrument.ts";
import { mayRunRounds } from "../../domain/survey/mayRunRounds.ts";
import { logEvent } from "../../store/access/event.ts";
import { unitsOn } from "../../store/organisation/unitsOn.ts";
import { findAnswerFile } from "../../store/survey/answerFile.ts";
import { insertRound } from "../../store/survey/round.ts";
import { askForJob } from "../askForJob.ts";
import type { Needs } from "../needs.ts";
import { gatherAnswers, rowsByGroup } from "./gatherAnswers.ts";

export type ImportFailure =
  | { readonly kind: "noSuchFile" }
  | { readonly kind: "wish"; readonly faults: readonly ImportWishFault[] }
  | { readonly kind: "cells"; readonly faults: readonly AnswerFault[] }
  | { readonly kind: "unknownUnits"; readonly codes: readonly string[] }
  | { readonly kind: "tooFewAnswers" };

type AskNeeds = Pick<Needs, "database" | "queue" | "now" | "newId" | "newOrderedId"> & {
  readonly content: Instruments;
};

/**
 * Checks a staged file from the first row to the last and, when nothing is wrong, has it made into a round.
 * @returns the job's id
 */
export const askToImportAnswers =
  (needs: AskNeeds) =>
  (actor: Actor, fileId: string, written: WrittenImport): Promise<Result<string, ImportFailure>> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      const { now, newId, newOrderedId, content } = needs;
      const file = mayRunRounds(actor) ? await findAnswerFile(tx, fileId) : undefined;
      const instrument = file && findInstrument(content, file.instrument, file.instrumentVersion);
      if (!file || !instrument) return err({ kind: "noSuchFile" });
      const wish = parseImportWish(written, instrument, file.columns.length);
      if (!wish.ok) return err({ kind: "wish", faults: wish.error });
      const { plan, columns, top } = wish.value;
      const { rows, faults } = await gatherAnswers(tx, fileId, columns, instrument);
      if (faults.length > 0) return err({ kind: "cells", faults });
      if (rows.length < plan.indexThreshold) return err({ kind: "tooFewAnswers" });
      if (top === undefined) {
        const units = inOrder(await unitsOn(tx, dayInStockholm(now())), (a, b) => (a < b ? -1 : 1));
        const placed = placeGroups(rowsByGroup(rows), { kind: "register", units }, plan.indexThreshold);
        if (!placed.ok) return err({ kind: "unknownUnits", codes: placed.error });
      }

      const round = newId() as RoundId; // a new id becomes a round's here
      await insertRound(tx, { id: round, plan, source: "imported", createdBy: actor.person });
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "round.imported",
        subject: round,
        details: { rows: rows.length },
      });
      const heading = file.columns[columns.group]?.heading ?? "";
      const input: AnswerImport = { file: fileId, columns, top, heading };
      const job = {
        tenant: actor.tenant,
        kind: "importAnswers",
        subject: round,
        askedBy: actor.person,
        input,
      } as const;
      return ok(await askForJob(needs)(tx, job));
    });
