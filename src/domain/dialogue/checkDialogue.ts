import { ownSpeakers, type ChoiceMeaning, type Dialogue } from "./dialogue.ts";
import type { DialogueSaid } from "./dialogueSentences.ts";

/** Something wrong with a dialogue; `at` leads to it through the manifest's properties. */
export interface DialogueFault {
  readonly at: readonly (string | number)[];
  readonly said: DialogueSaid;
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
    ...twice(people.map(({ id }) => id)).map((id) => fault(["people"], ["personTwice", id])),
    ...people
      .filter(({ id }) => ownSpeakers.includes(id))
      .map(({ id }) => fault(["people"], ["personOfAll", id])),
    ...twice(outcomes.map(({ id }) => id)).map((id) => fault(["outcomes"], ["outcomeTwice", id])),
    ...(outcomes.length < fewestOutcomes
      ? [
          {
            ...fault(["outcomes"], ["fewOutcomes", String(outcomes.length), String(fewestOutcomes)]),
            isAdvice: true as const,
          },
        ]
      : []),
    ...Object.entries(choices).flatMap(([id, meaning]) =>
      shownFaults(id, meaning, dialogue.competencyIds).map((said) => fault(["choices", id], said)),
    ),
  ];
}

function fault(at: DialogueFault["at"], said: DialogueSaid): DialogueFault {
  return { at, said };
}

function competencyFaults({ competencyIds }: Dialogue, known: ReadonlySet<string>): readonly DialogueFault[] {
  const at = ["competencies"];
  return [
    ...competencyIds.filter((id) => !known.has(id)).map((id) => fault(at, ["unknownTrained", id])),
    ...twice(competencyIds).map((id) => fault(at, ["trainedTwice", id])),
  ];
}

function shownFaults(
  choice: string,
  { shows }: ChoiceMeaning,
  trained: readonly string[],
): readonly DialogueSaid[] {
  return Object.entries(shows).flatMap(([competency, value]) => [
    ...(trained.includes(competency) ? [] : [["showsUntrained", choice, competency] as const]),
    ...(Number.isInteger(value) && Math.abs(value) <= 2
      ? []
      : [["showsOther", choice, String(value), competency] as const]),
  ]);
}

function twice(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
