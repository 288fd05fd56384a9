import type { PlanFaults, WrittenPlanChange } from "../../../../domain/development/parsePlanChange.ts";
import type { DevelopmentPlanContent } from "../../../../domain/development/developmentPlan.ts";
import type { OwnPlan } from "../../../../usecases/development/readOwnPlan.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";

export interface PlanPageProps {
  readonly own: OwnPlan;
  readonly content: DevelopmentPlanContent;
  readonly language: Language;
  /** What was written in the form that could not be taken, or asked for by a link. */
  readonly written: WrittenPlanChange;
  readonly faults: PlanFaults;
}

/** What one of the small forms shows: its own text and faults only when it is the one that was sent. */
export function formState({ written, faults, language }: PlanPageProps, change: string) {
  const words = texts(language).plan.fault;
  const isThis = written.change === change;
  return {
    value: isThis ? written : undefined,
    textError: isThis && faults.text ? words[faults.text] : undefined,
    dayError: isThis && faults.day ? words[faults.day] : undefined,
  };
}
