import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { blocksOf, returningBlocks, type CourseText } from "../../domain/learning/course.ts";
import { lixOfCourse } from "../../domain/learning/lixOfCourse.ts";
import { problemToText } from "./contentProblem.ts";
import { loadContent } from "./loadContent.ts";
import { readCourse } from "./readCourse.ts";

const front = `---
id: small
version: "1.0"
licence: CC-BY-4.0
framework: municipal-leadership
title: Litet
summary: Du kan lite.
competencies: [listening]
for: everybody
sources: ["Vi (2026), Litet"]
---
`;

const body = `
# Först (5 min)

Text med **fetstil**.

::: question en
Vad?
- [x] Ja. | Just det.
- [ ] Nej. | Tvärtom,
  som sagt.
:::

## Mer

::: recall tva
Minns du?
---
Ja.
:::
::: commitment tre
days: 5
Jag frågar.
:::
::: law fyra
title: AFS 2023:2, 2 kap. 9 §
from: 2025-01-01
Arbetsgivaren ska se till det.
:::
`;

const read = (sv: string, en?: string) =>
  readCourse(
    {
      folder: "small",
      sv: ["content/courses/small/sv.md", sv],
      en: en === undefined ? undefined : ["content/courses/small/en.md", en],
    },
    (framework) =>
      framework === "municipal-leadership"
        ? { competencyIds: new Set(["listening"]), dialogueIds: undefined }
        : undefined,
  );

const problems = (sv: string, en?: string) => {
  const result = read(sv, en);
  return result.ok
    ? []
    : result.error.map((problem) => problemToText(problem).replace("content/courses/small/", ""));
};

