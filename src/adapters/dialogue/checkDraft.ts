import type { WorkFiles } from "../../domain/authoring/ownWork.ts";
import { sayOfDialogue } from "../../domain/dialogue/dialogueSentences.ts";
import { dialogueSchema } from "../content/dialogueSchema.ts";
import { parseContentFile } from "../content/parseContentFile.ts";
import type { CheckedDialogue } from "../../usecases/needs.ts";
import { lintDialogue } from "./lintDialogue.ts";
import { mapStory } from "./mapStory.ts";

const manyWays = ["manyWays"] as const;

/** The checks of `check-dialogue` for what an organisation writes. */
export function checkDraft(
  files: WorkFiles,
  competencies: ReadonlyMap<string, ReadonlySet<string>>,
): CheckedDialogue {
  const { manifest, swedish, english } = draftFiles(files);
  const map = mapStory(swedish);
  const read = parseContentFile("dialogue.yaml", manifest, dialogueSchema);
  const dialogue = read.ok ? read.value.value : undefined;
  const known = dialogue && competencies.get(dialogue.frameworkId);
  const { problems, walk } = lintDialogue({ manifest, swedish, english }, known ?? new Set());
  // What is said of the Swedish story is not said again of the one it stands for.
  const told = problems.filter(({ file }) => file !== "story.en.ink" || english !== swedish);
  const advice = told.filter(({ isAdvice }) => isAdvice === true);
  const faults = [
    ...told.filter(({ isAdvice }) => isAdvice !== true),
    ...(walk?.isCapped === true
      ? [{ file: "story.sv.ink", line: 1, message: sayOfDialogue(manyWays), said: manyWays }]
      : []),
  ];
  const stories = { sv: swedish, en: english };
  const script = dialogue && faults.length === 0 ? { dialogue, stories } : undefined;
  return { faults, advice, script, map };
}

/** Where there is no English story, the Swedish one stands for it. */
export function draftFiles(files: WorkFiles) {
  const [manifest, swedish, english] = [files["dialogue.yaml"], files["story.sv.ink"], files["story.en.ink"]];
  const story = swedish ?? "";
  return {
    manifest: manifest ?? "",
    swedish: story,
    english: english === undefined || english.trim() === "" ? story : english,
  };
}
