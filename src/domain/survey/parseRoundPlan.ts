import { parseDay } from "../shared/day.ts";
import { parseId, type UnitId } from "../shared/ids.ts";
import { err, ok, type Result } from "../shared/result.ts";
import { checkRoundPlan, type PlanFault } from "./checkRoundPlan.ts";
import type { Instruments } from "./findInstrument.ts";
import type { BackgroundVariable, RoundPlan } from "./round.ts";

/** A plan as somebody wrote it in a form. */
export interface WrittenPlan {
  readonly name: string;
  /** Id and version joined by @. */
  readonly instrument: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly indexThreshold: string;
  readonly itemThreshold: string;
  readonly background: readonly string[];
  readonly units: readonly string[];
  readonly hourly: boolean;
  readonly onLeave: boolean;
  readonly consultationReference: string;
  readonly protectionAssessmentReference: string;
  readonly retentionDecision: string;
}

export type WrittenPlanFault = PlanFault | "opensOnMissing" | "closesOnMissing";

const variables: readonly BackgroundVariable[] = ["gender", "paid"];

/** Reads a written plan and checks it. @returns every fault, in the order of the form */
export function parseRoundPlan(
  { instruments }: Instruments,
  written: WrittenPlan,
): Result<RoundPlan, readonly WrittenPlanFault[]> {
  const instrument = instruments.find(({ id, version }) => `${id}@${version}` === written.instrument);
  const opensOn = parseDay(written.opensOn.trim());
  const closesOn = parseDay(written.closesOn.trim());
  const known = opensOn ?? closesOn;
  const missing: readonly WrittenPlanFault[] = [
    ...(opensOn === undefined ? ["opensOnMissing" as const] : []),
    ...(closesOn === undefined ? ["closesOnMissing" as const] : []),
  ];
  if (known === undefined) return err(missing);
  const plan: RoundPlan = {
    name: written.name.trim(),
    instrument: instrument?.id ?? "",
    instrumentVersion: instrument?.version ?? "",
    about: instrument?.about ?? "unit",
    opensOn: opensOn ?? known,
    closesOn: closesOn ?? known,
    indexThreshold: wholeNumber(written.indexThreshold),
    itemThreshold: wholeNumber(written.itemThreshold),
    background: variables.filter((variable) => written.background.includes(variable)),
    population: {
      units: written.units.flatMap((text): UnitId[] => {
        const id = parseId<"unit">(text);
        return id === undefined ? [] : [id];
      }),
      hourly: written.hourly,
      onLeave: written.onLeave,
    },
    consultationReference: textOrNothing(written.consultationReference),
    protectionAssessmentReference: textOrNothing(written.protectionAssessmentReference),
    retentionDecision: textOrNothing(written.retentionDecision),
  };
  const faults = [...checkRoundPlan(plan, instrument), ...missing];
  return faults.length > 0 ? err(faults) : ok(plan);
}

function wholeNumber(text: string): number {
  return /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : NaN;
}

function textOrNothing(text: string): string | undefined {
  return text.trim() === "" ? undefined : text.trim();
}
