import { storyEnd, storyStart, type StoryPlace, type StoryWay } from "../../domain/dialogue/storyMap.ts";
import { sourceLines } from "./outlineStory.ts";

/** The places of a story and the ways between them, read from its text: also of one that cannot be played yet. */
export function mapStory(source: string): readonly StoryPlace[] {
  const places: { id: string; line: number; ways: StoryWay[] }[] = [{ id: storyStart, line: 1, ways: [] }];
  let choice: string | undefined;
  let knot = "";
  for (const [index, text] of sourceLines(source).entries()) {
    const [, marks, name = ""] = /^\s*(=+)\s*(?!function\s)([\p{L}\w]+)/u.exec(text) ?? [];
    if (marks !== undefined) {
      if (marks.length > 1) knot = name;
      places.push({ id: marks.length > 1 ? name : `${knot}.${name}`, line: index + 1, ways: [] });
      choice = undefined;
    }
    const ways = places.at(-1)?.ways;
    if (/^\s*[*+]/.test(text)) {
      const [, words] = /\[([^#\]]*)/.exec(text) ?? [];
      choice = words?.trim();
    } else if (/^\s*-(?!>)/.test(text)) choice = undefined;
    for (const [, to = ""] of text.matchAll(/->\s*([\p{L}\w.]+)/gu))
      ways?.push({ choice, to: to === "DONE" ? storyEnd : to });
  }
  return places.map((place) => ({
    ...place,
    ways: place.ways.map((way) => complete(way, place.id, places)),
  }));
}

/** A stitch may be named without its knot from within it. */
function complete(way: StoryWay, from: string, places: readonly { readonly id: string }[]): StoryWay {
  const within = `${from.split(".")[0]}.${way.to}`;
  return places.some(({ id }) => id === within) ? { ...way, to: within } : way;
}
