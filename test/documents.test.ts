import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const root = fileURLToPath(new URL("../", import.meta.url));
const inDocs = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" }).map((name) =>
  join("docs", name),
);
const documents = [...readdirSync(root), ...inDocs]
  .filter((name) => name.endsWith(".md"))
  .map((name) => ({ name, text: readFileSync(join(root, name), "utf8") }));

describe("the documents", () => {
  it("are seen by this test", () => {
    assert.ok(documents.length > 20, `only ${documents.length} documents`);
  });

  it("have links that lead somewhere", () => {
    const broken = documents.flatMap(({ name, text }) =>
      [...text.matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, link]) => link!.split("#")[0]!)
        .filter((link) => link !== "" && !/^[a-z]+:/.test(link))
        .filter((link) => !existsSync(resolve(root, dirname(name), link)))
        .map((link) => `${name}: ${link}`),
    );
    assert.deepEqual(broken, []);
  });

  it("name files and folders that there are", () => {
    const missing = documents
      .filter(({ name }) => name !== "CHANGELOG.md")
      .flatMap(({ name, text }) =>
        [...text.matchAll(/`((?:src|test|content|bench|bin|docs)\/[\w./-]+)`/g)]
          .map(([, path]) => path!)
          .filter((path) => !existsSync(join(root, path)))
          .map((path) => `${name}: ${path}`),
      );
    assert.deepEqual(missing, []);
  });

  it("of decision are at most a page, numbered once, with context, decision and consequences", () => {
    const decisions = documents.filter(({ name }) => /^docs.decisions/.test(name));
    const numbers = decisions.map(({ name }) => /(\d{3})-[\w-]+\.md$/.exec(name)?.[1]);
    assert.equal(new Set(numbers).size, decisions.length);
    for (const { name, text } of decisions) {
      for (const part of ["Context", "Decision", "Consequences"])
        assert.match(text, new RegExp(`\\*\\*${part}|## ${part}`), `${name} lacks ${part}`);
      assert.ok(text.split(/\s+/).length < 700, `${name} is longer than a page`);
    }
  });

  it("that Digg's checklist asks for are there, and publiccode.yml says what it must", () => {
    for (const name of ["LICENSE", "REUSE.toml", "SECURITY.md", "CONTRIBUTING.md", "CODE_OF_CONDUCT.md"])
      assert.ok(existsSync(join(root, name)), name);
    assert.match(readFileSync(join(root, "LICENSE"), "utf8"), /^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2/);
    const code: Record<string, unknown> = parse(readFileSync(join(root, "publiccode.yml"), "utf8"));
    assert.deepEqual(code["legal"], { license: "EUPL-1.2" });
    assert.deepEqual(code["localisation"], { localisationReady: true, availableLanguages: ["sv", "en"] });
    const description = code["description"] as Record<string, Record<string, string>>; // the file beside
    for (const language of ["sv", "en"]) {
      assert.ok(description[language]!["shortDescription"]!.length <= 150);
      assert.ok(description[language]!["longDescription"]!.length >= 150);
    }
  });
});
