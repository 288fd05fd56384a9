import { checkCourse, type CourseFault, type CourseSurroundings } from "../../domain/learning/checkCourse.ts";
import type { Course } from "../../domain/learning/course.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { courseProblem, type ContentProblem } from "./contentProblem.ts";
import { courseSchema, type CourseFrontMatter } from "./courseSchema.ts";
import type { LanguageFiles, NamedText } from "./languageFiles.ts";
import { parseContentFile } from "./parseContentFile.ts";
import { parseCourseBody, type ParsedBody } from "./parseCourseBody.ts";
import { splitFrontMatter } from "./splitFrontMatter.ts";

/** What a course may name, by the framework that it is written for; undefined for one that does not exist. */
export type SurroundingsOf = (frameworkId: string) => CourseSurroundings | undefined;

/** Reads a course in both its languages, and checks what it means. Problems name file and line. */
export function readCourse(
  { folder, sv, en }: LanguageFiles,
  surroundingsOf: SurroundingsOf,
): Result<Course, readonly ContentProblem[]> {
  const [swedish, english] = [readCourseFile(sv), en && readCourseFile(en)];
  if (!swedish.ok || english?.ok === false)
    return err([...(swedish.ok ? [] : swedish.error), ...(english?.ok === false ? english.error : [])]);
  const { heading, ...shared } = swedish.value.front;
  const course: Course = {
    ...shared,
    texts: {
      sv: { ...heading, steps: swedish.value.body.steps },
      en: english && { ...english.value.front.heading, steps: english.value.body.steps },
    },
  };
  const around = surroundingsOf(course.frameworkId);
  const faults: readonly CourseFault[] = [
    ...(folder === undefined || course.id === folder
      ? []
      : [{ language: "sv" as const, said: ["otherFolder", course.id, folder] as const }]),
    ...(around === undefined
      ? [{ language: "sv" as const, said: ["noSuchFramework", course.frameworkId] as const }]
      : checkCourse(course, around)),
    ...(english ? frontFaults(swedish.value.front, english.value.front) : []),
  ];
  if (faults.length === 0) return ok(course);
  const files = { sv: swedish.value, en: english?.value ?? swedish.value };
  return err(faults.map((fault) => toProblem(fault, files[fault.language])));
}

interface ReadFile {
  readonly file: string;
  readonly front: CourseFrontMatter;
  readonly body: ParsedBody;
}

function readCourseFile([file, text]: NamedText): Result<ReadFile, readonly ContentProblem[]> {
  const split = splitFrontMatter(file, text);
  if (!split.ok) return split;
  const front = parseContentFile(file, split.value.front, courseSchema);
  const body = parseCourseBody(file, split.value.lines, split.value.firstLine);
  if (!front.ok || !body.ok) return err([...(front.ok ? [] : front.error), ...(body.ok ? [] : body.error)]);
  return ok({ file, front: front.value.value, body: body.value });
}

/** What says the same in both files but title, summary and keywords. */
function frontFaults(sv: CourseFrontMatter, en: CourseFrontMatter): readonly CourseFault[] {
  const same = ["id", "version", "licence", "frameworkId", "audience", "renewMonths", "lawAsOf"] as const;
  const names: Readonly<Record<string, string>> = { frameworkId: "framework", audience: "for" };
  return [
    ...same.filter((key) => sv[key] !== en[key]).map((key) => names[key] ?? key),
    ...(sv.competencyIds.join() === en.competencyIds.join() ? [] : ["competencies"]),
  ].map((key) => ({ language: "en", said: ["otherFrontMatter", key] }));
}

function toProblem({ step, block, said }: CourseFault, { file, body }: ReadFile): ContentProblem {
  const ofStep = step === undefined ? undefined : body.stepLines[step - 1];
  const line = (block === undefined ? undefined : body.blockLines.get(block)) ?? ofStep ?? 1;
  return courseProblem(file, line, said);
}
