import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { readingOfTool } from "../../domain/learning/readingOfTool.ts";
import { problemToText } from "./contentProblem.ts";
import { loadContent } from "./loadContent.ts";
import { readTool } from "./readTool.ts";

const front = `---
id: small
version: "1.0"
licence: CC-BY-4.0
framework: municipal-leadership
title: Litet
when: Du behöver det.
keywords: [litet]
theme: talks
competencies: [listening]
courses: [listen]
dialogues: [talk]
law:
  - title: Lagen 1 §
    from: 2025-01-01
    says: Lyssna.
lawAsOf: 2026-11-28
sources: ["Vi (2026), Litet"]
---
`;

const body = `
Text med **fetstil**.

::: steps
1. Ett.
2. Två
   rader.
3. Tre.
:::

::: say
- "Hej."
- "Hur är det?"
:::
::: avoid
- Att prata.
:::
::: hand-over
- HR.
:::
::: checklist
- Ett.
- Två.
- Tre.
:::
`;

const englishFront = `---
title: Small
when: You need it.
keywords: [small]
law: [Listen.]
---
`;

const read = (sv: string, en?: string) =>
  readTool(
    {
      folder: "small",
      sv: ["content/tools/small/sv.md", sv],
      en: en === undefined ? undefined : ["content/tools/small/en.md", en],
    },
    (framework) =>
      framework === "municipal-leadership"
        ? {
            competencyIds: new Set(["listening"]),
            courseIds: new Set(["listen"]),
            dialogueIds: new Set(["talk"]),
          }
        : undefined,
  );

const problems = (sv: string, en?: string) => {
  const result = read(sv, en);
  return result.ok
    ? []
    : result.error.map((problem) => problemToText(problem).replace("content/tools/small/", ""));
};

