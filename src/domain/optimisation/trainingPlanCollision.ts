import type { PlanInstance } from "./trainingPlanInstance.ts";
import { describeCollision } from "./trainingPlanCollisionParts.ts";
import type { Choice } from "./trainingPlanChoosing.ts";
import { ruleKeys, writeMandatory } from "./trainingPlanMandatory.ts";
import type { MandatoryProgramme } from "./trainingPlanMandatory.ts";
import type { RuleKey } from "./trainingPlanMandatoryRows.ts";
import type { TrainingPlanProblem } from "./trainingPlanProblem.ts";
import type { CollisionPart } from "./trainingPlanResult.ts";
import { bundleClosure } from "./trainingPlanBundle.ts";
import type { PlanningRun } from "./trainingPlanRun.ts";

export type MandatoryOutcome =
  | { readonly kind: "fits"; readonly choice: Choice }
  | { readonly kind: "collision"; readonly parts: readonly CollisionPart[] }
  | { readonly kind: "stopped" };

/** Any plan with what is mandatory serves as a start: closeness to the cheapest does not matter. */
const gapOfStart = 0.05;

/** Finds a way to give everyone what is mandatory for her, or says which rules collide. */
export async function planMandatory(
  run: PlanningRun,
  problem: TrainingPlanProblem,
  instance: PlanInstance,
): Promise<MandatoryOutcome> {
  const keys = ruleKeys(instance);
  const isFree = !keys.some((key) => key.startsWith("mandatory:"));
  if (isFree) return { kind: "fits", choice: { bundles: [], running: new Set() } };
  const written = writeMandatory(instance, new Set(keys));
  const solution = await run.solve(written.programme, gapOfStart);
  switch (solution.kind) {
    case "optimal":
    case "feasible":
      return { kind: "fits", choice: readChoice(instance, written, solution.values) };
    case "infeasible": {
      const colliding = await smallestCollision(run, instance, keys);
      return { kind: "collision", parts: await describeCollision(run, problem, instance, colliding) };
    }
    case "stopped":
      return { kind: "stopped" };
    case "unbounded":
      throw new Error("a programme whose columns all have bounds cannot be unbounded");
  }
}

/**
 * The deletion filter: each rule in turn is left out, for good if the rest still collide. What remains is irreducible.
 * Source: J. W. Chinneck, E. W. Dravnieks, Locating minimal infeasible constraint sets in linear programs,
 * ORSA Journal on Computing 3 (1991) 157–168; here over groups of rows, since a page names rules and not rows.
 */
async function smallestCollision(
  run: PlanningRun,
  instance: PlanInstance,
  keys: readonly RuleKey[],
): Promise<ReadonlySet<RuleKey>> {
  let kept = new Set(keys);
  for (const key of keys) {
    const without = new Set([...kept].filter((other) => other !== key));
    const { programme } = writeMandatory(instance, without);
    const solution = await run.solve(programme, 1);
    if (solution.kind === "infeasible") kept = without;
  }
  return kept;
}

function readChoice(instance: PlanInstance, { seats }: MandatoryProgramme, values: Float64Array): Choice {
  const taken = Map.groupBy(
    seats.filter((_, column) => values[column]! > 0.5),
    ({ manager }) => manager,
  );
  const bundles = [...taken].map(([manager, held]) => {
    const occasions = held.map(({ occasion }) => occasion);
    return {
      manager,
      bundle: { occasions, closure: bundleClosure(instance, instance.managers[manager]!, occasions) },
    };
  });
  return { bundles, running: new Set(bundles.flatMap(({ bundle }) => bundle.occasions)) };
}
