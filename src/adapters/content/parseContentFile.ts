import type { z } from "zod";
import { err, ok } from "../../domain/shared/result.ts";
import type { Result } from "../../domain/shared/result.ts";
import { sayOfDialogue, type DialogueSaid } from "../../domain/dialogue/dialogueSentences.ts";
import type { ContentPath, ContentProblem } from "./contentProblem.ts";
import { describeIssue, shapeOfIssue, subjectOf } from "./describeIssue.ts";
import { readYaml } from "./readYaml.ts";

/** Something wrong with what a file means, as the domain's checks say it: of what `at` leads to, or as a whole sentence. */
export type Fault = { readonly at: ContentPath; readonly isAdvice?: true } & (
  | { readonly message: string }
  | { readonly said: DialogueSaid }
);

export interface ParsedFile<Value> {
  readonly file: string;
  readonly value: Value;
  /** Turns faults of meaning into problems with their lines. */
  readonly locate: (faults: readonly Fault[]) => readonly ContentProblem[];
}

/** Reads one content file: YAML, then its shape. What the values mean together is checked by the domain afterwards. */
export function parseContentFile<Value>(
  file: string,
  text: string,
  schema: z.ZodType<Value>,
): Result<ParsedFile<Value>, readonly ContentProblem[]> {
  const source = readYaml(file, text);
  if (!source.ok) return source;
  const { value, lineOf } = source.value;
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    return err(
      parsed.error.issues.map((issue) => ({
        file,
        line: lineOf(issue.path.filter((part) => typeof part !== "symbol")),
        message: describeIssue(issue, value),
        said: shapeOfIssue(issue, value),
      })),
    );
  }
  const locate = (faults: readonly Fault[]) =>
    faults.map(({ at, ...fault }) => ({
      ...fault,
      file,
      line: lineOf(at),
      message: "said" in fault ? sayOfDialogue(fault.said) : `${subjectOf(at, value)} ${fault.message}`,
    }));
  return ok({ file, value: parsed.data, locate });
}
