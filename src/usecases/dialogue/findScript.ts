import type { Framework } from "../../domain/competence/framework.ts";
import type { Dialogue, DialogueScript } from "../../domain/dialogue/dialogue.ts";
import { ownScripts } from "../../store/authoring/workVersion.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Content } from "../needs.ts";

/** The dialogue that is offered today under an id, ours or the organisation's own: the latest version. */
export async function findScript(
  tx: Transaction,
  content: Content,
  id: string,
): Promise<DialogueScript | undefined> {
  return (await offeredScripts(tx, content)).find(({ dialogue }) => dialogue.id === id);
}

/** Every dialogue that can be begun, in its latest version. */
export async function offeredScripts(
  tx: Transaction,
  { dialogues }: Content,
): Promise<readonly DialogueScript[]> {
  const latest = new Map(dialogues.map((script) => [script.dialogue.id, script]));
  return [...latest.values(), ...(await ownScripts(tx))];
}

/** The framework whose competencies a dialogue trains. */
export function frameworkOf({ frameworks }: Content, { frameworkId }: Dialogue): Framework {
  const framework = frameworks.findLast(({ id }) => id === frameworkId);
  if (framework === undefined)
    throw new Error(`a dialogue names the framework ${frameworkId}: checked at start`);
  return framework;
}
