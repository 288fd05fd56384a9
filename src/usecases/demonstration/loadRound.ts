import type { Actor } from "../../domain/access/actor.ts";
import { datedRound, type RoundStories, type RoundStory } from "../../domain/demonstration/roundStory.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId, RoundId, TenantId, UnitId } from "../../domain/shared/ids.ts";
import type { Result } from "../../domain/shared/result.ts";
import type { Instrument } from "../../domain/survey/instrument.ts";
import type { RoundPlan } from "../../domain/survey/round.ts";
import { listPersonas } from "../../store/demonstration/persona.ts";
import { unitsOn } from "../../store/organisation/unitsOn.ts";
import { listRounds, setRoundState } from "../../store/survey/round.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";
import { answerRound } from "./answerRound.ts";

/** What people do with a round, as the product lets them; done on a day of the past. */
export interface RoundSteps {
  draft(actor: Actor, plan: RoundPlan): Promise<Result<RoundId, unknown>>;
  /** In a 360: chooses who answers about whom. */
  suggestRaters(actor: Actor, round: RoundId): Promise<Result<unknown, unknown>>;
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
  async (wish: RoundWish): Promise<void> => {
    const { actor, loadedOn, stories, story, instrument, stepsOn } = wish;
    const { tenant } = actor;
    const dated = datedRound(stories, story, loadedOn);
    const isOver = dated.closesOn < loadedOn;
    const find = async () =>
      (await needs.database.asTenant(tenant, listRounds)).find(
        (round) => round.instrument === instrument.id && round.opensOn === dated.opensOn,
      );

    if (!(await find())) {
      const units = await needs.database.asTenant(tenant, (tx) => unitsNamed(tx, story, dated.opensOn));
      done(await stepsOn(dated.opensOn).draft(actor, planOf(wish, units)));
    }
    const draft = await find();
    if (draft?.state === "draft") {
      const steps = stepsOn(dated.opensOn);
      if (draft.about === "person") done(await steps.suggestRaters(actor, draft.id));
      done(await steps.open(actor, draft.id));
    }
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

async function unitsNamed(tx: Transaction, { units }: RoundStory, on: Day): Promise<readonly UnitId[]> {
  if (!units) return [];
  const found = (await unitsOn(tx, on)).filter((unit) => units.includes(unit.name));
  if (found.length !== units.length) throw new Error(`not all of these units exist: ${units.join()}`);
  return found.map((unit) => unit.id);
}

function planOf({ stories, story, instrument, loadedOn }: RoundWish, units: readonly UnitId[]): RoundPlan {
  return {
    ...datedRound(stories, story, loadedOn),
    instrument: instrument.id,
    instrumentVersion: instrument.version,
    about: instrument.about,
    indexThreshold: Math.max(indexThreshold, instrument.smallestGroup.index),
    itemThreshold: Math.max(itemThreshold, instrument.smallestGroup.items),
    background: story.background,
    population: { units, hourly: true, onLeave: false },
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
