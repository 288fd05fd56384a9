import { blocksOf, type Course, type CourseBlock, type CourseStep, type CourseText } from "./course.ts";

/** Something wrong with a course; `step` counts from 1, and without it the fault is in what stands above the steps. */
export interface CourseFault {
  readonly language: "sv" | "en";
  readonly step?: number;
  readonly block?: string;
  readonly message: string;
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
        message: `names competency ${id}, which the framework does not have`,
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
    ...(steps.length === 0 ? [{ message: "has no steps" }] : []),
    ...steps.flatMap((step, index) => [
      ...stepFaults(step).map((message) => ({ step: index + 1, message })),
      ...blocksOf(step).flatMap((block) =>
        [
          ...(twice.has(block.id) ? [`${block.id} is there twice`] : []),
          ...blockFaults(block, around).map((message) => `${block.kind} ${block.id} ${message}`),
        ].map((message) => ({ step: index + 1, block: block.id, message })),
      ),
    ]),
  ];
}

function stepFaults({ title, minutes, parts }: CourseStep): readonly string[] {
  return [
    ...(minutes >= 3 && minutes <= 10 ? [] : [`step “${title}” must take 3 to 10 minutes`]),
    ...(parts.length > 0 ? [] : [`step “${title}” is empty`]),
  ];
}

function blockFaults(block: CourseBlock, { dialogueIds }: CourseSurroundings): readonly string[] {
  switch (block.kind) {
    case "question":
      return [
        ...(block.answers.length >= 2 && block.answers.length <= 5 ? [] : ["must have 2 to 5 answers"]),
        ...(block.answers.some(({ isRight }) => isRight) ? [] : ["has no right answer"]),
      ];
    case "commitment":
      return [
        ...(block.days >= 1 && block.days <= 30 ? [] : ["must come back after 1 to 30 days"]),
        ...(block.text.length <= longestCommitment ? [] : [`is longer than ${longestCommitment} characters`]),
      ];
    case "checklist":
      return block.items.length > 0 ? [] : ["has nothing to tick"];
    case "dialogue":
      return dialogueIds === undefined || dialogueIds.has(block.id) ? [] : ["does not exist"];
    case "recall":
    case "reflection":
    case "law":
      return [];
  }
}

/** What the English text has otherwise than the Swedish one, step by step. */
function differences(sv: CourseText, en: CourseText): readonly TextFault[] {
  if (sv.steps.length !== en.steps.length)
    return [{ message: `has ${en.steps.length} steps where the Swedish text has ${sv.steps.length}` }];
  return sv.steps.flatMap((step, index) => {
    const other = en.steps[index]!;
    const at = { step: index + 1 };
    const english = new Map(blocksOf(other).map((block) => [block.id, block]));
    const swedish = new Set(blocksOf(step).map(({ id }) => id));
    return [
      ...(step.minutes === other.minutes
        ? []
        : [{ ...at, message: `step “${other.title}” does not take as many minutes as in Swedish` }]),
      ...blocksOf(step).flatMap((block) => {
        const same = english.get(block.id);
        if (same === undefined) return [{ ...at, message: `${block.id} is missing in English` }];
        const message = `${block.id} is not the same ${block.kind} as in Swedish`;
        return isSameBlock(block, same) ? [] : [{ ...at, block: block.id, message }];
      }),
      ...[...english.keys()]
        .filter((id) => !swedish.has(id))
        .map((id) => ({ ...at, block: id, message: `${id} is missing in Swedish` })),
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
