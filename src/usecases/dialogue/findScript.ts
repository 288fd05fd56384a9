import type { Framework } from "../../domain/competence/framework.ts";
import type { Dialogue, DialogueScript } from "../../domain/dialogue/dialogue.ts";
import type { Content } from "../needs.ts";

/** The dialogue that is offered today under an id: the latest version. */
export function findScript({ dialogues }: Content, id: string): DialogueScript | undefined {
  return dialogues.findLast(({ dialogue }) => dialogue.id === id);
}

/** The framework whose competencies a dialogue trains. */
export function frameworkOf({ frameworks }: Content, { frameworkId }: Dialogue): Framework {
  const framework = frameworks.findLast(({ id }) => id === frameworkId);
  if (framework === undefined)
    throw new Error(`a dialogue names the framework ${frameworkId}: checked at start`);
  return framework;
}
