import type { CourseSaid } from "./courseSentences.ts";
import { blocksOf, type Course, type CourseBlock, type CourseStep, type CourseText } from "./course.ts";

/** Something wrong with a course; `step` counts from 1, and without it the fault is in what stands above the steps. */
export interface CourseFault {
  readonly language: "sv" | "en";
  readonly step?: number;
  readonly block?: string;
  readonly said: CourseSaid;
}

/** What a course may name. */
export interface CourseSurroundings {
  readonly competencyIds: ReadonlySet<string>;
  /** Undefined where dialogues are not known: then none is looked for. */
  readonly dialogueIds: ReadonlySet<string> | undefined;
}

/** A development plan takes commitments of this length. */
const longestCommitment = 500;

/**
 * What a course means, beyond its shape: known competencies, ids once, questions that can be answered rightly, steps
 * of three to ten minutes, and the same steps and blocks in both languages.
 */
export function checkCourse(course: Course, around: CourseSurroundings): readonly CourseFault[] {
  const { sv, en } = course.texts;
  return [
    ...course.competencyIds
      .filter((id) => !around.competencyIds.has(id))
      .map((id) => ({
        language: "sv" as const,
        said: ["unknownCompetency", id] as const,
      })),
    ...textFaults(sv, around).map((fault) => ({ language: "sv" as const, ...fault })),
    ...(en === undefined
      ? []
      : [...textFaults(en, around), ...differences(sv, en)].map((fault) => ({
          language: "en" as const,
          ...fault,
        }))),
  ];
}

type TextFault = Omit<CourseFault, "language">;

function textFaults({ steps }: CourseText, around: CourseSurroundings): readonly TextFault[] {
  const ids = steps.flatMap((step) => blocksOf(step).map(({ id }) => id));
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) < index));
  return [
    ...(steps.length === 0 ? [{ said: ["noSteps"] as const }] : []),
    ...steps.flatMap((step, index) => [
      ...stepFaults(step).map((said) => ({ step: index + 1, said })),
      ...blocksOf(step).flatMap((block) =>
        [...(twice.has(block.id) ? [["idTwice", block.id] as const] : []), ...blockFaults(block, around)].map(
          (said) => ({ step: index + 1, block: block.id, said }),
        ),
      ),
    ]),
  ];
}

function stepFaults({ title, minutes, parts }: CourseStep): readonly CourseSaid[] {
  return [
    ...(minutes >= 3 && minutes <= 10 ? [] : [["stepMinutes", title] as const]),
    ...(parts.length > 0 ? [] : [["stepEmpty", title] as const]),
  ];
}

function blockFaults(block: CourseBlock, { dialogueIds }: CourseSurroundings): readonly CourseSaid[] {
  const { id } = block;
  switch (block.kind) {
    case "question":
      return [
        ...(block.answers.length >= 2 && block.answers.length <= 5 ? [] : [["answerCount", id] as const]),
        ...(block.answers.some(({ isRight }) => isRight) ? [] : [["noRightAnswer", id] as const]),
      ];
    case "commitment":
      return [
        ...(block.days >= 1 && block.days <= 30 ? [] : [["commitmentDays", id] as const]),
        ...(block.text.length <= longestCommitment
          ? []
          : [["commitmentLong", id, String(longestCommitment)] as const]),
      ];
    case "checklist":
      return block.items.length > 0 ? [] : [["checklistEmpty", id]];
    case "dialogue":
      return dialogueIds === undefined || dialogueIds.has(id) ? [] : [["noSuchDialogue", id]];
    case "recall":
    case "reflection":
    case "law":
      return [];
  }
}

/** What the English text has otherwise than the Swedish one, step by step. */
function differences(sv: CourseText, en: CourseText): readonly TextFault[] {
  if (sv.steps.length !== en.steps.length)
    return [{ said: ["otherSteps", String(en.steps.length), String(sv.steps.length)] }];
  return sv.steps.flatMap((step, index) => {
    const other = en.steps[index]!;
    const at = { step: index + 1 };
    const english = new Map(blocksOf(other).map((block) => [block.id, block]));
    const swedish = new Set(blocksOf(step).map(({ id }) => id));
    return [
      ...(step.minutes === other.minutes ? [] : [{ ...at, said: ["otherMinutes", other.title] as const }]),
      ...blocksOf(step).flatMap((block): readonly TextFault[] => {
        const same = english.get(block.id);
        if (same === undefined) return [{ ...at, said: ["missingInEnglish", block.id] as const }];
        const said = ["otherBlock", block.id, block.kind] as const;
        return isSameBlock(block, same) ? [] : [{ ...at, block: block.id, said }];
      }),
      ...[...english.keys()]
        .filter((id) => !swedish.has(id))
        .map((id) => ({ ...at, block: id, said: ["missingInSwedish", id] as const })),
    ];
  });
}

function isSameBlock(one: CourseBlock, other: CourseBlock): boolean {
  if (one.kind === "question" && other.kind === "question")
    return (
      one.answers.length === other.answers.length &&
      one.keepsOrder === other.keepsOrder &&
      one.answers.every(({ isRight }, index) => isRight === other.answers[index]?.isRight)
    );
  if (one.kind === "commitment" && other.kind === "commitment") return one.days === other.days;
  if (one.kind === "checklist" && other.kind === "checklist") return one.items.length === other.items.length;
  if (one.kind === "law" && other.kind === "law") return one.from === other.from;
  return one.kind === other.kind;
}
