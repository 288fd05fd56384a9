import { Story } from "inkjs/engine/Story";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { meterNames, moods, type Mood } from "../../domain/dialogue/dialogue.ts";
import { mixChoices } from "../../domain/dialogue/mixChoices.ts";
import {
  boundMeter,
  type CompiledStory,
  type Meters,
  type PlayedStep,
  type Playthrough,
  type SpokenLine,
  type Stories,
} from "../../domain/dialogue/playthrough.ts";
import { compileInk } from "./compileInk.ts";
import { continueStory, offeredBy } from "./continueStory.ts";

/** Stories in ink (inkjs). No state is kept: a step is found by playing from the start, about a millisecond each. */
export const inkStories: Stories = {
  compile: (source) => compileInk(source),
  play: playFromStart,
};

function playFromStart(
  compiled: CompiledStory,
  choices: readonly string[],
): Result<Playthrough, "notOffered"> {
  const story = new Story(compiled);
  story.onError = (message) => {
    throw new Error(`a story that was checked fails: ${message}`);
  };
  const steps: PlayedStep[] = [playStep(story)];
  for (const choice of choices) {
    const index = offeredBy(story).findIndex(({ id }) => id === choice);
    if (index < 0) return err("notOffered");
    story.ChooseChoiceIndex(index);
    steps.push(playStep(story));
  }
  return ok(steps);
}

function playStep(story: Story): PlayedStep {
  const said = continueStory(story);
  return {
    lines: said.map(({ text, tags }): SpokenLine => {
      const tag = new Map(tags);
      return { speaker: tag.get("speaker") ?? "narrator", mood: toMood(tag.get("mood")), text };
    }),
    meters: metersOf(story),
    offered: mixChoices(offeredBy(story).map(({ id, text }) => ({ id: id ?? "", text }))),
    outcome: said.flatMap(({ tags }) => new Map(tags).get("outcome") ?? []).at(-1),
  };
}

function toMood(text: string | undefined): Mood | undefined {
  return moods.find((mood) => mood === text);
}

function metersOf(story: Story): Meters {
  return Object.fromEntries(
    meterNames.flatMap((name) => {
      const value: unknown = story.variablesState.$(name);
      return typeof value === "number" ? [[name, boundMeter(value)]] : [];
    }),
  );
}
