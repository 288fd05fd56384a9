import { parentPort } from "node:worker_threads";
import { planTraining } from "../../domain/optimisation/planTraining.ts";
import { planSensitivity } from "../../domain/optimisation/trainingPlanSensitivity.ts";
import { startSolver } from "../solver/startSolver.ts";
import type { FromPlanningThread, PlanningTask, ToPlanningThread } from "./planningMessages.ts";

const port = parentPort;
if (port === null) throw new Error("planningWorker.ts runs as a worker thread only");

const solver = startSolver();
const stop = new AbortController();
const send = (message: FromPlanningThread): void => port.postMessage(message);

async function work({ problem, plan, wishes }: PlanningTask): Promise<FromPlanningThread> {
  const options = {
    ...wishes,
    clock: () => performance.now() / 1000,
    signal: stop.signal,
    onProgress: (progress: Extract<FromPlanningThread, { kind: "progress" }>["progress"]) =>
      send({ kind: "progress", progress }),
  };
  return plan === undefined
    ? { kind: "planned", outcome: await planTraining(problem, solver, options) }
    : { kind: "counted", sensitivity: await planSensitivity(problem, plan, solver, options) };
}

port.on("message", (message: ToPlanningThread) => {
  if (message.kind === "cancel") stop.abort();
  else
    void work(message)
      .catch((fault: unknown) => ({ kind: "failed", message: String(fault) }) as const)
      .then(send);
});
