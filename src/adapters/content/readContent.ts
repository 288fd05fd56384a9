import { checkDialogue } from "../../domain/dialogue/checkDialogue.ts";
import type { Dialogue, DialogueScript } from "../../domain/dialogue/dialogue.ts";
import { checkFramework } from "../../domain/competence/checkFramework.ts";
import { checkNeedRules } from "../../domain/competence/checkNeedRules.ts";
import type { Framework } from "../../domain/competence/framework.ts";
import type { NeedRules } from "../../domain/competence/rules.ts";
import type { ActivityCatalogue } from "../../domain/learning/activity.ts";
import { checkCatalogue } from "../../domain/learning/checkCatalogue.ts";
import { checkIntroduction } from "../../domain/onboarding/checkIntroduction.ts";
import type { LocalText } from "../../domain/shared/localText.ts";
import { err, ok } from "../../domain/shared/result.ts";
import type { Result } from "../../domain/shared/result.ts";
import { checkInstrument } from "../../domain/survey/checkInstrument.ts";
import type { Instrument } from "../../domain/survey/instrument.ts";
import type { Content } from "../../usecases/needs.ts";
import { catalogueSchema } from "./catalogueSchema.ts";
import type { ContentProblem } from "./contentProblem.ts";
import { dialogueSchema } from "./dialogueSchema.ts";
import { frameworkSchema } from "./frameworkSchema.ts";
import { introductionSchema } from "./introductionSchema.ts";
import { instrumentSchema } from "./instrumentSchema.ts";
import { needRulesSchema } from "./needRulesSchema.ts";
import { parseContentFile } from "./parseContentFile.ts";
import type { Fault, ParsedFile } from "./parseContentFile.ts";
import type { LanguageFiles } from "./languageFiles.ts";
import { readCourse } from "./readCourse.ts";
import { readTool } from "./readTool.ts";

/** Texts by path from the folder that holds content/, by kind of file. */
export interface ContentTexts {
  readonly frameworks: ReadonlyMap<string, string>;
  readonly instruments: ReadonlyMap<string, string>;
  readonly catalogue: readonly [file: string, text: string];
  readonly needRules: readonly [file: string, text: string];
  readonly introduction: readonly [file: string, text: string];
  readonly courses: readonly LanguageFiles[];
  readonly tools: readonly LanguageFiles[];
  readonly dialogues: readonly DialogueTexts[];
}

/** A dialogue's manifest by its path, and its stories, which are compiled when somebody first plays them. */
export interface DialogueTexts {
  readonly manifest: readonly [file: string, text: string];
  readonly stories: LocalText;
}

/**
 * Reads content from texts. Shapes come first: only when every file can be read are they checked against each other,
 * so that one slip is told once.
 */
export function readContent(texts: ContentTexts): Result<Content, readonly ContentProblem[]> {
  const frameworks = [...texts.frameworks].map(([file, text]) =>
    parseContentFile(file, text, frameworkSchema),
  );
  const instruments = [...texts.instruments].map(([file, text]) =>
    parseContentFile(file, text, instrumentSchema),
  );
  const catalogue = parseContentFile(...texts.catalogue, catalogueSchema);
  const needRules = parseContentFile(...texts.needRules, needRulesSchema);
  const introduction = parseContentFile(...texts.introduction, introductionSchema);
  const dialogues = texts.dialogues.map(({ manifest }) => parseContentFile(...manifest, dialogueSchema));
  const unread = [...frameworks, ...instruments, catalogue, needRules, introduction, ...dialogues].flatMap(
    (one) => (one.ok ? [] : one.error),
  );
  if (!catalogue.ok || !needRules.ok || !introduction.ok || unread.length > 0) return err(unread);
  const read = {
    frameworks: frameworks.flatMap((one) => (one.ok ? [one.value] : [])),
    instruments: instruments.flatMap((one) => (one.ok ? [one.value] : [])),
    catalogue: catalogue.value,
    needRules: needRules.value,
    dialogues: dialogues.flatMap((one) => (one.ok ? [one.value] : [])),
  };
  const competencies = competenciesByFramework(read.frameworks);
  const dialogueIds = new Set(read.dialogues.map(({ value }) => value.id));
  const courses = texts.courses.map((files) =>
    readCourse(files, (framework) => {
      const competencyIds = competencies.get(framework);
      return competencyIds && { competencyIds, dialogueIds };
    }),
  );
  const courseIds = new Set(courses.flatMap((one) => (one.ok ? [one.value.id] : [])));
  const tools = texts.tools.map((files) =>
    readTool(files, (framework) => {
      const competencyIds = competencies.get(framework);
      return competencyIds && { competencyIds, courseIds, dialogueIds };
    }),
  );
  const problems = [
    ...checkMeaning(read),
    ...[...courses, ...tools].flatMap((one) => (one.ok ? [] : one.error)),
    ...introduction.value.locate(checkIntroduction(introduction.value.value, { courseIds, dialogueIds })),
  ];
  if (problems.length > 0) return err(problems);
  return ok({
    frameworks: read.frameworks.map(({ value }) => value),
    instruments: read.instruments.map(({ value }) => value),
    catalogue: read.catalogue.value,
    needRules: read.needRules.value,
    introduction: introduction.value.value,
    courses: courses.flatMap((one) => (one.ok ? [one.value] : [])),
    tools: tools.flatMap((one) => (one.ok ? [one.value] : [])),
    dialogues: read.dialogues.map(({ value }, index): DialogueScript => ({
      dialogue: value,
      stories: texts.dialogues[index]!.stories, // every manifest was read, so they stand in the same order
    })),
  });
}

