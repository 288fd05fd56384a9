import { inOrder } from "../../domain/organisation/unitTree.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { parseId, type UnitId } from "../../domain/shared/ids.ts";
import { err, ok } from "../../domain/shared/result.ts";
import { parseAnswerImport, type AnswerImport } from "../../domain/survey/answerFile/answerImport.ts";
import { placeGroups, type Grouping } from "../../domain/survey/answerFile/placeGroups.ts";
import { packAnswers } from "../../domain/survey/answerSheet.ts";
import { findInstrument, type Instruments } from "../../domain/survey/findInstrument.ts";
import { insertAnswers } from "../../store/survey/answer.ts";
import { deleteAnswerFile } from "../../store/survey/answerFile.ts";
import { unitsOn } from "../../store/organisation/unitsOn.ts";
import { lockRound, setRoundState } from "../../store/survey/round.ts";
import { insertRoundUnits } from "../../store/survey/roundUnit.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { JobWork } from "../jobWork.ts";
import type { Needs } from "../needs.ts";
import { gatherAnswers, rowsByGroup } from "./gatherAnswers.ts";

type ImportNeeds = Pick<Needs, "database" | "now" | "newId"> & { readonly content: Instruments };

const swedish = new Intl.Collator("sv", { numeric: true });

/** The work of `importAnswers`: all rows of a checked file become answers of a round that can then be closed; or none. */
export const importAnswers =
  (needs: ImportNeeds): JobWork =>
  ({ tenant, subject, input }) =>
    needs.database.asTenant(tenant, async (tx) => {
      const wish = parseAnswerImport(input);
      const id = parseId<"round">(subject);
      const round = id && (await lockRound(tx, id));
      const instrument = round && findInstrument(needs.content, round.instrument, round.instrumentVersion);
      if (!wish || !instrument || round.state !== "draft" || round.source !== "imported")
        return err("noSuchFile");
      const { rows, faults } = await gatherAnswers(tx, wish.file, wish.columns, instrument);
      if (faults.length > 0 || rows.length === 0) return err("noSuchFile");
      const grouping = await groupingFor(needs, tx, wish);
      const placed = placeGroups(rowsByGroup(rows), grouping, round.indexThreshold);
      if (!placed.ok) return err("unknownUnits");

      const { units, unitByGroup } = placed.value;
      await insertRoundUnits(tx, round.id, units);
      await insertAnswers(
        tx,
        round.id,
        rows.map(({ group, answers }) => ({
          group: {
            round: round.id,
            unit: unitByGroup.get(group)!, // every group was placed
            rated: undefined,
            relation: undefined,
            background: "",
          },
          answers: packAnswers(instrument, answers),
        })),
      );
      await setRoundState(tx, round.id, "open");
      await deleteAnswerFile(tx, wish.file);
      return ok({ answers: rows.length, units: unitByGroup.size });
    });

async function groupingFor(
  { now, newId }: ImportNeeds,
  tx: Transaction,
  { top, heading }: AnswerImport,
): Promise<Grouping> {
  const newUnit = () => newId() as UnitId; // a new id becomes a unit's here
  if (top !== undefined) return { kind: "flat", top, heading, newId: newUnit };
  return { kind: "register", units: inOrder(await unitsOn(tx, dayInStockholm(now())), swedish.compare) };
}
