import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { problemToText } from "../content/contentProblem.ts";
import { lintDialogue } from "./lintDialogue.ts";
import { smallDialogue } from "./smallDialogue.ts";

const competencies = new Set(["listening", "courage-and-crisis"]);
const tooSmall = "story.sv.ink line 1: the story has 12 nodes: at least 60";

/** What is said of the small dialogue when a text has been replaced in one file, besides that it is small. */
function problemsOf(file: keyof typeof smallDialogue | "both", from: string, to: string): readonly string[] {
  const change = (text: string) => {
    assert.ok(text.includes(from), `nothing to replace: ${from}`);
    return text.replace(from, to);
  };
  const { swedish, english } = smallDialogue;
  const changed =
    file === "both"
      ? { ...smallDialogue, swedish: change(swedish), english: change(english) }
      : { ...smallDialogue, [file]: change(smallDialogue[file]) };
  return lintDialogue(changed, competencies)
    .problems.map(problemToText)
    .filter((one) => one !== tooSmall);
}

describe("a dialogue's lint", () => {
  it("finds nothing in what is right but that it is small, and tells what it walked", () => {
    const { problems, walk } = lintDialogue(smallDialogue, competencies);
    assert.deepEqual(problems.map(problemToText), [tooSmall]);
    assert.deepEqual([walk?.isCapped, walk?.choicesOnAWay], [false, { fewest: 2, most: 5 }]);
    assert.deepEqual([...(walk?.outcomes.keys() ?? [])].toSorted(), [
      "order",
      "plan",
      "silence",
      "walks-out",
    ]);
  });

  const slips: readonly (readonly [string, Parameters<typeof problemsOf>, readonly string[]])[] = [
    [
      "what the compiler cannot read, on its line",
      ["swedish", "-> questions", "-> nowhere"],
      ["story.sv.ink line 11: -> nowhere leads to something that is not there"],
    ],
    [
      "a manifest of the wrong shape",
      ["manifest", "minutes: 3", "minutes: three"],
      ["dialogue.yaml line 9: minutes of the file must be a number"],
    ],
    [
      "a competency that the framework does not have",
      [
        "manifest",
        "competencies: [listening, courage-and-crisis]",
        "competencies: [listening, courage-and-crisis, magic]",
      ],
      ["dialogue.yaml line 10: the file names competency magic, which the framework does not have"],
    ],
    [
      "a choice that shows what is not trained",
      ["manifest", "help: { shows: { listening: 2 }", "help: { shows: { listening: 2, change: 1 }"],
      ["dialogue.yaml line 25: the file lets help show change, which is not among its competencies"],
    ],
    [
      "a choice that the manifest lacks",
      ["manifest", "  let-be:", "  leave-be:"],
      [
        "story.sv.ink line 38: the manifest has no choice let-be",
        "story.sv.ink line 1: the manifest has choice leave-be, which the story lacks",
      ],
    ],
    [
      "choices that cannot be told apart",
      [
        "manifest",
        "demand: { shows: { listening: -1, courage-and-crisis: 1 }",
        "demand: { shows: { listening: 2 }",
      ],
      ["story.sv.ink line 8: all of ask, demand show the same listening"],
    ],
    [
      "a line without a speaker",
      ["both", "{trust >= 9:", "A. # mood: warm\n{trust >= 9:"],
      ['story.sv.ink line 19: must have one speaker: "A."'],
    ],
    [
      "a mood that does not exist",
      ["both", "# mood: tired", "# mood: jolly"],
      ["story.sv.ink line 7: has the mood jolly, which is not known"],
    ],
    [
      "an end without an outcome",
      ["both", "# mood: relieved # outcome: plan", "# mood: relieved"],
      [
        "story.sv.ink line 1: outcome plan is never reached",
        "story.sv.ink line 1: the story stops without an outcome after friday",
      ],
    ],
    [
      "a choice that is never offered",
      ["both", "{trust < 5} [", "{trust < 0} ["],
      [
        "story.sv.ink line 41: choice threaten is never offered",
        "story.sv.ink line 1: outcome walks-out is never reached",
      ],
    ],
    [
      "a knot that is never reached",
      ["both", "{trust >= 6: -> agreed}", "{trust >= 60: -> agreed}"],
      [
        "story.sv.ink line 45: knot agreed is never reached",
        "story.sv.ink line 1: outcome plan is never reached",
      ],
    ],
    [
      "another structure in the other language",
      ["english", "~ trust += 1", "~ trust += 2"],
      ["story.en.ink line 20: questions differs from the Swedish story after the choice load"],
    ],
    [
      "chance",
      ["both", "~ trust += 1", "~ trust += RANDOM(1, 2)"],
      [
        "story.sv.ink line 22: uses chance (RANDOM, SEED_RANDOM), so that the same choices may lead elsewhere",
      ],
    ],
    [
      "a sequence",
      ["both", "{trust >= 9: ", "{stopping: "],
      [
        "story.sv.ink line 19: uses a sequence ({a|b}, shuffle, cycle), so that the same choices may lead elsewhere",
      ],
    ],
    [
      "a count of visits",
      ["both", "{trust < 5} [", "{not questions} ["],
      [
        "story.sv.ink line 41: uses a count of visits, so that the same choices may lead elsewhere: use a variable",
      ],
    ],
    [
      "a choice with too many words",
      [
        "english",
        "Ask how things are.",
        "Ask how things are and then go on asking until there is nothing more to ask about at all.",
      ],
      ["story.en.ink line 8: choice ask has 19 words: at most 18"],
    ],
  ];
  for (const [what, change, expected] of slips)
    it(`tells ${what}`, () => assert.deepEqual(problemsOf(...change), expected));
});