function competenciesByFramework(
  frameworks: readonly ParsedFile<Framework>[],
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(frameworks.map(({ value }) => [value.id, new Set(value.competencies.map(({ id }) => id))]));
}

interface ReadFiles {
  readonly frameworks: readonly ParsedFile<Framework>[];
  readonly instruments: readonly ParsedFile<Instrument>[];
  readonly catalogue: ParsedFile<ActivityCatalogue>;
  readonly needRules: ParsedFile<NeedRules>;
  readonly dialogues: readonly ParsedFile<Dialogue>[];
}

function checkMeaning({
  frameworks,
  instruments,
  catalogue,
  needRules,
  dialogues,
}: ReadFiles): readonly ContentProblem[] {
  const competenciesOf = competenciesByFramework(frameworks);
  const known = (frameworkId: string | undefined): ReadonlySet<string> =>
    (frameworkId === undefined ? undefined : competenciesOf.get(frameworkId)) ?? new Set();
  const missing = (frameworkId: string | undefined): readonly Fault[] =>
    frameworkId === undefined || competenciesOf.has(frameworkId)
      ? []
      : [{ at: ["framework"], message: `names framework ${frameworkId}, which does not exist` }];
  return [
    ...frameworks.flatMap(({ value, locate }) => locate(checkFramework(value))),
    ...sameTwice(frameworks),
    ...instruments.flatMap(({ value, locate }) =>
      locate([...missing(value.frameworkId), ...checkInstrument(value, known(value.frameworkId))]),
    ),
    ...sameTwice(instruments),
    ...dialogues.flatMap(({ value, locate }) =>
      locate([...missing(value.frameworkId), ...checkDialogue(value, known(value.frameworkId))]),
    ),
    ...sameTwice(dialogues),
    ...catalogue.locate([
      ...missing(catalogue.value.frameworkId),
      ...checkCatalogue(catalogue.value, known(catalogue.value.frameworkId)),
    ]),
    ...needRules.locate([
      ...missing(needRules.value.frameworkId),
      ...checkNeedRules(needRules.value, known(needRules.value.frameworkId), itemsOf(instruments)),
    ]),
  ];
}

/** Items by instrument, over all versions that there are. */
function itemsOf(files: readonly ParsedFile<Instrument>[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byId = Map.groupBy(files, ({ value }) => value.id);
  return new Map(
    [...byId].map(([id, versions]) => [
      id,
      new Set(versions.flatMap(({ value }) => value.items.map((item) => item.id))),
    ]),
  );
}

/** Several versions of one thing may stand side by side, the same version only once. */
function sameTwice(
  files: readonly ParsedFile<{ readonly id: string; readonly version: string }>[],
): readonly ContentProblem[] {
  return files.flatMap(({ value, locate }, index) => {
    const first = files.findIndex(
      (other) => other.value.id === value.id && other.value.version === value.version,
    );
    const message = `has the same id and version as ${files[first]?.file ?? "another file"}`;
    return first < index ? locate([{ at: ["id"], message }]) : [];
  });
}
