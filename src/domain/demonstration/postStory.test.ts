import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { seededRandom } from "../shared/random.ts";
import type { Story } from "./blueprint.ts";
import { tellStory } from "./postStory.ts";

const stories: readonly Story[] = ["stable", "changed", "turnover", "vacant", "acting", "onLeave"];

const told = (check: (story: Story, chapters: ReturnType<typeof tellStory>) => void) =>
  fc.assert(
    fc.property(fc.constantFrom(...stories), fc.nat(), (story, seed) =>
      check(story, tellStory(seededRandom(seed), story)),
    ),
  );

describe("the story of a post", () => {
  it("has chapters that end after they begin", () => {
    told((_, chapters) => assert.ok(chapters.every(({ from, to }) => to === undefined || to < from)));
  });

  it("never has two holders at once", () => {
    told((_, chapters) => {
      const held = chapters.filter(({ kind }) => kind === "holder").sort((a, b) => b.from - a.from);
      for (const [index, next] of held.slice(1).entries()) assert.ok((held[index]?.to ?? -1) >= next.from);
    });
  });

  it("ends with nobody when the post is vacant, and with somebody acting when it says so", () => {
    told((story, chapters) => {
      const now = chapters.filter(({ to }) => to === undefined).map(({ kind }) => kind);
      if (story === "vacant") assert.deepEqual(now, []);
      else if (story === "acting") assert.deepEqual(now, ["acting"]);
      else if (story === "onLeave") assert.deepEqual(now, ["acting", "holder"]);
      else assert.deepEqual(now, ["holder"]);
    });
  });

  it("has at least three holders within three years where managers come and go", () => {
    told((story, chapters) => {
      if (story !== "turnover") return;
      const recent = chapters.filter(({ kind, to }) => kind === "holder" && (to ?? 0) < 36);
      assert.ok(recent.length >= 3);
    });
  });
});
