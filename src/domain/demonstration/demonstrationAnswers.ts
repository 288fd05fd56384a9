import type { RandomSource } from "../shared/random.ts";
import { drawNormal } from "./drawNormal.ts";
import type { Mood } from "./mood.ts";
import type { AnswerLevels } from "./roundStory.ts";
import { textRandom } from "./textRandom.ts";

export interface AnswerModel {
  readonly min: number;
  readonly max: number;
  /** In the instrument's order. */
  readonly items: readonly ItemModel[];
}

export interface ItemModel {
  readonly trait: string;
  /** What is answered on the whole, before the bounds of the scale pull it in. */
  readonly level: number;
  readonly isReversed: boolean;
}

/** An instrument as far as answering needs it. */
export interface AnsweredInstrument {
  readonly scale: { readonly min: number; readonly max: number };
  readonly items: readonly { readonly id: string; readonly isReversed: boolean }[];
  readonly subScales: readonly { readonly id: string; readonly itemIds: readonly string[] }[];
}

/** How an instrument is answered in the demonstration. An item without a level of its own gets one between the bounds. */
export function answerModel(instrument: AnsweredInstrument, levels: AnswerLevels): AnswerModel {
  const [low, high] = levels.between;
  return {
    ...instrument.scale,
    items: instrument.items.map(({ id, isReversed }) => ({
      trait: instrument.subScales.find((scale) => scale.itemIds.includes(id))?.id ?? "",
      level: levels.items[id] ?? low + (high - low) * textRandom(id)(),
      isReversed,
    })),
  };
}

/** Standard deviations on the answer scale: of people, of a person between sub-scales, and of single answers. */
const spread = { person: 0.56, trait: 0.36, item: 0.62 };
const leftOut = 0.012;

/**
 * What one person answers: whole numbers within the scale in the instrument's order, undefined where left out.
 * Answers of a person hang together (the same person, the same sub-scale), and so do those of a group (its mood):
 * with the spreads here and in `moodOf` about a tenth of the variance of a scale lies between groups.
 */
export function demonstrationAnswers(
  model: AnswerModel,
  mood: Mood,
  random: RandomSource,
): readonly (number | undefined)[] {
  const person = drawNormal(random) * spread.person;
  const byTrait = new Map<string, number>();
  return model.items.map(({ trait, level, isReversed }) => {
    const own = byTrait.get(trait) ?? mood(trait) + drawNormal(random) * spread.trait;
    byTrait.set(trait, own);
    const felt = level + person + own + drawNormal(random) * spread.item;
    const answer = Math.min(model.max, Math.max(model.min, Math.round(felt)));
    if (random() < leftOut) return undefined;
    return isReversed ? model.min + model.max - answer : answer;
  });
}
