import { addDays } from "../../../../domain/shared/day.ts";
import type { WrittenPlan } from "../../../../domain/survey/parseRoundPlan.ts";
import { lowestIndexThreshold, lowestItemThreshold, type Round } from "../../../../domain/survey/round.ts";
import type { RoundForm } from "../../../../usecases/survey/readRoundForm.ts";

const daysUntilOpening = 14;
const daysOpen = 21;

/** What the form shows before anything is written: three weeks, beginning in a fortnight, at the lowest thresholds. */
export function emptyPlan({ today, instruments }: RoundForm): WrittenPlan {
  const [first] = instruments;
  return {
    name: "",
    instrument: first === undefined ? "" : `${first.id}@${first.version}`,
    opensOn: addDays(today, daysUntilOpening),
    closesOn: addDays(today, daysUntilOpening + daysOpen),
    indexThreshold: String(lowestIndexThreshold),
    itemThreshold: String(lowestItemThreshold),
    background: [],
    units: [],
    hourly: false,
    onLeave: false,
    consultationReference: "",
    protectionAssessmentReference: "",
    retentionDecision: "",
  };
}

/** A draft as its form shows it. */
export function planAsWritten(round: Round): WrittenPlan {
  return {
    name: round.name,
    instrument: `${round.instrument}@${round.instrumentVersion}`,
    opensOn: round.opensOn,
    closesOn: round.closesOn,
    indexThreshold: String(round.indexThreshold),
    itemThreshold: String(round.itemThreshold),
    background: round.background,
    units: round.population.units,
    hourly: round.population.hourly,
    onLeave: round.population.onLeave,
    consultationReference: round.consultationReference ?? "",
    protectionAssessmentReference: round.protectionAssessmentReference ?? "",
    retentionDecision: round.retentionDecision ?? "",
  };
}

/** Reads the form; fields of several values come as lists (parseBody with `all`). */
export function readWrittenPlan(body: Readonly<Record<string, unknown>>): WrittenPlan {
  const text = (name: keyof WrittenPlan) => {
    const value = body[name];
    return typeof value === "string" ? value : "";
  };
  const all = (name: string): readonly string[] => {
    const value = body[name];
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.filter((one): one is string => typeof one === "string");
  };
  return {
    name: text("name"),
    instrument: text("instrument"),
    opensOn: text("opensOn"),
    closesOn: text("closesOn"),
    indexThreshold: text("indexThreshold"),
    itemThreshold: text("itemThreshold"),
    background: all("background"),
    units: all("units"),
    hourly: all("include").includes("hourly"),
    onLeave: all("include").includes("onLeave"),
    consultationReference: text("consultationReference"),
    protectionAssessmentReference: text("protectionAssessmentReference"),
    retentionDecision: text("retentionDecision"),
  };
}
