import type { ImportProblem } from "../../domain/organisation/import/importProblem.ts";
import type { ImportTexts } from "./sv/import.ts";

/** What is wrong with a file, in the reader's language. */
export function importSentence(texts: ImportTexts, problem: ImportProblem): string {
  // Each kind's sentence takes that kind of problem; TypeScript does not follow the kind through the index.
  const say = texts.problem[problem.kind] as (told: ImportProblem) => string;
  return say(problem);
}
