import type { Actor } from "../../domain/access/actor.ts";
import { dayInStockholm, type Day } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { suggestAnswerColumns, type AnswerColumns } from "../../domain/survey/answerFile/answerColumns.ts";
import { findInstrument, type Instruments } from "../../domain/survey/findInstrument.ts";
import type { Instrument } from "../../domain/survey/instrument.ts";
import { mayRunRounds } from "../../domain/survey/mayRunRounds.ts";
import { unitsOn } from "../../store/organisation/unitsOn.ts";
import { findAnswerFile, type AnswerFile } from "../../store/survey/answerFile.ts";
import type { Needs } from "../needs.ts";

export interface StagedAnswers {
  readonly file: AnswerFile;
  readonly instrument: Instrument;
  readonly suggested: AnswerColumns;
  /** The groups seen in the file are codes of units. */
  readonly groupsAreUnits: boolean;
  readonly today: Day;
}

/** A file of answers that was taken in, with a suggestion of what its columns are. */
export const readStagedAnswers =
  ({ database, now, content }: Pick<Needs, "database" | "now"> & { readonly content: Instruments }) =>
  (actor: Actor, id: string): Promise<Result<StagedAnswers, "noSuchFile">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const file = mayRunRounds(actor) ? await findAnswerFile(tx, id) : undefined;
      const instrument = file && findInstrument(content, file.instrument, file.instrumentVersion);
      if (!file || !instrument) return err("noSuchFile");
      const today = dayInStockholm(now());
      const suggested = suggestAnswerColumns(file.columns, instrument);
      const codes = new Set((await unitsOn(tx, today)).map(({ code }) => code));
      const samples = suggested.group === undefined ? [] : (file.columns[suggested.group]?.samples ?? []);
      const groupsAreUnits = samples.length > 0 && samples.every((sample) => codes.has(sample));
      return ok({ file, instrument, suggested, groupsAreUnits, today });
    });
