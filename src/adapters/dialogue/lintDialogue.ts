import { checkDialogue } from "../../domain/dialogue/checkDialogue.ts";
import { checkStory, longChoices, type StoryWalk } from "../../domain/dialogue/checkStory.ts";
import { sayOfDialogue } from "../../domain/dialogue/dialogueSentences.ts";
import type { StoryProblem } from "../../domain/dialogue/playthrough.ts";
import type { ContentProblem } from "../content/contentProblem.ts";
import { dialogueSchema } from "../content/dialogueSchema.ts";
import { parseContentFile } from "../content/parseContentFile.ts";
import { compileInk } from "./compileInk.ts";
import { forbiddenInk } from "./forbiddenInk.ts";
import { outlineStory } from "./outlineStory.ts";
import { structureProblems } from "./sameStructure.ts";
import { walkStory } from "./walkStory.ts";

/** The three files of a dialogue's folder, as text. */
export interface DialogueFiles {
  readonly manifest: string;
  readonly swedish: string;
  readonly english: string;
}

export interface DialogueReport {
  readonly problems: readonly ContentProblem[];
  /** Undefined where the story could not be compiled. */
  readonly walk: StoryWalk | undefined;
}

const names = { manifest: "dialogue.yaml", swedish: "story.sv.ink", english: "story.en.ink" } as const;
const mostStates = 60_000;

/**
 * Everything that can be told of a dialogue without an expert: shapes, ids, the same structure in both languages,
 * and a walk through every choice of the Swedish story, which stands for the English one when they are the same.
 * @param competencyIds of the framework it names
 */
export function lintDialogue(files: DialogueFiles, competencyIds: ReadonlySet<string>): DialogueReport {
  const manifest = parseContentFile(names.manifest, files.manifest, dialogueSchema);
  const swedish = compileInk(files.swedish, true);
  const english = compileInk(files.english, true);
  const problems: ContentProblem[] = [
    ...(manifest.ok
      ? manifest.value.locate(checkDialogue(manifest.value.value, competencyIds))
      : manifest.error),
    ...(swedish.ok ? [] : inFile(names.swedish, swedish.error)),
    ...(english.ok ? [] : inFile(names.english, english.error)),
  ];
  if (!manifest.ok || !swedish.ok || !english.ok) return { problems, walk: undefined };
  const walk = walkStory({
    story: swedish.value,
    source: files.swedish,
    outline: outlineStory(files.swedish),
    mostStates,
  });
  problems.push(
    ...inFile(names.swedish, forbidden(files.swedish)),
    ...inFile(names.english, structureProblems(swedish.value, english.value, files.english)),
    ...inFile(names.swedish, checkStory(manifest.value.value, outlineStory(files.swedish), walk)),
    ...inFile(names.english, longChoices(outlineStory(files.english).choices)),
  );
  return { problems, walk };
}

/** Without visits counted, for else every story would seem to ask for them. */
function forbidden(source: string): readonly StoryProblem[] {
  const compiled = compileInk(source);
  return compiled.ok ? forbiddenInk(source, compiled.value) : [];
}

function inFile(file: string, problems: readonly StoryProblem[]): readonly ContentProblem[] {
  return problems.map((problem) => ({ file, ...problem, message: sayOfDialogue(problem.said) }));
}
