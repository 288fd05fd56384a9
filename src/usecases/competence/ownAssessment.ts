import type { Actor } from "../../domain/access/actor.ts";
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
import type { Needs } from "../needs.ts";
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

/** Keeps the own answers. Nothing is logged: that somebody looked at themselves is theirs too. */
export const saveOwnAssessment =
  ({ database, now, content }: ReadNeeds & Pick<Needs, "now">) =>
  (
    actor: Actor,
    kind: OwnAssessmentKind,
    texts: Readonly<Record<string, string | undefined>>,
  ): Promise<Result<undefined, "notAllowed" | readonly SheetFault[]>> =>
    database.asTenant(actor.tenant, async (tx) => {
      const instrument = ownInstrument(content, kind);
      if (!instrument || !mayAssessOwn(actor, instrument.about)) return err("notAllowed");
      const answers = readAnswers(instrument, texts);
      if (!answers.ok) return answers;
      await save(tx, actor.person, instrument, {
        instrument: instrument.id,
        instrumentVersion: instrument.version,
        answeredOn: dayInStockholm(now()),
        answers: answers.value,
      });
      return ok();
    });

/** Takes the own answers away: nothing of them is kept. */
export const removeOwnAssessment =
  ({ database, content }: ReadNeeds) =>
  (actor: Actor, kind: OwnAssessmentKind): Promise<void> =>
    database.asTenant(actor.tenant, async (tx) => {
      const instrument = ownInstrument(content, kind);
      if (instrument) await deleteOwnAssessment(tx, actor.person, instrument.id);
    });
