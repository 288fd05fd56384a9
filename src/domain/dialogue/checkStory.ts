import { meterNames, moods, ownSpeakers, type Dialogue } from "./dialogue.ts";
import type { DialogueSaid } from "./dialogueSentences.ts";
import type { StoryProblem } from "./playthrough.ts";

/** A name that stands in a story, and its line. */
export interface NamedLine {
  readonly id: string;
  readonly line: number;
}

/** What can be read from a story without playing it. */
export interface StoryOutline {
  /** Knots and stitches; a stitch as knot.stitch. */
  readonly knots: readonly NamedLine[];
  readonly choices: readonly (NamedLine & { readonly words: number })[];
  readonly variables: readonly string[];
}

/** A line that somebody can come to read, with its tags by name. */
export interface WalkedLine {
  readonly line: number;
  readonly text: string;
  readonly tags: readonly (readonly [name: string, value: string])[];
}

/** What is found when a story is walked through every choice. */
export interface StoryWalk {
  readonly lines: readonly WalkedLine[];
  /** What can be offered together; undefined for a choice without an id. */
  readonly places: readonly (readonly (string | undefined)[])[];
  readonly knotsReached: ReadonlySet<string>;
  /** How many of the states walked end in each outcome. */
  readonly outcomes: ReadonlyMap<string, number>;
  /** What was chosen last before the story stopped without an outcome; undefined where nothing could be. */
  readonly deadEnds: readonly (string | undefined)[];
  readonly failures: readonly string[];
  readonly states: number;
  /** More states than were walked: what was not found may still be there. */
  readonly isCapped: boolean;
  readonly choicesOnAWay: { readonly fewest: number; readonly most: number };
}

const fewestNodes = 60;
const mostOffered = 4;
const mostWords = 18;

/** A dialogue against its story: every id known on both sides, every choice and knot reached, no dead end. */
export function checkStory(
  dialogue: Dialogue,
  outline: StoryOutline,
  walk: StoryWalk,
): readonly StoryProblem[] {
  return [
    ...outlineProblems(dialogue, outline),
    ...walk.lines.flatMap((line) => lineProblems(dialogue, line)),
    ...walk.places.flatMap((place) => placeProblems(dialogue, place, outline)),
    ...reachProblems(dialogue, outline, walk),
  ];
}

function atStart(...said: DialogueSaid): StoryProblem {
  return { line: 1, said };
}

function outlineProblems(dialogue: Dialogue, { knots, choices, variables }: StoryOutline) {
  const ids = choices.map(({ id }) => id);
  const nodes = knots.length + choices.length;
  return [
    ...choices.flatMap(({ id, line }, index) => [
      ...(ids.indexOf(id) < index ? [{ line, said: ["choiceTwice", id] as const }] : []),
      ...(Object.hasOwn(dialogue.choices, id) ? [] : [{ line, said: ["choiceUntold", id] as const }]),
    ]),
    ...longChoices(choices),
    ...Object.keys(dialogue.choices)
      .filter((id) => !ids.includes(id))
      .map((id) => atStart("choiceLacking", id)),
    ...dialogue.meters
      .filter((meter) => !variables.includes(meter))
      .map((meter) => atStart("meterLacking", meter)),
    ...meterNames
      .filter((meter) => variables.includes(meter) && !dialogue.meters.includes(meter))
      .map((meter) => atStart("meterUntold", meter)),
    ...(nodes < fewestNodes
      ? [{ ...atStart("fewNodes", String(nodes), String(fewestNodes)), isAdvice: true as const }]
      : []),
  ];
}

/** Choices whose words are too many to be taken in at a glance. */
export function longChoices(choices: StoryOutline["choices"]): readonly StoryProblem[] {
  return choices
    .filter(({ words }) => words > mostWords)
    .map(({ id, line, words }) => ({
      line,
      said: ["longChoice", id, String(words), String(mostWords)],
    }));
}

function lineProblems({ people, outcomes }: Dialogue, { line, text, tags }: WalkedLine) {
  const speakers = [...ownSpeakers, ...people.map(({ id }) => id)];
  const allowed: Readonly<Record<string, readonly string[]>> = {
    speaker: speakers,
    mood: moods,
    outcome: outcomes.map(({ id }) => id),
  };
  const spoken = tags.filter(([name]) => name === "speaker").length;
  return [
    ...(spoken === 1 ? [] : [{ line, said: ["speakers", text] as const }]),
    ...tags.flatMap(([name, value]): readonly StoryProblem[] => {
      const values = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
      if (values === undefined) return [{ line, said: ["unknownTag", name] }];
      return values.includes(value) ? [] : [{ line, said: ["unknownValue", name, value] }];
    }),
  ];
}

/** Choices at one place must have ids, be few, and tell apart what they show. */
function placeProblems(
  { choices, competencyIds }: Dialogue,
  place: readonly (string | undefined)[],
  outline: StoryOutline,
): readonly StoryProblem[] {
  const ids = place.flatMap((id) => id ?? []);
  const line = outline.choices.find(({ id }) => id === ids[0])?.line ?? 1;
  const among = ids.join(", ");
  const shown = (id: string, competency: string) => choices[id]?.shows[competency] ?? 0;
  const untold = competencyIds.filter((competency) => {
    const values = ids.map((id) => shown(id, competency));
    return values.length > 1 && values[0] !== 0 && values.every((value) => value === values[0]);
  });
  return [
    ...(ids.length < place.length ? [{ line, said: ["choiceWithoutId", among] as const }] : []),
    ...(place.length > mostOffered
      ? [{ line, said: ["manyChoices", String(place.length), among, String(mostOffered)] as const }]
      : []),
    ...untold.map((competency) => ({ line, said: ["sameShown", among, competency] as const })),
  ];
}

function reachProblems(dialogue: Dialogue, outline: StoryOutline, walk: StoryWalk) {
  const offered = new Set(walk.places.flat());
  const unreached = walk.isCapped
    ? []
    : [
        ...outline.choices
          .filter(({ id }) => !offered.has(id))
          .map(({ id, line }) => ({ line, said: ["choiceUnoffered", id] as const })),
        ...outline.knots
          .filter(({ id }) => !walk.knotsReached.has(id))
          .map(({ id, line }) => ({ line, said: ["knotUnreached", id] as const })),
        ...dialogue.outcomes
          .filter(({ id }) => !walk.outcomes.has(id))
          .map(({ id }) => atStart("outcomeUnreached", id)),
      ];
  return [
    ...unreached,
    ...walk.deadEnds.map((after) => (after === undefined ? atStart("deadStart") : atStart("deadEnd", after))),
    ...walk.failures.map((failure) => atStart("storyFails", failure)),
  ];
}
