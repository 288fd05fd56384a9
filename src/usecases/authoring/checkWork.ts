import type { OwnWork, WorkFiles } from "../../domain/authoring/ownWork.ts";
import type { Dialogue, DialogueScript } from "../../domain/dialogue/dialogue.ts";
import type { StoryPlace } from "../../domain/dialogue/storyMap.ts";
import type { Course } from "../../domain/learning/course.ts";
import { ownScripts } from "../../store/authoring/workVersion.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs, WorkFault } from "../needs.ts";

/** What the checks say of a draft. */
export interface CheckedWork {
  readonly faults: readonly WorkFault[];
  readonly advice: readonly WorkFault[];
  /** The checks were ended before they were done. */
  readonly isTooSlow: boolean;
  readonly map: readonly StoryPlace[];
  /** What would be published; undefined where there are faults. */
  readonly content: WorkContent | undefined;
}

export type WorkContent =
  | { readonly kind: "course"; readonly course: Course }
  | { readonly kind: "dialogue"; readonly script: DialogueScript };

export type CheckNeeds = Pick<Needs, "content" | "ownWorks">;

/**
 * Checks a draft as what comes with the product is checked. Whatever id and version its files name, it has the id
 * that it was begun under, and the version is the number of its publication.
 * @param dialogues ids of all that a course may name
 */
export async function checkWork(
  needs: CheckNeeds,
  work: Pick<OwnWork, "kind" | "id" | "files">,
  dialogues: ReadonlySet<string>,
  version: number,
): Promise<CheckedWork> {
  const identity = { id: work.id, version: String(version) };
  if (work.kind === "course") return checkCourseDraft(needs, work.files, dialogues, identity);
  const checked = await needs.ownWorks.readDialogue(work.files, competenciesOf(needs));
  if (checked === "tooSlow") return { faults: [], advice: [], isTooSlow: true, map: [], content: undefined };
  const { faults, advice, map, script } = checked;
  const named = script && { ...script, dialogue: { ...script.dialogue, ...identity } };
  return { faults, advice, isTooSlow: false, map, content: named && { kind: "dialogue", script: named } };
}

function checkCourseDraft(
  needs: CheckNeeds,
  files: WorkFiles,
  dialogueIds: ReadonlySet<string>,
  identity: { readonly id: string; readonly version: string },
): CheckedWork {
  const competencies = competenciesOf(needs);
  const read = needs.ownWorks.readCourse(files, (framework) => {
    const competencyIds = competencies.get(framework);
    return competencyIds && { competencyIds, dialogueIds };
  });
  const rest = { advice: [], isTooSlow: false, map: [] };
  return read.ok
    ? { ...rest, faults: [], content: { kind: "course", course: { ...read.value, ...identity } } }
    : { ...rest, faults: read.error, content: undefined };
}

/** Every dialogue that a course of the organisation may lead to. */
export async function knownDialogues(
  tx: Transaction,
  { content }: Pick<Needs, "content">,
): Promise<readonly Dialogue[]> {
  return [...content.dialogues, ...(await ownScripts(tx))].map(({ dialogue }) => dialogue);
}

function competenciesOf({ content }: Pick<Needs, "content">): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    content.frameworks.map(({ id, competencies }) => [id, new Set(competencies.map((one) => one.id))]),
  );
}
