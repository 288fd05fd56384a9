import type { Actor } from "../../domain/access/actor.ts";
import { datedRound, type RoundStories, type RoundStory } from "../../domain/demonstration/roundStory.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId, RoundId, TenantId } from "../../domain/shared/ids.ts";
import type { Result } from "../../domain/shared/result.ts";
import type { Instrument } from "../../domain/survey/instrument.ts";
import type { RoundPlan } from "../../domain/survey/round.ts";
import { listPersonas } from "../../store/demonstration/persona.ts";
import { listRounds, setRoundState } from "../../store/survey/round.ts";
import type { Needs } from "../needs.ts";
import { answerRound } from "./answerRound.ts";

/** What people do with a round, as the product lets them; done on a day of the past. */
export interface RoundSteps {
  draft(actor: Actor, plan: RoundPlan): Promise<Result<RoundId, unknown>>;
  open(actor: Actor, round: RoundId): Promise<Result<unknown, unknown>>;
  close(tenant: TenantId, round: RoundId): Promise<Result<unknown, unknown>>;
}

export interface RoundWish {
  /** An HR developer. */
  readonly actor: Actor;
  readonly loadedOn: Day;
  readonly stories: RoundStories;
  readonly story: RoundStory;
  readonly instrument: Instrument;
  /** The steps with a clock that stands on a day. */
  readonly stepsOn: (day: Day) => RoundSteps;
}

const indexThreshold = 5;
const itemThreshold = 10;

/**
 * Lets the demonstration hold a round: planned, opened, answered and, when its last day has passed, closed, all
 * through the product's own steps. Goes on where it stopped, and leaves a round alone that has come as far as it should.
 */
export const loadRound =
  (needs: Pick<Needs, "database">) =>
  async ({ actor, loadedOn, stories, story, instrument, stepsOn }: RoundWish): Promise<void> => {
    const { tenant } = actor;
    const dated = datedRound(stories, story, loadedOn);
    const isOver = dated.closesOn < loadedOn;
    const find = async () =>
      (await needs.database.asTenant(tenant, listRounds)).find(
        (round) => round.instrument === instrument.id && round.opensOn === dated.opensOn,
      );

    if (!(await find()))
      done(await stepsOn(dated.opensOn).draft(actor, planOf(stories, story, instrument, dated)));
    const draft = await find();
    if (draft?.state === "draft") done(await stepsOn(dated.opensOn).open(actor, draft.id));
    const open = await find();
    if (open?.state === "open") {
      const levels = levelsOf(stories, instrument);
      const sparing = isOver ? new Set<PersonId>() : await personasOf(needs, tenant);
      await answerRound(needs)(tenant, { round: open, instrument, story, levels, sparing });
      if (isOver) await needs.database.asTenant(tenant, (tx) => setRoundState(tx, open.id, "closing"));
    }
    const closing = await find();
    if (closing?.state === "closing" && isOver) done(await stepsOn(dated.closesOn).close(tenant, closing.id));
  };

/** Visitors are to find something to answer. */
async function personasOf({ database }: Pick<Needs, "database">, tenant: TenantId) {
  const personas = await database.asTenant(tenant, listPersonas);
  return new Set(personas.map(({ person }) => person));
}

function planOf(
  stories: RoundStories,
  story: RoundStory,
  instrument: Instrument,
  dated: ReturnType<typeof datedRound>,
): RoundPlan {
  return {
    ...dated,
    instrument: instrument.id,
    instrumentVersion: instrument.version,
    about: instrument.about,
    indexThreshold: Math.max(indexThreshold, instrument.smallestGroup.index),
    itemThreshold: Math.max(itemThreshold, instrument.smallestGroup.items),
    background: story.background,
    population: { units: [], hourly: true, onLeave: false },
    consultationReference: stories.consultation,
    protectionAssessmentReference: stories.assessment,
    retentionDecision: stories.retention,
  };
}

function levelsOf({ levels }: RoundStories, instrument: Instrument) {
  const found = levels[instrument.id];
  if (!found) throw new Error(`nothing is said of how ${instrument.id} is answered`);
  return found;
}

/** The demonstration is made by us: a step that is refused is a defect. */
function done<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok)
    throw new Error(`a round of the demonstration was refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
