import type { Story } from "inkjs/engine/Story";

export type Tag = readonly [name: string, value: string];

export interface SaidLine {
  readonly text: string;
  readonly tags: readonly Tag[];
}

export interface InkChoice {
  /** Undefined where the author forgot it. */
  readonly id: string | undefined;
  readonly text: string;
}

/** Lets a story go on to its next choice or its end, and returns what was said on the way. */
export function continueStory(story: Story): readonly SaidLine[] {
  const said: SaidLine[] = [];
  while (story.canContinue) {
    const text = story.Continue()?.trim() ?? "";
    const tags = (story.currentTags ?? []).map(readTag);
    if (text !== "" || tags.length > 0) said.push({ text, tags });
  }
  return said;
}

/** What can be chosen, in the story's order: the place in the list is ink's index. */
export function offeredBy(story: Story): readonly InkChoice[] {
  return story.currentChoices.map(({ text, tags }) => ({
    id: new Map((tags ?? []).map(readTag)).get("id"),
    text: text.trim(),
  }));
}

/** "speaker: gunilla" */
function readTag(tag: string): Tag {
  const [name = "", ...rest] = tag.split(":");
  return [name.trim(), rest.join(":").trim()];
}
