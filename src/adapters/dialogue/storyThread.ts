import { parentPort, workerData } from "node:worker_threads";
import { checkDraft } from "./checkDraft.ts";
import { playDraft } from "./playDraft.ts";
import type { StoryQuestion } from "./storyQuestion.ts";

const question = workerData as StoryQuestion; // startOwnWorks alone asks
parentPort?.postMessage(
  question.kind === "check"
    ? checkDraft(question.files, question.competencies)
    : playDraft(question.files, question.language, question.choices),
);
