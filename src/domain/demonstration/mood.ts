import { drawNormal } from "./drawNormal.ts";
import { textRandom } from "./textRandom.ts";

/** How far above or below the whole organisation a group answers on a sub-scale, on the answer scale. */
export type Mood = (trait: string) => number;

/** What the register says of a workplace, or of the post somebody holds. */
export interface MoodFacts {
  /** The unit, or the person rated: what stays alike from one round to the next. */
  readonly subject: string;
  /** People led by whoever leads it. */
  readonly span: number;
  /** Its administration spends far more than it was given. */
  readonly troubled: boolean;
  /** Nobody holds the post. */
  readonly leaderless: boolean;
}

interface Weights {
  readonly span: number;
  readonly trouble: number;
  readonly leaderless: number;
}

const usual: Weights = { span: 0.4, trouble: 0.8, leaderless: 0.4 };

/** How much each thing weighs where it shows; a large span is felt most in leadership and in the manager's own post. */
const weightsByTrait: Readonly<Record<string, Weights>> = {
  motivation: { span: 0.2, trouble: 0.8, leaderless: 0.3 },
  leadership: { span: 1, trouble: 1, leaderless: 1 },
  governance: { span: 0.5, trouble: 1.1, leaderless: 0.9 },
  workload: { span: 1.6, trouble: 1.3, leaderless: 0.2 },
  recovery: { span: 1.2, trouble: 1.1, leaderless: 0.2 },
  support: { span: 0.9, trouble: 0.6, leaderless: 0.2 },
  span: { span: 3, trouble: 0.4, leaderless: 0.2 },
  clarity: { span: 0.4, trouble: 1.3, leaderless: 0.2 },
};

const comfortableSpan = 28;
const perPersonMore = -0.009;
const inTrouble = -0.4;
const troubleGrows = -0.05;
const withoutLeader = -0.2;
const everyWave = 0.02;
const spread = { subject: 0.18, trait: 0.13, slope: 0.035, wave: 0.05 };

/**
 * Draws how a workplace or a manager's post is answered about: partly its own and lasting, partly what the register
 * explains, with a slow change from wave to wave. The same facts and wave give the same mood.
 */
export function moodOf(facts: MoodFacts, wave: number): Mood {
  const own = textRandom(facts.subject);
  const lasting = drawNormal(own) * spread.subject + drawNormal(own) * spread.slope * wave;
  const crowded = Math.max(0, facts.span - comfortableSpan) * perPersonMore;
  return (trait) => {
    const weights = weightsByTrait[trait] ?? usual;
    return (
      lasting +
      drawNormal(textRandom(`${facts.subject} ${trait}`)) * spread.trait +
      drawNormal(textRandom(`${facts.subject} ${trait} ${wave}`)) * spread.wave +
      crowded * weights.span +
      (facts.troubled ? (inTrouble + troubleGrows * wave) * weights.trouble : everyWave * wave) +
      (facts.leaderless ? withoutLeader * weights.leaderless : 0)
    );
  };
}

/** The same mood, so much higher on every sub-scale. */
export function raised(mood: Mood, by: number): Mood {
  return (trait) => mood(trait) + by;
}

interface Side {
  /** How much higher a person is rated from here than from all: most think somewhat well of themselves. */
  readonly height: number;
  /** Share who answer; undefined where that is as at any workplace. */
  readonly share: number | undefined;
}

const sides: Readonly<Record<"self" | "lineManager" | "peer" | "report", Side>> = {
  self: { height: 0.15, share: 0.98 },
  lineManager: { height: 0.1, share: 0.93 },
  peer: { height: 0.05, share: undefined },
  report: { height: -0.05, share: undefined },
};

/** How answers in a 360 depend on the side that they come from; without a side there is nothing of the kind. */
export function sideOf(relation: keyof typeof sides | undefined): Side {
  return relation === undefined ? { height: 0, share: undefined } : sides[relation];
}

const answeringSpread = 0.08;
const answerLessInTrouble = 0.06;

/** The share of a workplace who answer, around what is usual in the round. */
export function answeringShare(facts: MoodFacts, wave: number, usualShare: number): number {
  const own = drawNormal(textRandom(`${facts.subject} answers`)) * answeringSpread;
  const now = drawNormal(textRandom(`${facts.subject} answers ${wave}`)) * (answeringSpread / 2);
  const share = usualShare + own + now - (facts.troubled ? answerLessInTrouble : 0);
  return Math.min(0.97, Math.max(0.2, share));
}
