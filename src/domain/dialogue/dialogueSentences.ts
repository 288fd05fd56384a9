/** All that can be wrong with a dialogue, said to whoever writes it in files. The web says the same in its languages. */
export const dialogueSentences = {
  unknownTrained: (id: string) => `the file names competency ${id}, which the framework does not have`,
  trainedTwice: (id: string) => `the file names competency ${id} twice`,
  personTwice: (id: string) => `the file has the person ${id} twice`,
  personOfAll: (id: string) => `the file calls a person ${id}, which every story has already`,
  outcomeTwice: (id: string) => `the file has the outcome ${id} twice`,
  fewOutcomes: (count: string, fewest: string) =>
    `the file has ${count} outcomes: there must be at least ${fewest}`,
  showsUntrained: (choice: string, competency: string) =>
    `the file lets ${choice} show ${competency}, which is not among its competencies`,
  showsOther: (choice: string, value: string, competency: string) =>
    `the file lets ${choice} show ${value} of ${competency}: it must be −2, −1, 0, 1 or 2`,
  choiceTwice: (id: string) => `choice ${id} is there twice`,
  choiceUntold: (id: string) => `the manifest has no choice ${id}`,
  choiceLacking: (id: string) => `the manifest has choice ${id}, which the story lacks`,
  meterLacking: (meter: string) => `the manifest has the meter ${meter}, which the story does not declare`,
  meterUntold: (meter: string) => `the story counts ${meter}, which the manifest does not have as a meter`,
  fewNodes: (count: string, fewest: string) => `the story has ${count} nodes: at least ${fewest}`,
  longChoice: (id: string, words: string, most: string) => `choice ${id} has ${words} words: at most ${most}`,
  speakers: (text: string) => `must have one speaker: "${text}"`,
  unknownTag: (name: string) => `has the tag ${name}, which is not known`,
  unknownValue: (name: string, value: string) => `has the ${name} ${value}, which is not known`,
  choiceWithoutId: (among: string) => `a choice has no id, offered with ${among}`,
  manyChoices: (count: string, among: string, most: string) =>
    `${count} choices at one place (${among}): at most ${most}`,
  sameShown: (among: string, competency: string) => `all of ${among} show the same ${competency}`,
  choiceUnoffered: (id: string) => `choice ${id} is never offered`,
  knotUnreached: (id: string) => `knot ${id} is never reached`,
  outcomeUnreached: (id: string) => `outcome ${id} is never reached`,
  deadEnd: (after: string) => `the story stops without an outcome after ${after}`,
  deadStart: () => "the story stops without an outcome before anything can be chosen",
  storyFails: (words: string) => `the story fails: ${words}`,
  manyWays: () => "the story has more ways through it than can be walked",
  usesChance: () => "uses chance (RANDOM, SEED_RANDOM), so that the same choices may lead elsewhere",
  usesSequence: () => "uses a sequence ({a|b}, shuffle, cycle), so that the same choices may lead elsewhere",
  usesVisits: () => "uses a count of visits, so that the same choices may lead elsewhere: use a variable",
  usesTurns: () => "uses a count of turns or choices, so that the same choices may lead elsewhere",
  usesThread: () => "uses a thread (<-), so that the same choices may lead elsewhere",
  usesTunnel: () => "uses a tunnel (-> … ->), so that the same choices may lead elsewhere",
  usesExternal: () => "uses an external function, so that the same choices may lead elsewhere",
  knotAdded: (knot: string) => `${knot} is not in the Swedish story`,
  knotMissing: (knot: string) => `${knot} of the Swedish story is missing`,
  knotDiffers: (knot: string) => `${knot} differs from the Swedish story`,
  knotDiffersAfter: (knot: string, choice: string) =>
    `${knot} differs from the Swedish story after the choice ${choice}`,
  beginningDiffers: () => "what stands before the first knot differs from the Swedish story",
  beginningDiffersAfter: (choice: string) =>
    `what stands before the first knot differs from the Swedish story after the choice ${choice}`,
  inkNoTarget: (target: string) => `${target} leads to something that is not there`,
  inkNoName: (name: string) => `${name} is used, but is no variable`,
  inkNameTwice: (name: string) => `the name ${name} is there twice`,
  inkLooseEnd: () => "the story runs out here: end it with a choice or an arrow (-> END)",
  inkUnclosed: (mark: string) => `${mark} is missing at the end of what is begun here`,
  inkEmptyArrow: () => "the arrow leads to nothing: write where it goes",
  inkEmptyChoice: () => "the choice is empty",
  inkOther: (words: string) => words,
};

type Sentences = typeof dialogueSentences;

/** One of the sentences, with what stands in it: to be said in any language. */
export type DialogueSaid = {
  [Name in keyof Sentences]: readonly [Name, ...Parameters<Sentences[Name]>];
}[keyof Sentences];

export function sayOfDialogue([name, ...words]: DialogueSaid): string {
  const sentence: (...words: readonly string[]) => string = dialogueSentences[name];
  return sentence(...words);
}
