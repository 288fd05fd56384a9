import { monitorEventLoopDelay } from "node:perf_hooks";
import { startPlanner } from "../src/adapters/planning/startPlanner.ts";
import { believableProblem } from "./allocationProblem.ts";

/**
 * Allocation of a training plan to a proven gap of 1 %: CPU-seconds of all threads (clock times say little on a shared
 * machine), the gap that was proven, the longest time that the caller's thread was stalled, and each size against the
 * first, per thousand pairs of manager and activity.
 */
const sizes = [
  { managers: 130, activities: 30 },
  { managers: 2000, activities: 40 },
];
const gap = 0.01;
const planner = startPlanner();
let first: number | undefined;

for (const { managers, activities } of sizes) {
  const problem = believableProblem(managers, activities, 1);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const before = process.cpuUsage();
  const outcome = await planner.plan(problem, { gap, secondsAtMost: 600 });
  const { user, system } = process.cpuUsage(before);
  delay.disable();
  const seconds = (user + system) / 1e6;
  const perThousandPairs = seconds / ((managers * activities) / 1000);
  first ??= perThousandPairs;
  const plan = outcome.kind === "planned" ? outcome.plan : undefined;
  console.log(
    [
      `allocation ${managers} × ${activities}`,
      `${seconds.toFixed(1)} CPU-s`,
      `${perThousandPairs.toFixed(2)} CPU-s per thousand pairs (${(perThousandPairs / first).toFixed(2)} of the first)`,
      plan === undefined ? outcome.kind : `gap ${(100 * plan.closure.gap).toFixed(2)} % (${plan.ended})`,
      plan === undefined
        ? ""
        : `${plan.coverage.value} of ${managers} covered, ${plan.assignments.length} seats`,
      `longest stall ${(delay.max / 1e6).toFixed(0)} ms`,
      `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`,
    ].join(" · "),
  );
}
