import type { Actor } from "../../domain/access/actor.ts";
import type { Act } from "../../domain/lrs/act.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { readAnswers, type SheetFault } from "../../domain/survey/answerSheet.ts";
import type { Instrument } from "../../domain/survey/instrument.ts";
import { mayAssessOwn } from "../../domain/survey/mayAssessOwn.ts";
import type { OwnAssessment } from "../../domain/survey/ownAssessment.ts";
import {
  deleteOwnAssessment,
  findOwnAssessment,
  saveOwnAssessment as save,
} from "../../store/survey/ownAssessment.ts";
import { competencyThings } from "../competencyThings.ts";
import type { Content, Needs } from "../needs.ts";
import { recordActs, unrecordActs, type RecordNeeds } from "../recordActs.ts";
import { ownInstrument, type OwnAssessmentKind } from "./guidance.ts";

export interface OwnAssessmentForm {
  readonly instrument: Instrument;
  readonly earlier: OwnAssessment | undefined;
}

type ReadNeeds = Pick<Needs, "database" | "content">;

/** The form for the own assessment, with the answers given before. */
export const readOwnAssessment =
  ({ database, content }: ReadNeeds) =>
  (actor: Actor, kind: OwnAssessmentKind): Promise<Result<OwnAssessmentForm, "notAllowed">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const instrument = ownInstrument(content, kind);
      if (!instrument || !mayAssessOwn(actor, instrument.about)) return err("notAllowed");
      return ok({ instrument, earlier: await findOwnAssessment(tx, actor.person, instrument) });
    });

/** Keeps the own answers. Nothing is logged: that somebody looked at themselves is theirs too, and stands in their record. */
export const saveOwnAssessment =
  (needs: ReadNeeds & RecordNeeds) =>
  (
    actor: Actor,
    kind: OwnAssessmentKind,
    texts: Readonly<Record<string, string | undefined>>,
  ): Promise<Result<undefined, "notAllowed" | readonly SheetFault[]>> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      const instrument = ownInstrument(needs.content, kind);
      if (!instrument || !mayAssessOwn(actor, instrument.about)) return err("notAllowed");
      const answers = readAnswers(instrument, texts);
      if (!answers.ok) return answers;
      await save(tx, actor.person, instrument, {
        instrument: instrument.id,
        instrumentVersion: instrument.version,
        answeredOn: dayInStockholm(needs.now()),
        answers: answers.value,
      });
      await unrecordActs(tx, needs, actor.person, [assessedKey(instrument)]);
      await recordActs(tx, needs, actor.person, [assessed(needs.content, instrument)]);
      return ok();
    });

/** Takes the own answers away: nothing of them is kept. */
export const removeOwnAssessment =
  (needs: ReadNeeds & Pick<Needs, "newId" | "hash">) =>
  (actor: Actor, kind: OwnAssessmentKind): Promise<void> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      const instrument = ownInstrument(needs.content, kind);
      if (!instrument) return;
      await deleteOwnAssessment(tx, actor.person, instrument.id);
      await unrecordActs(tx, needs, actor.person, [assessedKey(instrument)]);
    });

/** That the competencies were looked at: the answers, and what follows from them, are told nowhere. */
function assessed(content: Content, instrument: Instrument): Act {
  const { id, version, name, frameworkId, items } = instrument;
  const trains =
    frameworkId === undefined
      ? []
      : competencyThings(content, frameworkId, [
          ...new Set(items.flatMap(({ competencyId }) => competencyId ?? [])),
        ]);
  return {
    key: assessedKey(instrument),
    verb: "completed",
    object: { kind: "assessment", id, name },
    result: { completion: true },
    trains,
    version,
  };
}

const assessedKey = ({ id }: Instrument): Act["key"] => ["assessment", id];