describe("a tool's files", () => {
  it("are read into what holds for both languages and the text of each", () => {
    const tool = read(front + body, englishFront + body);
    assert.ok(tool.ok, tool.ok ? "" : tool.error.map(problemToText).join("\n"));
    const { texts, ...shared } = tool.value;
    assert.deepEqual(shared, {
      id: "small",
      version: "1.0",
      licence: "CC-BY-4.0",
      frameworkId: "municipal-leadership",
      theme: "talks",
      moment: undefined,
      competencyIds: ["listening"],
      courseIds: ["listen"],
      dialogueIds: ["talk"],
      law: [{ title: "Lagen 1 §", from: "2025-01-01" }],
      lawAsOf: "2026-11-28",
      sources: ["Vi (2026), Litet"],
      examined: undefined,
    });
    assert.deepEqual(texts.sv, {
      title: "Litet",
      when: "Du behöver det.",
      keywords: ["litet"],
      note: undefined,
      law: ["Lyssna."],
      opening: "Text med **fetstil**.",
      parts: {
        steps: ["Ett.", "Två rader.", "Tre."],
        say: ['"Hej."', '"Hur är det?"'],
        avoid: ["Att prata."],
        "hand-over": ["HR."],
        checklist: ["Ett.", "Två.", "Tre."],
      },
    });
    assert.deepEqual([texts.en?.title, texts.en?.law], ["Small", ["Listen."]]);
  });

  it("are right without English, and with the line ends of Windows", () => {
    assert.deepEqual(problems((front + body).replaceAll("\n", "\r\n")), []);
  });

  it("say when an expert has examined them", () => {
    const tool = read(front.replace("sources:", "examined: { by: Jurist, on: 2026-12-01 }\nsources:") + body);
    assert.deepEqual(tool.ok && tool.value.examined, { by: "Jurist", on: "2026-12-01" });
  });

  it("tell a link that leads nowhere, on its line", () => {
    assert.deepEqual(problems(front.replace("courses: [listen]", "courses: [gone]") + body), [
      "sv.md line 11: the file names course gone, which does not exist",
    ]);
    assert.deepEqual(problems(front.replace("dialogues: [talk]", "dialogues: [talk, gone]") + body), [
      "sv.md line 12: the file names dialogue gone, which does not exist",
    ]);
    assert.deepEqual(problems(front.replace("[listening]", "[flying]") + body), [
      "sv.md line 10: competency 1 names competency flying, which does not exist",
    ]);
    assert.deepEqual(problems(front.replace("municipal-leadership", "other") + body), [
      "sv.md line 5: the file names framework other, which does not exist",
    ]);
    assert.deepEqual(problems(front.replace("id: small", "id: large") + body), [
      "sv.md line 2: the file has id large in folder small",
    ]);
  });

  it("tell what is wrong above the text with its line", () => {
    assert.deepEqual(problems(body), [
      "sv.md line 1: the file must begin with front matter between two lines of ---",
    ]);
    assert.deepEqual(problems(front.replace("theme: talks", "theme: other") + body), [
      "sv.md line 9: theme of the file must be one of: talks, everyday, comingAndGoing, health, democracy, yourself",
    ]);
    assert.deepEqual(problems(front.replace("lawAsOf: 2026-11-28\n", "") + body), [
      "sv.md line 14: the file has law, but not the day on which it was checked",
    ]);
  });

  it("tell a part that is missing, there twice, unknown, not ended or too short", () => {
    const changed = (from: string, to: string) => problems(front + body.replace(from, to));
    assert.deepEqual(changed("::: avoid\n- Att prata.\n:::\n", ""), [
      "sv.md line 1: the tool has no avoid: begin it with “::: avoid”",
    ]);
    assert.deepEqual(changed("::: avoid", "::: say"), ["sv.md line 34: say is there twice"]);
    assert.deepEqual(changed("::: avoid", "::: never"), [
      "sv.md line 34: there is no part never, but there are: steps, say, avoid, hand-over, checklist",
    ]);
    assert.deepEqual(changed("- Att prata.\n:::", "- Att prata."), [
      "sv.md line 36: avoid is not ended with ::: before the next part begins",
    ]);
    assert.deepEqual(changed('- "Hur är det?"\n', ""), [
      "sv.md line 30: say has 1 items, and must have 2 to 6",
    ]);
    assert.deepEqual(changed("- Att prata.", "Att prata."), [
      "sv.md line 35: avoid holds a list: begin each item with “- ” or “1. ”",
    ]);
    assert.deepEqual(changed("::: avoid", "Text.\n::: avoid"), [
      "sv.md line 34: text stands between parts: put it first, or into a part",
    ]);
    assert.deepEqual(changed("::: avoid", ":::\n::: avoid"), [
      "sv.md line 34: ::: ends a part, but none is open",
    ]);
    assert.deepEqual(changed("Text med **fetstil**.", ""), [
      "sv.md line 1: the tool has no text before its first part",
    ]);
  });

  it("tell where the languages differ, in the English file", () => {
    assert.deepEqual(
      problems(
        front + body,
        englishFront.replace("law: [Listen.]", "note: Unsure.\nlaw: []") +
          body.replace("3. Tre.\n", "3. Three.\n4. Four.\n"),
      ),
      [
        "en.md line 11: steps has 4 items where the Swedish text has 3",
        "en.md line 6: the file says what 0 provisions mean where the Swedish file has 1",
        "en.md line 5: the file must have a note where the Swedish file has one, and only there",
      ],
    );
  });
});

describe("every tool that comes with the product", async () => {
  const content = await loadContent(fileURLToPath(new URL("../../../content", import.meta.url)));
  assert.ok(content.ok, content.ok ? "" : content.error.map(problemToText).join("\n"));
  const { tools, frameworks } = content.value;

  it("is seen by this test", () => assert.ok(tools.length >= 16, String(tools.length)));

  it("is one of those that together help with every competency", () => {
    const helped = new Set(tools.flatMap(({ competencyIds }) => competencyIds));
    const missing = frameworks.flatMap(({ competencies }) =>
      competencies.filter(({ id }) => !helped.has(id)).map(({ id }) => id),
    );
    assert.deepEqual(missing, []);
  });

  for (const tool of tools) {
    it(`${tool.id} takes two minutes to read, and is easy: LIX under 45 in Swedish`, () => {
      const { words, minutes, lix } = readingOfTool(tool.texts.sv);
      assert.ok(words >= 230 && words <= 400, `${words} words`);
      assert.ok(minutes <= 2, `${minutes} minutes`);
      assert.ok(lix < 45, `LIX ${lix.toFixed(1)}`);
    });
    it(`${tool.id} is there in English, with sources that have a year`, () => {
      assert.ok(tool.texts.en);
      for (const source of tool.sources) assert.match(source, /\b(19|20)\d\d\b/);
    });
  }
});
