import { answerModel, demonstrationAnswers } from "../../domain/demonstration/demonstrationAnswers.ts";
import { answeringShare, moodOf, raised, sideOf, type MoodFacts } from "../../domain/demonstration/mood.ts";
import type { AnswerLevels, RoundStory } from "../../domain/demonstration/roundStory.ts";
import { textRandom } from "../../domain/demonstration/textRandom.ts";
import type { PersonId, TenantId } from "../../domain/shared/ids.ts";
import { packAnswers } from "../../domain/survey/answerSheet.ts";
import type { AnswerGroup } from "../../domain/survey/ballot.ts";
import type { Instrument, Relation } from "../../domain/survey/instrument.ts";
import { groupRelation } from "../../domain/survey/planRatings.ts";
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
  (tenant: TenantId, telling: Telling): Promise<void> =>
    database.asTenant(tenant, async (tx) => {
      const { round, instrument } = telling;
      if (!(await isUntouched(tx, round.id))) return;
      const asked = await listAsked(tx, round.id);
      const groupOf = groups(round, asked);
      const answered = answers(telling, asked, await factsByPerson(tx, round));
      await insertAnswers(
        tx,
        round.id,
        answered.map(({ by, values }) => ({ group: groupOf(by), answers: packAnswers(instrument, values) })),
      );
      await markAllCollected(
        tx,
        round.id,
        answered.map(({ by }) => by.id),
      );
    });

interface Answered {
  readonly by: AskedPerson;
  readonly values: readonly (number | undefined)[];
}

function answers(
  { instrument, story, levels, sparing }: Telling,
  asked: readonly AskedPerson[],
  factsOf: (by: AskedPerson) => MoodFacts | undefined,
): readonly Answered[] {
  const model = answerModel(instrument, levels);
  return asked.flatMap((by) => {
    const facts = factsOf(by);
    if (!facts || sparing.has(by.person)) return [];
    const random = textRandom(`${by.person} ${by.rated ?? ""} ${story.instrument} ${story.wave}`);
    const side = sideOf(by.relation);
    if (random() >= (side.share ?? answeringShare(facts, story.wave, story.share))) return [];
    const mood = raised(moodOf(facts, story.wave), side.height);
    return [{ by, values: demonstrationAnswers(model, mood, random) }];
  });
}

/** The group that each one's answer is stored in, as the product would store it. */
function groups(round: Round, asked: readonly AskedPerson[]): (by: AskedPerson) => AnswerGroup {
  const byRated = Map.groupBy(asked, ({ rated }) => rated);
  return ({ unit, background, rated, relation }) => {
    const around = rated === undefined ? [] : (byRated.get(rated) ?? []);
    const count = (side: Relation) => around.filter((one) => one.relation === side).length;
    const raters = { peers: count("peer"), reports: count("report") };
    return {
      round: round.id,
      unit,
      background,
      rated,
      relation: relation && groupRelation(relation, raters),
    };
  };
}

/** What an answer depends on: the workplace, the unit that somebody asked about their own post leads, or the person rated. */
async function factsByPerson(
  tx: Transaction,
  round: Round,
): Promise<(asked: AskedPerson) => MoodFacts | undefined> {
  const facts = await moodFacts(tx, round.opensOn);
  if (round.about === "unit") return ({ unit }) => facts.get(unit);
  const led = await leadersOn(tx, round.opensOn);
  if (round.about === "person")
    return ({ rated, unit }) => {
      const own = facts.get(unit);
      return own && rated !== undefined ? { ...own, subject: rated } : undefined;
    };
  return ({ person, unit }) => facts.get(led.get(person) ?? unit);
}