describe("a course file", () => {
  it("is read into steps with text and blocks in their order", () => {
    const course = read(front + body);
    assert.ok(course.ok);
    assert.deepEqual(course.value.texts.sv.steps, [
      {
        title: "Först",
        minutes: 5,
        parts: [
          { kind: "text", text: "Text med **fetstil**." },
          {
            kind: "question",
            id: "en",
            text: "Vad?",
            answers: [
              { text: "Ja.", isRight: true, reply: "Just det." },
              { text: "Nej.", isRight: false, reply: "Tvärtom, som sagt." },
            ],
          },
          { kind: "text", text: "## Mer" },
          { kind: "recall", id: "tva", text: "Minns du?", answer: "Ja." },
          { kind: "commitment", id: "tre", days: 5, text: "Jag frågar." },
          {
            kind: "law",
            id: "fyra",
            title: "AFS 2023:2, 2 kap. 9 §",
            from: "2025-01-01",
            text: "Arbetsgivaren ska se till det.",
          },
        ],
      },
    ]);
    assert.deepEqual(
      [course.value.id, course.value.audience, course.value.competencyIds, course.value.texts.en],
      ["small", "everybody", ["listening"], undefined],
    );
  });

  it("has the words that people search with in each language, or none", () => {
    const words = (line: string) => front.replace("competencies", `${line}\ncompetencies`) + body;
    const course = read(words("keywords: [arg, lyssna]"), words("keywords: [angry]"));
    assert.ok(course.ok);
    assert.deepEqual(
      [course.value.texts.sv.keywords, course.value.texts.en?.keywords],
      [["arg", "lyssna"], ["angry"]],
    );
    const without = read(front + body);
    assert.ok(without.ok && !("keywords" in without.value.texts.sv));
    assert.deepEqual(problems(words("keywords: arg")), ["sv.md line 8: keywords of the file must be a list"]);
  });

  it("is read as well with the line ends of Windows", () => {
    assert.ok(read((front + body).replaceAll("\n", "\r\n")).ok);
  });

  it("tells faults above the steps with their lines", () => {
    assert.deepEqual(problems(body), [
      "sv.md line 1: the file must begin with front matter between two lines of ---",
    ]);
    assert.deepEqual(problems(front.replace("for: everybody", "for: some") + body), [
      "sv.md line 9: for of the file must be one of: managers, everybody",
    ]);
    assert.deepEqual(problems(front.replace("municipal-leadership", "other") + body), [
      "sv.md line 1: the course names framework other, which does not exist",
    ]);
    assert.deepEqual(problems(front.replace("id: small", "id: large") + body), [
      "sv.md line 1: the course has id large in folder small",
    ]);
  });

  it("tells a heading without minutes, and text or blocks before the first", () => {
    assert.deepEqual(problems(`${front}Text\n# Först\n`), [
      "sv.md line 12: text stands before the first step: begin with “# Heading (5 min)”",
      "sv.md line 13: heading “Först” has no minutes: end it with “(5 min)”",
    ]);
    assert.deepEqual(problems(`${front}::: reflection a\nVad?\n:::\n`), [
      "sv.md line 12: a block stands before the first step",
    ]);
  });

  it("tells blocks that are not ended, ended without being open, or of no known kind", () => {
    const step = `${front}# Först (5 min)\n`;
    assert.deepEqual(problems(`${step}::: reflection a\nVad?\n`), [
      "sv.md line 13: block a is not ended with :::",
    ]);
    assert.deepEqual(problems(`${step}::: reflection a\nVad?\n::: reflection b\nVad?\n:::\n`), [
      "sv.md line 13: block a is not ended with ::: before the next begins",
    ]);
    assert.deepEqual(problems(`${step}:::\n`), ["sv.md line 13: ::: ends a block, but none is open"]);
    assert.deepEqual(problems(`${step}::: quiz a\n:::\n`), [
      "sv.md line 13: block a is of kind quiz, but kinds are: question, recall, reflection, commitment, checklist, law, dialogue",
    ]);
    assert.deepEqual(problems(`${step}::: reflection\nVad?\n:::\n`), ["sv.md line 13: block has no id"]);
  });

  it("tells what is wrong within a block, at its first line", () => {
    const withBlock = (block: string) => problems(`${front}# Först (5 min)\n\n${block}\n:::\n`);
    assert.deepEqual(withBlock("::: question a\nVad?\n- [ ] Ja. | Nej.\n- [ ] Nej. | Nej."), [
      "sv.md line 14: question a has no right answer",
    ]);
    assert.deepEqual(withBlock("::: question a\nVad?\n- [x] Ja.\n- [ ] Nej. | Nej."), [
      "sv.md line 14: block a has an answer that is not written as “- [ ] answer | reply” or “- [x] answer | reply”: - [x] Ja.",
    ]);
    assert.deepEqual(withBlock("::: commitment a\nJag frågar."), [
      "sv.md line 14: block a has no days: begin it with for instance “days: 5”",
    ]);
    assert.deepEqual(withBlock("::: recall a\nMinns du?"), [
      "sv.md line 14: block a must have a question, a line with ---, and an answer",
    ]);
    assert.deepEqual(withBlock("::: law a\ntitle: AFS\nText"), [
      "sv.md line 14: block a must have a title, a day from which it applies (from: 2025-01-01), and a text",
    ]);
  });

  it("keeps the order of answers where its author says so, and tells another word for it", () => {
    const kept = read(front + body.replace("::: question en\n", "::: question en\norder: kept\n"));
    assert.ok(kept.ok);
    const [first] = blocksOf(kept.value.texts.sv.steps[0]!);
    assert.equal(first?.kind === "question" && first.keepsOrder, true);
    assert.equal(first?.kind === "question" && first.text, "Vad?");
    assert.deepEqual(problems(front + body.replace("::: question en\n", "::: question en\norder: fixed\n")), [
      "sv.md line 17: block en has order fixed: it can only be “order: kept”",
    ]);
  });

  it("tells an id that is there twice where it stands the second time", () => {
    const twice = `${front}# Först (5 min)\n::: reflection a\nVad?\n:::\n::: reflection a\nVad?\n:::\n`;
    assert.deepEqual(problems(twice), ["sv.md line 16: a is there twice", "sv.md line 16: a is there twice"]);
  });

  it("tells where the languages differ, in the English file", () => {
    const english = body.replace("::: recall tva", "::: recall two").replace("(5 min)", "(6 min)");
    assert.deepEqual(problems(front + body, front.replace('"1.0"', '"1.1"') + english), [
      "en.md line 13: step “Först” does not take as many minutes as in Swedish",
      "en.md line 13: tva is missing in English",
      "en.md line 26: two is missing in Swedish",
      "en.md line 1: the course has another version than the Swedish file",
    ]);
  });
});

describe("every course that comes with the product", async () => {
  const content = await loadContent(fileURLToPath(new URL("../../../content", import.meta.url)));
  assert.ok(content.ok, content.ok ? "" : content.error.map(problemToText).join("\n"));
  const { courses } = content.value;

  it("is seen by this test", () => assert.ok(courses.length >= 1));

  for (const course of courses) {
    const kinds = (text: CourseText) => text.steps.flatMap((step) => blocksOf(step).map(({ kind }) => kind));
    it(`${course.id} has four to six steps with at least three questions each`, () => {
      const { steps } = course.texts.sv;
      assert.ok(steps.length >= 4 && steps.length <= 6, `${steps.length} steps`);
      for (const step of steps)
        assert.ok(returningBlocks(step).length >= 3, `${step.title} has ${returningBlocks(step).length}`);
    });
    it(`${course.id} has a reflection and a commitment, and is there in English`, () => {
      assert.ok(kinds(course.texts.sv).includes("reflection"));
      assert.ok(kinds(course.texts.sv).includes("commitment"));
      assert.ok(course.texts.en);
    });
    it(`${course.id} is easy to read: LIX under 45 in Swedish`, () => {
      const measured = lixOfCourse(course.texts.sv);
      assert.ok(measured < 45, `LIX ${measured.toFixed(1)}`);
    });
    it(`${course.id} says when its law was checked, where there is any`, () => {
      assert.equal(kinds(course.texts.sv).includes("law") && course.lawAsOf === undefined, false);
    });
  }
});
