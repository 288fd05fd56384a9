import type { PlanInstance } from "./trainingPlanInstance.ts";
import { writeMandatory } from "./trainingPlanMandatory.ts";
import type { RuleKey } from "./trainingPlanMandatoryRows.ts";
import type { TrainingPlanProblem } from "./trainingPlanProblem.ts";
import type { AwayShortage, CollisionPart, SeatShortage } from "./trainingPlanResult.ts";
import type { PlanningRun } from "./trainingPlanRun.ts";

/** Says of each colliding rule, in numbers, what it asks for and what there is. */
export async function describeCollision(
  run: PlanningRun,
  problem: TrainingPlanProblem,
  instance: PlanInstance,
  colliding: ReadonlySet<RuleKey>,
): Promise<readonly CollisionPart[]> {
  const mandatory = problem.activities
    .map((_, activity) => activity)
    .filter((activity) => colliding.has(`mandatory:${activity}`));
  const idOf = (activity: number) => problem.activities[activity]!.id;
  const needed = (activity: number) => managersNeeding(instance, activity).length;
  const parts: CollisionPart[] = mandatory.map((activity) => ({
    rule: "mandatory",
    activityId: idOf(activity),
    managers: needed(activity),
  }));
  const shortages = seatShortages(problem, instance, mandatory);
  const withoutOccasions = shortages.some(({ available }) => available === 0);
  if (colliding.has("seats") || withoutOccasions) parts.push({ rule: "seats", activities: shortages });
  if (colliding.has("seatsToRun"))
    parts.push({ rule: "seatsToRun", activities: neededToRun(problem, instance, mandatory) });
  if (colliding.has("hours")) parts.push(hoursPart(instance));
  if (colliding.has("activitiesPerManager")) {
    const most = Math.max(
      ...instance.managers.map(({ options }) => options.filter((one) => one.isMandatory).length),
    );
    parts.push({ rule: "activitiesPerManager", atMost: instance.activitiesAtMost, needed: most });
  }
  if (colliding.has("away")) {
    const administrations = awayShortages(problem, instance, mandatory);
    parts.push({ rule: "away", shareAtMost: problem.rules.shareAwayAtMost, administrations });
  }
  if (colliding.has("oneThingADay")) parts.push({ rule: "oneThingADay", activityIds: mandatory.map(idOf) });
  if (colliding.has("prerequisites")) parts.push({ rule: "prerequisites", activityIds: mandatory.map(idOf) });
  if (colliding.has("budget")) {
    const neededAtLeast = await leastCost(run, instance, colliding);
    parts.push({ rule: "budget", available: problem.budget, neededAtLeast });
  }
  return parts;
}

/** What everything but the budget costs at least, among what collides. */
async function leastCost(
  run: PlanningRun,
  instance: PlanInstance,
  colliding: ReadonlySet<RuleKey>,
): Promise<number | undefined> {
  const { programme } = writeMandatory(instance, new Set([...colliding].filter((key) => key !== "budget")));
  const solution = await run.solve(programme, 0.001);
  if (solution.kind === "optimal") return solution.objective;
  return solution.kind === "feasible" ? solution.bound : undefined;
}

function managersNeeding({ managers }: PlanInstance, activity: number) {
  return managers.filter(({ options }) =>
    options.some((one) => one.isMandatory && one.activity === activity),
  );
}

function seatShortages(
  { activities }: TrainingPlanProblem,
  instance: PlanInstance,
  mandatory: readonly number[],
): readonly SeatShortage[] {
  return mandatory.map((activity) => ({
    activityId: activities[activity]!.id,
    available: instance.occasions.reduce(
      (sum, held) => sum + (held.activity === activity ? held.seats : 0),
      0,
    ),
    needed: managersNeeding(instance, activity).length,
  }));
}

function neededToRun(
  { activities }: TrainingPlanProblem,
  instance: PlanInstance,
  mandatory: readonly number[],
) {
  return mandatory.map((activity) => ({
    activityId: activities[activity]!.id,
    neededToRun: Math.min(...activities[activity]!.occasions.map(({ seatsToRun }) => seatsToRun)),
    managersWhoCould: instance.managers.filter(({ options }) =>
      options.some((one) => one.activity === activity),
    ).length,
  }));
}

function hoursPart({ managers }: PlanInstance): CollisionPart {
  const short = managers
    .map(
      ({ options, hours }) =>
        options.reduce((sum, one) => sum + (one.isMandatory ? one.hours : 0), 0) - hours,
    )
    .filter((missing) => missing > 0);
  return { rule: "hours", managers: short.length, shortAtMost: Math.max(0, ...short) };
}

function awayShortages(
  { activities }: TrainingPlanProblem,
  instance: PlanInstance,
  mandatory: readonly number[],
): readonly AwayShortage[] {
  const { limits, administrations, occasions } = instance;
  return administrations.flatMap((administrationId, administration) =>
    mandatory.flatMap((activity) => {
      const mustGo = managersNeeding(instance, activity).filter(
        (manager) => manager.administration === administration,
      ).length;
      const canGo = occasions
        .map((held, occasion) => ({ held, occasion }))
        .filter(({ held }) => held.activity === activity)
        .reduce((sum, { held, occasion }) => {
          const limited = limits
            .filter((limit) => limit.administration === administration && limit.occasions.includes(occasion))
            .map(({ atMost }) => atMost);
          return sum + Math.min(held.seats, ...limited);
        }, 0);
      return mustGo > canGo
        ? [{ administrationId, activityId: activities[activity]!.id, mustGo, canGo }]
        : [];
    }),
  );
}
