import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { languages } from "../text/language.ts";
import { examplesByComponent } from "./examplesByComponent.ts";
import { renderMarkup } from "../components/renderMarkup.ts";

/** What the content security policy or the reader would not let pass. */
const forbidden = [
  [/\sstyle="/, "a style attribute"],
  [/\son\w+="/, "an inline handler"],
  [/<script/, "a script"],
  [/\bundefined\b/, "the word undefined"],
  [/\bNaN\b/, "a number that is none"],
  [/\[object /, "an object as text"],
  [/="null"/, "an attribute that is null"],
] as const;

describe("every example of a component", () => {
  for (const [component, examples] of Object.entries(examplesByComponent)) {
    for (const example of examples) {
      for (const language of languages) {
        test(`${component}, ${example.id}, renders in ${language} without style, script or gaps`, () => {
          const html = renderMarkup(example.render(language));
          assert.ok(html.length > 20);
          assert.deepEqual(
            forbidden.filter(([pattern]) => pattern.test(html)).map(([, what]) => what),
            [],
          );
        });
      }
    }
  }

  test("has an id of its own", () => {
    const ids = Object.values(examplesByComponent).flatMap((examples) => examples.map(({ id }) => id));
    assert.deepEqual(ids, [...new Set(ids)]);
  });
});
