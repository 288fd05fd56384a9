import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { CourseText } from "./course.ts";
import { lix } from "./lix.ts";
import { lixOfCourse } from "./lixOfCourse.ts";

const near = (actual: number, expected: number) =>
  assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);

describe("LIX", () => {
  // By hand: 9 words, 2 sentences, long are därifrån and någonting.
  it("is words per sentence plus the share of long words", () => {
    near(lix(["Hon kom. Han gick därifrån utan att säga någonting."]), 9 / 2 + (100 * 2) / 9);
  });

  // By hand: 13 words (t.ex counts as two), 1 sentence, long are arbetsmiljö (11 letters) and skyddsombud (11).
  it("does not end a sentence within an abbreviation", () => {
    near(
      lix(["Tala om arbetsmiljö, t.ex. om buller, med ditt skyddsombud före kl. tolv."]),
      13 + (100 * 2) / 13,
    );
  });

  it("counts seven letters as long and six as short", () => {
    near(lix(["skolan förstår"]), 2 + 50);
  });

  it("ends a sentence with each text, and is 0 for none", () => {
    near(lix(["ett ord", "två ord"]), 2);
    assert.equal(lix([]), 0);
    assert.equal(lix(["–"]), 0);
  });

  it("of a course reads answers and lists, but neither marks nor where links lead", () => {
    const course: CourseText = {
      title: "",
      summary: "",
      steps: [
        {
          title: "Ett ord",
          minutes: 5,
          parts: [
            { kind: "text", text: "- **ett** ord\n- [två](https://example.org/verylongword) ord" },
            { kind: "recall", id: "a", text: "ett ord", answer: "ord" },
          ],
        },
      ],
    };
    near(lixOfCourse(course), 9 / 5);
  });
});
