import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inkStories } from "./inkStories.ts";
import { smallDialogue } from "./smallDialogue.ts";

function compiled(source: string) {
  const story = inkStories.compile(source);
  assert.ok(story.ok);
  return story.value;
}

function play(source: string, ...choices: readonly string[]) {
  const played = inkStories.play(compiled(source), choices);
  assert.ok(played.ok);
  return played.value;
}

describe("playing a story", () => {
  it("gives what is said, by whom and how, how the talk stands, and what can be chosen", () => {
    assert.deepEqual(play(smallDialogue.swedish), [
      {
        lines: [
          { speaker: "narrator", mood: undefined, text: "Ola sitter vid skärmen." },
          { speaker: "ola", mood: "tired", text: "Jag vet." },
        ],
        meters: { trust: 5, time: 10 },
        offered: [
          { id: "demand", text: "Kräv rapporten." },
          { id: "ask", text: "Fråga hur det är." },
        ],
        outcome: undefined,
      },
    ]);
  });

  it("keeps every step on the way to an end", () => {
    const played = play(smallDialogue.swedish, "ask", "load", "decide", "friday");
    assert.deepEqual(
      played.map(({ meters, offered, outcome }) => [
        meters.trust,
        meters.time,
        offered.map(({ id }) => id).join(" "),
        outcome,
      ]),
      [
        [5, 10, "demand ask", undefined],
        [8, 9, "load help decide", undefined],
        [9, 8, "help decide", undefined],
        [9, 8, "let-be friday", undefined],
        [9, 8, "", "plan"],
      ],
    );
    assert.deepEqual(
      played[2]?.lines.map(({ text }) => text),
      ["Vad har du på bordet?", "Tack för att du frågar."],
    );
  });

  it("leads the same choices to the same place in the other language", () => {
    const [swedish, english] = [smallDialogue.swedish, smallDialogue.english].map((source) =>
      play(source, "demand", "threaten").map(({ meters, outcome }) => ({ meters, outcome })),
    );
    assert.deepEqual(swedish, english);
    assert.equal(play(smallDialogue.english, "demand")[1]?.lines[1]?.text, "Well.");
  });

  it("refuses a choice that is not offered there", () => {
    const story = compiled(smallDialogue.swedish);
    assert.deepEqual(inkStories.play(story, ["friday"]), { ok: false, error: "notOffered" });
    assert.deepEqual(inkStories.play(story, ["ask", "threaten"]), { ok: false, error: "notOffered" });
    assert.deepEqual(inkStories.play(story, ["demand", "let-be", "friday"]), {
      ok: false,
      error: "notOffered",
    });
  });

  it("shows no meter below 0 or above 10, whatever the story counts to", () => {
    const story = smallDialogue.swedish
      .replace("trust += 3", "trust += 30")
      .replace("trust -= 3", "trust -= 30");
    assert.equal(play(story, "ask")[1]?.meters.trust, 10);
    assert.equal(play(story, "demand")[1]?.meters.trust, 0);
  });

  it("tells what the compiler cannot read, on its line", () => {
    assert.deepEqual(inkStories.compile("-> door\n=== door\n-> nowhere\n"), {
      ok: false,
      error: [{ line: 3, said: ["inkNoTarget", "-> nowhere"] }],
    });
  });
});
