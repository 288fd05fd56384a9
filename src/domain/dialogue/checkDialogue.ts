import { ownSpeakers, type ChoiceMeaning, type Dialogue } from "./dialogue.ts";

/** Something wrong with a dialogue; `at` leads to it through the manifest's properties. */
export interface DialogueFault {
  readonly at: readonly (string | number)[];
  readonly message: string;
  /** Asked of dialogues that come with the product, and advice to others. */
  readonly isAdvice?: true;
}

const fewestOutcomes = 4;

/**
 * What a manifest means, beyond its shape: ids once, competencies that exist, choices that show what is trained.
 * @param competencyIds of the framework that the dialogue names
 */
export function checkDialogue(
  dialogue: Dialogue,
  competencyIds: ReadonlySet<string>,
): readonly DialogueFault[] {
  const { people, outcomes, choices } = dialogue;
  return [
    ...competencyFaults(dialogue, competencyIds),
    ...twice(people.map(({ id }) => id)).map((id) => fault(["people"], `has the person ${id} twice`)),
    ...people
      .filter(({ id }) => ownSpeakers.includes(id))
      .map(({ id }) => fault(["people"], `calls a person ${id}, which every story has already`)),
    ...twice(outcomes.map(({ id }) => id)).map((id) => fault(["outcomes"], `has the outcome ${id} twice`)),
    ...(outcomes.length < fewestOutcomes
      ? [
          {
            ...fault(
              ["outcomes"],
              `has ${outcomes.length} outcomes: there must be at least ${fewestOutcomes}`,
            ),
            isAdvice: true as const,
          },
        ]
      : []),
    ...Object.entries(choices).flatMap(([id, meaning]) =>
      shownFaults(meaning, dialogue.competencyIds).map((message) => fault(["choices", id], message(id))),
    ),
  ];
}

function fault(at: DialogueFault["at"], message: string): DialogueFault {
  return { at, message };
}

function competencyFaults({ competencyIds }: Dialogue, known: ReadonlySet<string>): readonly DialogueFault[] {
  const at = ["competencies"];
  return [
    ...competencyIds
      .filter((id) => !known.has(id))
      .map((id) => fault(at, `names competency ${id}, which the framework does not have`)),
    ...twice(competencyIds).map((id) => fault(at, `names competency ${id} twice`)),
  ];
}

function shownFaults(
  { shows }: ChoiceMeaning,
  trained: readonly string[],
): readonly ((choice: string) => string)[] {
  return Object.entries(shows).flatMap(([competency, value]) => [
    ...(trained.includes(competency)
      ? []
      : [(choice: string) => `lets ${choice} show ${competency}, which is not among its competencies`]),
    ...(Number.isInteger(value) && Math.abs(value) <= 2
      ? []
      : [(choice: string) => `lets ${choice} show ${value} of ${competency}: it must be −2, −1, 0, 1 or 2`]),
  ]);
}

function twice(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
