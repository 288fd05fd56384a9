import type { Actor } from "../../domain/access/actor.ts";
import { returningBlocks } from "../../domain/learning/course.ts";
import { isDueCard, type QuestionCardId } from "../../domain/learning/questionCard.ts";
import { gradeOfAnswer, isAnsweredRight, type RecallGrade } from "../../domain/learning/spacing.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { holdLearningOf } from "../../store/learning/courseStep.ts";
import { cardsOf, saveCard } from "../../store/learning/questionCard.ts";
import type { Needs } from "../needs.ts";
import { recordActs, type RecordNeeds } from "../recordActs.ts";
import { reviewAnswered } from "../courseActs.ts";
import { viewCard } from "./readReview.ts";

export interface WrittenReview {
  readonly chosen: readonly number[];
  readonly isGuess: boolean;
  /** How a recall went, by one's own judgement. */
  readonly grade: RecallGrade | undefined;
}

type AnswerNeeds = Pick<Needs, "database" | "scheduleCard"> & RecordNeeds;

/** Answers a question that has come back, and decides when it comes next. Answering twice counts once. */
export const answerReview =
  (needs: AnswerNeeds) =>
  (
    actor: Actor,
    id: QuestionCardId,
    written: WrittenReview,
  ): Promise<Result<undefined, "noSuchCard" | "nothingChosen">> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      const today = dayInStockholm(needs.now());
      await holdLearningOf(tx, actor.person);
      const card = (await cardsOf(tx, actor.person)).find((one) => one.id === id);
      if (!card) return err("noSuchCard");
      if (!isDueCard(card, today)) return ok();
      const { course } = await viewCard(tx, card);
      const blocks = course.texts.sv.steps.flatMap(returningBlocks);
      const block = blocks.find((one) => one.id === card.blockId);
      const grade =
        block?.kind === "question"
          ? gradeOfAnswer(isAnsweredRight(block, written.chosen), written.isGuess)
          : written.grade;
      if (grade === undefined || (block?.kind === "question" && written.chosen.length === 0))
        return err("nothingChosen");
      const memory = needs.scheduleCard(card.memory, grade, today);
      const answered = { ...card, memory, latest: { chosen: written.chosen, grade } };
      await saveCard(tx, answered);
      await recordActs(tx, needs, actor.person, [reviewAnswered(course, answered, today)]);
      return ok();
    });
