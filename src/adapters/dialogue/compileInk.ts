import { Compiler } from "inkjs/compiler/Compiler";
import { CompilerOptions } from "inkjs/compiler/CompilerOptions";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import type { CompiledStory, StoryProblem } from "../../domain/dialogue/playthrough.ts";
import { saidByInk } from "./saidByInk.ts";

const told = /^(?:[A-Z]+:)?\s*(?:'[^']*' )?line (\d+):\s*(.*)$/s;

/**
 * Compiles ink; warnings count as problems too, for none is needed.
 * @param countVisits lets it be asked which knots have been reached: for walking a story, never for playing it
 */
export function compileInk(
  source: string,
  countVisits = false,
): Result<CompiledStory, readonly StoryProblem[]> {
  const problems: StoryProblem[] = [];
  const listen = (message: string) => void problems.push(toProblem(message));
  try {
    const story = new Compiler(source, new CompilerOptions(null, [], countVisits, listen, null)).Compile();
    const compiled = problems.length === 0 ? story.ToJson() : undefined;
    if (typeof compiled === "string") return ok(compiled as CompiledStory); // compiled without problems: the brand's meaning
  } catch (fault) {
    if (problems.length === 0)
      problems.push(toProblem(fault instanceof Error ? fault.message : String(fault)));
  }
  return err(problems);
}

function toProblem(message: string): StoryProblem {
  const [, line, text] = told.exec(message) ?? [];
  return { line: Number(line ?? 1), said: saidByInk(text ?? message) };
}
