import type { Actor } from "../../domain/access/actor.ts";
import type { FileProblem, RowProblem } from "../../domain/organisation/import/importProblem.ts";
import { addDays, dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findInstrument, type Instruments } from "../../domain/survey/findInstrument.ts";
import { mayRunRounds } from "../../domain/survey/mayRunRounds.ts";
import {
  deleteAnswerFilesBefore,
  insertAnswerFile,
  insertAnswerFilePart,
} from "../../store/survey/answerFile.ts";
import type { Needs } from "../needs.ts";

type StageNeeds = Pick<Needs, "database" | "now" | "newId" | "readTable"> & { readonly content: Instruments };

export type StageFailure = "notAllowed" | "noSuchInstrument" | FileProblem | RowProblem;

/** How long a file is kept that nobody makes a round of. */
const daysKept = 2;

/**
 * Takes in a file of answers to be looked at: nothing becomes a round before somebody has said what its columns are.
 * @returns the file's id
 */
export const stageAnswers =
  ({ database, now, newId, readTable, content }: StageNeeds) =>
  async (
    actor: Actor,
    instrument: { readonly id: string; readonly version: string },
    bytes: AsyncIterable<Uint8Array>,
  ): Promise<Result<string, StageFailure>> => {
    if (!mayRunRounds(actor)) return err("notAllowed");
    if (!findInstrument(content, instrument.id, instrument.version)) return err("noSuchInstrument");
    const read = await readTable(bytes);
    if (!read.ok) return err(read.error);
    const { summary, rows, close } = read.value;
    const broken = summary.problems.find((problem) => problem.kind === "wrongCellCount");
    if (broken) {
      await close();
      return err(broken);
    }
    const id = newId();
    const today = dayInStockholm(now());
    return database.asTenant(actor.tenant, async (tx) => {
      await deleteAnswerFilesBefore(tx, addDays(today, -daysKept));
      await insertAnswerFile(tx, {
        id,
        instrument: instrument.id,
        instrumentVersion: instrument.version,
        columns: summary.columns,
        rows: summary.rows,
        uploadedOn: today,
        uploadedBy: actor.person,
      });
      let part = 0;
      for await (const batch of rows) {
        await insertAnswerFilePart(tx, id, part, batch);
        part += 1;
      }
      return ok(id);
    });
  };
