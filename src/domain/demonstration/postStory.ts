import type { Story } from "./blueprint.ts";
import { between } from "./making.ts";
import type { RandomSource } from "../shared/random.ts";

/** A time somebody held a post, in months before today; without an end it goes on. */
export interface Chapter {
  readonly kind: "holder" | "acting";
  readonly from: number;
  readonly to: number | undefined;
  /** Months ago that the holder went on leave, and how many it lasts. */
  readonly leave?: { readonly from: number; readonly months: number };
}

/** Draws how a post has been held when nothing is planned: most are held long, some have changed hands. */
export function drawStory(random: RandomSource): Story {
  const chance = random();
  if (chance < 0.58) return "stable";
  return chance < 0.94 ? "changed" : "turnover";
}

/** Writes out a story as chapters, newest first. */
export function tellStory(random: RandomSource, story: Story): readonly Chapter[] {
  return stories[story]((low, high) => between(random, low, high));
}

type Draw = (low: number, high: number) => number;

const stories: Readonly<Record<Story, (draw: Draw) => readonly Chapter[]>> = {
  stable: (draw) => [{ kind: "holder", from: draw(38, 120), to: undefined }],
  changed(draw) {
    const since = draw(5, 30);
    return [{ kind: "holder", from: since, to: undefined }, ...earlier(since, draw(0, 3), draw(26, 70))];
  },
  turnover(draw) {
    const newest = draw(2, 5);
    const chapters: Chapter[] = [{ kind: "holder", from: newest, to: undefined }];
    let since = newest;
    for (const months of [draw(7, 11), draw(8, 12), draw(16, 40)]) {
      const gap = draw(1, 3);
      chapters.push(...earlier(since, gap, months));
      since += gap + months;
    }
    return chapters;
  },
  vacant(draw) {
    const left = draw(2, 5);
    const came = left + draw(8, 14);
    return [{ kind: "holder", from: came, to: left }, ...earlier(came, 2, draw(10, 30))];
  },
  acting(draw) {
    const left = draw(3, 7);
    const came = left + draw(10, 16);
    return [
      { kind: "acting", from: left, to: undefined },
      { kind: "holder", from: came, to: left },
      ...earlier(came, 1, draw(12, 34)),
    ];
  },
  onLeave(draw) {
    const away = draw(2, 5);
    return [
      { kind: "acting", from: away, to: undefined },
      { kind: "holder", from: draw(30, 64), to: undefined, leave: { from: away, months: draw(11, 15) } },
    ];
  },
};

/** Somebody held the post before, and for `gap` months after that somebody acted in it. */
function earlier(until: number, gap: number, months: number): readonly Chapter[] {
  const left = until + gap;
  const held: Chapter = { kind: "holder", from: left + months, to: left };
  return gap === 0 ? [held] : [{ kind: "acting", from: left, to: until }, held];
}
