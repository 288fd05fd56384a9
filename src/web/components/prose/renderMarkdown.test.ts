import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { renderMarkdown as render, renderMarkdownLine as renderLine } from "./renderMarkdown.ts";

const renderMarkdown = (text: string) => render(text, "sv");
const renderMarkdownLine = (text: string) => renderLine(text, "sv");

describe("text of a course", () => {
  it("has paragraphs, lists, emphasis and headings below the page's own", () => {
    assert.equal(
      renderMarkdown("# One\n\n## Two\n\nA **word**.\n\n- item"),
      "<h2>One</h2>\n<h2>Two</h2>\n<p>A <strong>word</strong>.</p>\n<ul>\n<li>item</li>\n</ul>\n",
    );
    assert.equal(renderMarkdownLine("A *word*"), "A <em>word</em>");
  });

  it("has the quotation marks of its language", () => {
    assert.equal(renderLine('"Det går inte", sa hon.', "sv"), "”Det går inte”, sa hon.");
    assert.equal(renderLine('"It can\'t", she said.', "en"), "“It can’t”, she said.");
  });

  it("shows HTML as text", () => {
    assert.equal(
      renderMarkdown('<script>alert(1)</script>\n\n<b onclick="x">b</b>'),
      "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n<p>&lt;b onclick=”x”&gt;b&lt;/b&gt;</p>\n",
    );
  });

  it("shows no images", () => {
    assert.doesNotMatch(renderMarkdown("![x](https://example.org/x.png)"), /<img/);
  });

  const safe = ["https://www.av.se", "mailto:hr@norrvik.se", "/behov", "#del"];
  for (const address of safe)
    it(`leads to ${address}`, () => {
      assert.equal(renderMarkdownLine(`[x](${address})`), `<a href="${address}">x</a>`);
    });

  const unsafe = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "http://example.org",
    "//example.org",
    "data:text/html,x",
    "vbscript:x",
  ];
  for (const address of unsafe)
    it(`does not lead to ${address}`, () => {
      assert.doesNotMatch(renderMarkdownLine(`[x](<${address}>)`), /<a /);
    });
});
