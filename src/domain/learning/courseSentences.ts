/** All that can be wrong with a course, said to whoever writes it in files. The web says the same in its languages. */
export const courseSentences = {
  unknownCompetency: (id: string) => `the course names competency ${id}, which the framework does not have`,
  noSteps: () => "the course has no steps",
  otherFolder: (id: string, folder: string) => `the course has id ${id} in folder ${folder}`,
  noSuchFramework: (id: string) => `the course names framework ${id}, which does not exist`,
  otherFrontMatter: (key: string) => `the course has another ${key} than the Swedish file`,
  noFrontMatter: () => "the file must begin with front matter between two lines of ---",
  textBeforeStep: () => "text stands before the first step: begin with “# Heading (5 min)”",
  blockBeforeStep: () => "a block stands before the first step",
  noMinutes: (heading: string) => `heading “${heading}” has no minutes: end it with “(5 min)”`,
  stepMinutes: (title: string) => `step “${title}” must take 3 to 10 minutes`,
  stepEmpty: (title: string) => `step “${title}” is empty`,
  idTwice: (id: string) => `${id} is there twice`,
  nothingOpen: () => "::: ends a block, but none is open",
  blockOpen: (id: string) => `block ${id} is not ended with :::`,
  blockOpenBefore: (id: string) => `block ${id} is not ended with ::: before the next begins`,
  unknownKind: (id: string, kind: string, kinds: string) =>
    `block ${id} is of kind ${kind}, but kinds are: ${kinds}`,
  noId: () => "block has no id",
  badId: (id: string) => `block ${id} has an id with other than letters, digits and hyphens`,
  blockEmpty: (id: string) => `block ${id} is empty`,
  asksNothing: (id: string) => `block ${id} asks nothing`,
  noAnswers: (id: string) => `block ${id} has no answers: write each as “- [ ] answer | reply”`,
  answerShape: (id: string, line: string) =>
    `block ${id} has an answer that is not written as “- [ ] answer | reply” or “- [x] answer | reply”: ${line}`,
  otherOrder: (id: string, order: string) => `block ${id} has order ${order}: it can only be “order: kept”`,
  answerCount: (id: string) => `question ${id} must have 2 to 5 answers`,
  noRightAnswer: (id: string) => `question ${id} has no right answer`,
  recallShape: (id: string) => `block ${id} must have a question, a line with ---, and an answer`,
  noDays: (id: string) => `block ${id} has no days: begin it with for instance “days: 5”`,
  commitmentDays: (id: string) => `commitment ${id} must come back after 1 to 30 days`,
  commitmentLong: (id: string, most: string) => `commitment ${id} is longer than ${most} characters`,
  checklistLines: (id: string) => `block ${id} must have only lines that begin with “- ”`,
  checklistEmpty: (id: string) => `checklist ${id} has nothing to tick`,
  lawShape: (id: string) =>
    `block ${id} must have a title, a day from which it applies (from: 2025-01-01), and a text`,
  dialogueText: (id: string) => `block ${id} is only an id, and has no text`,
  noSuchDialogue: (id: string) => `dialogue ${id} does not exist`,
  otherSteps: (english: string, swedish: string) =>
    `the course has ${english} steps where the Swedish text has ${swedish}`,
  otherMinutes: (title: string) => `step “${title}” does not take as many minutes as in Swedish`,
  missingInEnglish: (id: string) => `${id} is missing in English`,
  missingInSwedish: (id: string) => `${id} is missing in Swedish`,
  otherBlock: (id: string, kind: string) => `${id} is not the same ${kind} as in Swedish`,
};

type Sentences = typeof courseSentences;

/** One of the sentences, with what stands in it: to be said in any language. */
export type CourseSaid = {
  [Name in keyof Sentences]: readonly [Name, ...Parameters<Sentences[Name]>];
}[keyof Sentences];

export function sayOfCourse([name, ...words]: CourseSaid): string {
  const sentence: (...words: readonly string[]) => string = courseSentences[name];
  return sentence(...words);
}
