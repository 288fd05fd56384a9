import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import fc from "fast-check";
import { stringify } from "yaml";
import type { CourseFields } from "../../domain/authoring/courseFields.ts";
import { readYaml } from "../content/readYaml.ts";
import { splitFrontMatter } from "../content/splitFrontMatter.ts";
import { fieldsToFiles } from "./fieldsToFiles.ts";
import { filesToFields } from "./filesToFields.ts";

const file = `---
# Byts varje år
id: byts-ut
version: "1"
licence: CC-BY-4.0
framework: municipal-leadership
title: "Så gör vi" # namnet i listan
summary: >
  Du vet
  hur vi gör.
competencies: [communication, listening] # mest först
for: everybody
renewMonths: 24
sources:
  - "Ek (2020), Ett" # läst
  - Alm (2021), Två
colour: { warm: true } # okänt här
---


# Första (5 min)

Text
---
mer
`;

const read = (sv: string, en = "") => {
  const fields = filesToFields({ "sv.md": sv, "en.md": en });
  assert.ok(fields);
  return fields;
};
const write = (fields: CourseFields, sv = file, en = "") =>
  fieldsToFiles({ id: "own-kurs", files: { "sv.md": sv, "en.md": en } }, fields);
const frontOf = (text: string): unknown => {
  const split = splitFrontMatter("", text);
  assert.ok(split.ok);
  const yaml = readYaml("", split.value.front);
  assert.ok(yaml.ok, text);
  return yaml.value.value;
};

