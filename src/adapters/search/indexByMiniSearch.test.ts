import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { textOfTool, toolParts } from "../../domain/learning/tool.ts";
import { loadContent } from "../content/loadContent.ts";
import { indexByMiniSearch } from "./indexByMiniSearch.ts";

const content = await loadContent(fileURLToPath(new URL("../../../content", import.meta.url)));
assert.ok(content.ok);
const indexOf = (language: "sv" | "en") =>
  indexByMiniSearch(
    content.value.tools.map((tool) => {
      const { title, when, keywords, opening, parts } = textOfTool(tool, language);
      const text = [opening, ...toolParts.flatMap((part) => parts[part])].join("\n");
      return { kind: "tool", id: tool.id, title, summary: when, keywords, text };
    }),
    language,
  );
const search = indexOf("sv");
const first = (query: string) => search(query)[0]?.found.id;

describe("searching tools", () => {
  // What a person who does not know what anything is called may write, and the tool that they mean.
  const meant = {
    APT: "workplace-meeting",
    "hon började gråta": "tears-and-anger",
    gråter: "tears-and-anger",
    "arg medarbetare": "tears-and-anger",
    "två som inte kommer överens": "conflict-between-two",
    konflikt: "conflict-between-two",
    konflikter: "conflict-between-two",
    konflkt: "conflict-between-two",
    mobbad: "victimisation-reported",
    "krankande sarbehandling": "victimisation-reported",
    journalisten: "media-call",
    "tidningen ringer": "media-call",
    "offentlig handling": "request-for-documents",
    "lämna ut mejl": "request-for-documents",
    visselblåsare: "whistle-blower-comes",
    lön: "salary-talk",
    lönesamtal: "salary-talk",
    "säga nej till chefen": "say-no-upwards",
    "ny chef": "new-boss",
    slutar: "hand-over-when-leaving",
    "stressad medarbetare": "colleague-unwell",
    sjukskriven: "colleague-unwell",
    hotad: "after-violence",
    våld: "after-violence",
    riskbedömning: "risk-before-change",
    prioritera: "everything-is-important",
    "för mycket att göra": "everything-is-important",
    besparingar: "message-of-savings",
    politiker: "meeting-a-politician",
    feedback: "feedback-that-lands",
    "sover dåligt": "own-recovery",
    nyanställd: "new-employee",
    delegera: "delegate-in-writing",
    medarbetarsam: "development-talk",
    medarbetarsmatal: "development-talk",
  };
  for (const [query, id] of Object.entries(meant))
    it(`“${query}” finds ${id} first`, () => assert.equal(first(query), id));

  it("finds in English too", () => {
    const english = indexOf("en");
    for (const [query, id] of [
      ["she started to cry", "tears-and-anger"],
      ["bullied", "victimisation-reported"],
      ["journalist", "media-call"],
      ["whistleblower", "whistle-blower-comes"],
    ])
      assert.equal(english(query!)[0]?.found.id, id, query);
  });

  it("says why it found: the words as they stand, of keywords the whole", () => {
    const [{ because } = { because: [] }] = search("konflikterna");
    assert.deepEqual(because.slice(0, 2), [
      { field: "title", words: ["Konflikt"] },
      { field: "keywords", words: ["konflikt"] },
    ]);
    const [angry] = search("jobbigt");
    assert.deepEqual(angry?.because[0], { field: "keywords", words: ["jobbigt samtal"] });
  });

  it("finds nothing where nothing fits, and nothing for nothing", () => {
    assert.deepEqual(search("xylofon"), []);
    assert.deepEqual(search(""), []);
    assert.deepEqual(search("  ?! "), []);
  });
});
