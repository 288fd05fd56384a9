import { checkTool, type ToolFault, type ToolSurroundings } from "../../domain/learning/checkTool.ts";
import type { Tool } from "../../domain/learning/tool.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import type { z } from "zod";
import type { ContentProblem } from "./contentProblem.ts";
import type { LanguageFiles, NamedText } from "./languageFiles.ts";
import { parseContentFile, type ParsedFile } from "./parseContentFile.ts";
import { parseToolBody, type ParsedToolBody } from "./parseToolBody.ts";
import { splitFrontMatter } from "./splitFrontMatter.ts";
import { toolSchema, toolTranslationSchema } from "./toolSchema.ts";

/** What a tool may name, by the framework that it is written for; undefined for one that does not exist. */
export type ToolSurroundingsOf = (frameworkId: string) => ToolSurroundings | undefined;

/** Reads a tool in both its languages, and checks what it means. Problems name file and line. */
export function readTool(
  { folder, sv, en }: LanguageFiles,
  surroundingsOf: ToolSurroundingsOf,
): Result<Tool, readonly ContentProblem[]> {
  const swedish = readToolFile(sv, toolSchema);
  const english = en && readToolFile(en, toolTranslationSchema);
  if (!swedish.ok || english?.ok === false)
    return err([...(swedish.ok ? [] : swedish.error), ...(english?.ok === false ? english.error : [])]);
  const { tool: shared, heading } = swedish.value.front.value;
  const tool: Tool = {
    ...shared,
    texts: {
      sv: { ...heading, ...textOf(swedish.value) },
      en: english && { ...english.value.front.value, ...textOf(english.value) },
    },
  };
  const faults = faultsOf(tool, folder, surroundingsOf(tool.frameworkId));
  if (faults.length === 0) return ok(tool);
  const files = { sv: swedish.value, en: english?.value ?? swedish.value };
  return err(faults.flatMap((fault) => toProblems(fault, files[fault.language])));
}

function faultsOf(tool: Tool, folder: string, around: ToolSurroundings | undefined): readonly ToolFault[] {
  const inFolder: readonly ToolFault[] =
    tool.id === folder
      ? []
      : [{ language: "sv", at: ["id"], message: `has id ${tool.id} in folder ${folder}` }];
  if (around !== undefined) return [...inFolder, ...checkTool(tool, around)];
  const message = `names framework ${tool.frameworkId}, which does not exist`;
  return [...inFolder, { language: "sv", at: ["framework"], message }];
}

interface ReadFile<Front> {
  readonly front: ParsedFile<Front>;
  readonly body: ParsedToolBody;
}

function readToolFile<Front>(
  [file, text]: NamedText,
  schema: z.ZodType<Front>,
): Result<ReadFile<Front>, readonly ContentProblem[]> {
  const split = splitFrontMatter(file, text);
  if (!split.ok) return split;
  const front = parseContentFile(file, split.value.front, schema);
  const body = parseToolBody(file, split.value);
  if (!front.ok || !body.ok) return err([...(front.ok ? [] : front.error), ...(body.ok ? [] : body.error)]);
  return ok({ front: front.value, body: body.value });
}

function textOf({ body: { opening, parts } }: ReadFile<unknown>) {
  return { opening, parts };
}

function toProblems(
  { at, part, message }: ToolFault,
  { front, body }: ReadFile<unknown>,
): readonly ContentProblem[] {
  if (at !== undefined) return front.locate([{ at, message }]);
  const line = part === undefined ? undefined : body.partLines.get(part);
  return [
    { file: front.file, line: line ?? 1, message: part === undefined ? `the tool ${message}` : message },
  ];
}