describe("a course in fields", () => {
  it("shows what the file says, one source a line, and the steps from their first line", () => {
    assert.deepEqual(read(file), {
      competencies: ["communication", "listening"],
      for: "everybody",
      renewMonths: "24",
      lawAsOf: "",
      licence: "CC-BY-4.0",
      framework: "municipal-leadership",
      sv: {
        title: "Så gör vi",
        summary: "Du vet hur vi gör.",
        sources: "Ek (2020), Ett\nAlm (2021), Två",
        steps: "# Första (5 min)\n\nText\n---\nmer\n",
      },
      en: { title: "", summary: "", sources: "", steps: "" },
    });
  });

  it("leaves the file as it was, to the letter, where nothing is changed", () => {
    assert.equal(write(read(file))["sv.md"], file);
    const folder = new URL("../../../content/courses/", import.meta.url);
    const courses = readdirSync(folder);
    assert.ok(courses.length > 5);
    for (const course of courses) {
      const [sv, en] = ["sv.md", "en.md"].map((name) =>
        readFileSync(new URL(`${course}/${name}`, folder), "utf8"),
      );
      assert.deepEqual(write(read(sv!, en), sv, en), { "sv.md": sv, "en.md": en }, course);
    }
  });

  it("changes what was changed, and keeps comments, unknown keys, quotes and the order of what is trained", () => {
    const fields = read(file);
    const { "sv.md": changed = "" } = write({
      ...fields,
      competencies: ["change", "listening", "communication"],
      renewMonths: "",
      lawAsOf: "2026-11-28",
      sv: {
        ...fields.sv,
        title: 'Så: "gör" # vi',
        sources: "Alm (2021), Två\r\n\r\nNy: källa\r\nEk (2020), Ett",
        steps: "\r\n# Andra (5 min)\r\n",
      },
    });
    assert.equal(
      changed,
      `---
# Byts varje år
id: byts-ut
version: "1"
licence: CC-BY-4.0
framework: municipal-leadership
title: "Så: \\"gör\\" # vi" # namnet i listan
summary: >
  Du vet hur vi gör.
competencies: [communication, listening, change] # mest först
for: everybody
sources:
  - Alm (2021), Två
  - "Ny: källa"
  - "Ek (2020), Ett" # läst
colour: {warm: true} # okänt här
lawAsOf: 2026-11-28
---

# Andra (5 min)
`,
    );
  });

  it("keeps what is no number of months as it was written, so that the check can tell it", () => {
    assert.match(write({ ...read(file), renewMonths: "två år" })["sv.md"]!, /^renewMonths: två år$/m);
  });

  it("begins the English with what it has in common, and takes it away when it is emptied", () => {
    const fields = read(file);
    const english = { title: "So we do", summary: "You know.", sources: "", steps: "# First (5 min)\n" };
    const begun = write({ ...fields, en: english });
    assert.deepEqual(frontOf(begun["en.md"]!), {
      ...(frontOf(file) as object),
      title: "So we do",
      summary: "You know.",
    });
    const { en: _, ...shared } = read(begun["sv.md"]!, begun["en.md"]);
    assert.deepEqual({ ...shared, en: fields.en }, fields);
    const later = write({ ...read(file, begun["en.md"]), for: "managers" }, file, begun["en.md"]);
    assert.match(later["en.md"]!, /^for: managers$/m);
    assert.equal(write(fields, file, begun["en.md"])["en.md"], "");
  });

  it("is no course in fields where its front matter cannot be read, or holds what no field shows", () => {
    for (const broken of [
      "# Första (5 min)\n",
      file.replace("[communication, listening]", "[communication"),
      file.replace('"Så gör vi"', "{ sv: Så }"),
      file.replace("Alm (2021), Två", "{ by: Alm }"),
      file.replace('"Så gör vi"', "&name Så").replace("CC-BY-4.0", "*name"),
    ])
      assert.equal(filesToFields({ "sv.md": broken, "en.md": "" }), undefined, broken);
    assert.equal(filesToFields({ "sv.md": file, "en.md": "english" }), undefined);
  });

  it("is made of its fields alone where somebody has saved what cannot be read", () => {
    const made = write(read(file), "no front matter");
    assert.deepEqual(read(made["sv.md"]!), { ...read(file) });
    assert.equal((frontOf(made["sv.md"]!) as { id: string }).id, "own-kurs");
  });

  it("means the same afterwards, whatever is written and however the file was set", () => {
    const ordinary = { noNullPrototype: true };
    const word = fc
      .string({ unit: "grapheme", maxLength: 30 })
      .map((one) => one.replaceAll(/\s+/g, " ").trim());
    const line = word.filter((one) => one !== "" && !one.includes("\0"));
    const text = fc.record(
      {
        title: line,
        summary: line,
        sources: fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join("\n")),
        steps: line.map((one) => `# ${one}\n`),
      },
      ordinary,
    );
    const fields = fc.record(
      {
        competencies: fc.uniqueArray(fc.constantFrom("listening", "change", "communication"), {
          minLength: 1,
        }),
        for: fc.constantFrom("managers", "everybody"),
        renewMonths: fc.constantFrom("", "6", "24"),
        lawAsOf: fc.constantFrom("", "2026-11-28"),
        licence: line,
        framework: fc.constant("municipal-leadership"),
        sv: text,
        en: text,
      },
      ordinary,
    );
    const style = fc.constantFrom("PLAIN", "QUOTE_DOUBLE", "QUOTE_SINGLE", "BLOCK_FOLDED", "BLOCK_LITERAL");
    fc.assert(
      fc.property(fields, fields, style, fc.jsonValue({ maxDepth: 2 }), (first, second, how, unknown) => {
        const { sv, en: _, ...front } = first;
        const values = {
          ...front,
          ...sv,
          sources: sv.sources.split("\n"),
          colour: unknown,
          steps: undefined,
        };
        const yaml = stringify(values, {
          defaultStringType: how,
          defaultKeyType: "PLAIN",
          aliasDuplicateObjects: false,
        });
        const start = `---\n# kept\n${yaml}---\n\n${sv.steps}`;
        read(start);
        const written = write(second, start);
        const back = read(written["sv.md"]!, written["en.md"]);
        assert.deepEqual(back, { ...second, competencies: back.competencies });
        assert.deepEqual([...back.competencies].sort(), [...second.competencies].sort());
        for (const name of ["sv.md", "en.md"]) {
          assert.deepEqual((frontOf(written[name]!) as { colour: unknown }).colour, unknown);
          assert.match(written[name]!, /^# kept$/m);
        }
        assert.deepEqual(fieldsToFiles({ id: "x", files: written }, back), written);
      }),
    );
  });
});
