import { Worker } from "node:worker_threads";
import type { PlanningWishes, TrainingPlanner } from "../../domain/optimisation/trainingPlanPort.ts";
import type { FromPlanningThread, PlanningTask, ToPlanningThread } from "./planningMessages.ts";

/**
 * Plans in a thread of its own for each task, with its own solver, so that pages stay responsive while it works.
 * A signal lets the search end where it is; the thread is gone when the answer has come.
 */
export function startPlanner(): TrainingPlanner {
  return {
    plan: async (problem, wishes) => {
      const answer = await askThread(
        { kind: "task", problem, plan: undefined, wishes: plain(wishes) },
        wishes,
      );
      if (answer.kind === "planned") return answer.outcome;
      throw new Error(
        answer.kind === "failed" ? answer.message : `the planning thread answered ${answer.kind}`,
      );
    },
    sensitivity: async (problem, plan, wishes) => {
      const answer = await askThread({ kind: "task", problem, plan, wishes: plain(wishes) }, wishes);
      if (answer.kind === "counted") return answer.sensitivity;
      throw new Error(
        answer.kind === "failed" ? answer.message : `the planning thread answered ${answer.kind}`,
      );
    },
  };
}

type Answer = Exclude<FromPlanningThread, { kind: "progress" }>;

async function askThread(task: PlanningTask, { onProgress, signal }: PlanningWishes): Promise<Answer> {
  const thread = new Worker(new URL("./planningWorker.ts", import.meta.url));
  const tell = (message: ToPlanningThread): void => thread.postMessage(message);
  const cancel = (): void => tell({ kind: "cancel" });
  signal?.addEventListener("abort", cancel);
  try {
    return await new Promise<Answer>((resolve, reject) => {
      thread.on("message", (message: FromPlanningThread) => {
        if (message.kind === "progress") onProgress?.(message.progress);
        else resolve(message);
      });
      thread.on("error", reject);
      thread.on("exit", (code) => reject(new Error(`the planning thread ended with code ${code}`)));
      if (signal?.aborted === true) cancel();
      tell(task);
    });
  } finally {
    signal?.removeEventListener("abort", cancel);
    await thread.terminate();
  }
}

/** What can be sent to a thread: functions cannot. */
function plain({ gap, secondsAtMost, budgetChanges, assumption }: PlanningWishes): PlanningTask["wishes"] {
  return {
    gap,
    secondsAtMost,
    ...(budgetChanges === undefined ? {} : { budgetChanges }),
    ...(assumption === undefined ? {} : { assumption }),
  };
}
