import type { PlanResult } from "../../../domain/training/planResult.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** What a little more or less money would do, as shares of the reduction that the plan gives. */
export function budgetSentences(
  result: Extract<PlanResult, { kind: "planned" }>,
  language: Language,
): readonly string[] {
  const words = texts(language).training.result;
  const { decimal } = format(language);
  const share = (points: number) => (Math.abs(points) / Math.max(result.closure.value, Number.EPSILON)) * 100;
  const told = result.budgetEffects.flatMap((effect) => {
    if (effect.kind === "collision") return effect.change < 0 ? words.lessCollides : [];
    if (effect.kind === "notComputed" || share(effect.points) < 0.05) return [];
    const text = decimal(share(effect.points));
    return effect.change > 0 ? words.more(text) : words.less(text);
  });
  return told.length > 0 ? told : [words.noDifference];
}
