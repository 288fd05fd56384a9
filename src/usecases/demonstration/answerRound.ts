import { answerModel, demonstrationAnswers } from "../../domain/demonstration/demonstrationAnswers.ts";
import { answeringShare, moodOf, type MoodFacts } from "../../domain/demonstration/mood.ts";
import type { AnswerLevels, RoundStory } from "../../domain/demonstration/roundStory.ts";
import { textRandom } from "../../domain/demonstration/textRandom.ts";
import type { PersonId, TenantId } from "../../domain/shared/ids.ts";
import { packAnswers } from "../../domain/survey/answerSheet.ts";
import type { Instrument } from "../../domain/survey/instrument.ts";
import type { Round } from "../../domain/survey/round.ts";
import {
  isUntouched,
  listAsked,
  markAllCollected,
  type AskedPerson,
} from "../../store/demonstration/asked.ts";
import { insertAnswers } from "../../store/survey/answer.ts";
import { leadersOn } from "../../store/survey/leadersOn.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";
import { moodFacts } from "./moodFacts.ts";

interface Telling {
  readonly round: Round;
  readonly instrument: Instrument;
  readonly story: RoundStory;
  readonly levels: AnswerLevels;
  /** Who must find their form unanswered. */
  readonly sparing: ReadonlySet<PersonId>;
}

/** Lets the made-up people answer an open round, all at once. A round in which somebody has answered is left alone. */
export const answerRound =
  ({ database }: Pick<Needs, "database">) =>
  (tenant: TenantId, { round, instrument, story, levels, sparing }: Telling): Promise<void> =>
    database.asTenant(tenant, async (tx) => {
      if (!(await isUntouched(tx, round.id))) return;
      const model = answerModel(instrument, levels);
      const factsOf = await factsByPerson(tx, round);
      const answering = (await listAsked(tx, round.id)).flatMap((asked) => {
        const facts = factsOf(asked);
        const random = textRandom(`${asked.person} ${story.instrument} ${story.wave}`);
        if (!facts || sparing.has(asked.person)) return [];
        if (random() >= answeringShare(facts, story.wave, story.share)) return [];
        const values = demonstrationAnswers(model, moodOf(facts, story.wave), random);
        return [{ asked, values }];
      });
      await insertAnswers(
        tx,
        round.id,
        answering.map(({ asked, values }) => ({
          group: {
            round: round.id,
            unit: asked.unit,
            background: asked.background,
            rated: undefined,
            relation: undefined,
          },
          answers: packAnswers(instrument, values),
        })),
      );
      await markAllCollected(
        tx,
        round.id,
        answering.map(({ asked }) => asked.id),
      );
    });

/** What an answer depends on: the workplace, or where the round is about posts, the unit that the person leads. */
async function factsByPerson(
  tx: Transaction,
  round: Round,
): Promise<(asked: AskedPerson) => MoodFacts | undefined> {
  const facts = await moodFacts(tx, round.opensOn);
  if (round.about === "unit") return ({ unit }) => facts.get(unit);
  const led = await leadersOn(tx, round.opensOn);
  return ({ person, unit }) => facts.get(led.get(person) ?? unit);
}
