import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Radios } from "../choices/Radios.tsx";
import { ErrorSummary } from "../error-summary/ErrorSummary.tsx";
import { LikertItem } from "../likert-item/LikertItem.tsx";
import { Select } from "../select/Select.tsx";
import { TextArea } from "../text-area/TextArea.tsx";
import { TextInput } from "../text-input/TextInput.tsx";
import { renderMarkup } from "../renderMarkup.ts";

const question = { language: "sv", name: "goal", label: "Mål" } as const;

describe("a field", () => {
  test("is tied to its label, its help and its error", () => {
    const html = renderMarkup(TextInput({ ...question, help: "En mening.", error: "Skriv ett mål." }));
    assert.match(html, /<label[^>]* for="goal"/);
    assert.match(html, /id="goal" name="goal" aria-invalid="true" aria-describedby="goal-help goal-error"/);
    assert.match(html, /id="goal-help"[^>]*>En mening\./);
    assert.match(html, /id="goal-error"><span class="ds-sr-only">Fel: <\/span>Skriv ett mål\./);
  });

  test("without help and error claims neither", () => {
    const html = renderMarkup(TextInput(question));
    assert.doesNotMatch(html, /aria-describedby|aria-invalid/);
  });

  test("keeps what was entered, as text and never as markup", () => {
    assert.match(renderMarkup(TextInput({ ...question, value: '"><b>' })), /value="&quot;&gt;&lt;b&gt;"/);
    assert.match(
      renderMarkup(TextArea({ ...question, value: "</textarea><b>" })),
      /&lt;\/textarea&gt;&lt;b&gt;<\/textarea>/,
    );
  });

  test("says when it may be left empty", () => {
    assert.match(renderMarkup(TextInput({ ...question, optional: true })), /\(frivilligt\)/);
  });

  test("an error summary leads to the first control of every kind of field", () => {
    const options = [
      { value: "a", label: "A" },
      { value: "b", label: "B" },
    ];
    const scale = { values: [1, 2], lowLabel: "låg", highLabel: "hög" };
    const fields = [
      TextInput(question),
      TextArea(question),
      Select({ ...question, options }),
      Radios({ ...question, options }),
      LikertItem({ ...question, scale }),
    ].map(renderMarkup);
    assert.match(
      renderMarkup(ErrorSummary({ language: "sv", errors: [{ name: "goal", message: "Fel." }] })),
      /href="#goal"/,
    );
    for (const html of fields) assert.equal(html.match(/ id="goal"/g)?.length, 1, html);
  });

  test("no errors, no summary", () => {
    assert.equal(ErrorSummary({ language: "sv", errors: [] }), null);
  });
});

describe("a Likert item", () => {
  const item = {
    ...question,
    scale: { values: [1, 2, 3, 4, 5], lowLabel: "Stämmer dåligt", highLabel: "Stämmer bra" },
    cannotJudge: "Vet inte",
  };

  test("is a fieldset of radio buttons that share one name, the ends told in words", () => {
    const html = renderMarkup(LikertItem(item));
    assert.equal(html.match(/type="radio"[^>]* name="goal"/g)?.length, 6);
    assert.match(html, /1<span class="ds-sr-only">, Stämmer dåligt<\/span>/);
    assert.match(html, /value="none"/);
  });

  test("keeps the chosen answer and no other", () => {
    const html = renderMarkup(LikertItem({ ...item, value: "4" }));
    assert.deepEqual(html.match(/value="\w+" checked/g), ['value="4" checked']);
  });

  test("has no way out unless one is given", () => {
    assert.doesNotMatch(renderMarkup(LikertItem({ ...item, cannotJudge: undefined })), /none/);
  });
});
