import type { CoursePart, CourseText, Markdown } from "./course.ts";
import { lix } from "./lix.ts";
import { plainParagraphs } from "./plainParagraphs.ts";

/** Readability of all that is read in a course: text, questions, answers and replies. */
export function lixOfCourse({ steps }: CourseText): number {
  return lix(
    steps.flatMap(({ title, parts }) => [
      title,
      ...parts.flatMap((part) => readIn(part).flatMap(plainParagraphs)),
    ]),
  );
}

function readIn(part: CoursePart): readonly Markdown[] {
  switch (part.kind) {
    case "text":
    case "reflection":
    case "commitment":
    case "law":
      return [part.text];
    case "question":
      return [part.text, ...part.answers.flatMap(({ text, reply }) => [text, reply])];
    case "recall":
      return [part.text, part.answer];
    case "checklist":
      return part.items;
    case "dialogue":
      return [];
  }
}
