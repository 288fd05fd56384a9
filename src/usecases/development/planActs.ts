import type { PlanChange } from "../../domain/development/planChange.ts";
import type { Act, ActThing } from "../../domain/lrs/act.ts";

/** What a change of the own plan tells in the record, and what it takes out of it. No word of the plan is told. */
export function actsOfChange(
  change: PlanChange,
  competency: (id: string) => readonly ActThing[],
): { readonly told: readonly Act[]; readonly undone: readonly Act["key"][] } {
  switch (change.kind) {
    case "addGoal": {
      const { id, competencyId } = change.goal;
      const trains = competencyId === undefined ? [] : competency(competencyId);
      return { told: [{ ...made({ kind: "goal", id }), trains }], undone: [] };
    }
    case "addActivity":
      return { told: [made({ kind: "task", id: change.activity.id })], undone: [] };
    case "addCommitment":
      return { told: [made({ kind: "commitment", id: change.commitment.id })], undone: [] };
    case "addCheckIn":
      return { told: [made({ kind: "note", id: change.checkIn.id })], undone: [] };
    case "setActivity":
      return {
        told: change.state === "done" ? [reported({ kind: "task", id: change.id }, true)] : [],
        undone: [reportedKey(change.id)],
      };
    case "setCommitment":
      return {
        told:
          change.state === "open"
            ? []
            : [reported({ kind: "commitment", id: change.id }, change.state === "kept")],
        undone: [reportedKey(change.id)],
      };
    case "moveCommitment":
      return { told: [], undone: [] };
    case "remove":
      return { told: [], undone: [madeKey(change.id), reportedKey(change.id)] };
  }
}

function made(object: ActThing): Act {
  return { key: madeKey(object.id), verb: "created", object };
}

function reported(object: ActThing, success: boolean): Act {
  return {
    key: reportedKey(object.id),
    verb: "completed",
    object,
    result: { completion: true, success },
  };
}

const madeKey = (id: string): Act["key"] => [id, "made"];
const reportedKey = (id: string): Act["key"] => [id, "reported"];
