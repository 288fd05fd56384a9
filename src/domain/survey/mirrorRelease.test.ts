import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Instrument } from "./instrument.ts";
import { releaseMirrors, type Rating } from "./mirrorRelease.ts";

const text = { sv: "", en: "" };
const instrument: Instrument = {
  id: "360",
  version: "1",
  name: text,
  description: text,
  frameworkId: undefined,
  about: "person",
  isLocked: false,
  officialLanguages: ["sv"],
  credit: "",
  licence: "",
  sources: [],
  scale: { min: 1, max: 5, points: [], cannotJudge: text },
  items: ["a", "b"].map((id) => ({
    id,
    wording: { kind: "same", text } as const,
    isReversed: false,
    competencyId: undefined,
  })),
  subScales: [{ id: "listening", name: text, itemIds: ["a", "b"], competencyId: "listening" }],
  total: undefined,
  scoring: "meanOfRespondentMeans",
  smallestGroup: { index: 5, items: 10 },
  minutes: 10,
  kolada: [],
};
const rated = (
  relation: Rating["relation"],
  ...answers: readonly (readonly [number?, number?])[]
): Rating[] => answers.map(([first, second]) => ({ relation, answers: [first, second] }));
const mirror = (...ratings: readonly Rating[]) =>
  releaseMirrors(instrument, new Map([["kim", ratings]])).get("kim")!;
const shown = (release: ReturnType<typeof mirror>) =>
  release.scales[0]!.ratings.map(({ group, raters, mean }) => [group, raters, mean]);

const self = rated("self", [4, 5]);
const fourPeers = rated("peer", [3, 4], [2, 3], [4, 4], [3, 3]);
const fiveReports = rated("report", [2, 2], [3, 2], [4, 3], [3, 3], [2, 4]);

describe("a mirror", () => {
  it("shows peers and reports apart when both are at least four, with who is attributable by name of role", () => {
    const release = mirror(...self, ...rated("lineManager", [4, 4]), ...fourPeers, ...fiveReports);
    assert.deepEqual(shown(release), [
      ["self", 1, 4.5],
      ["lineManager", 1, 4],
      ["peer", 4, 3.25],
      ["report", 5, 2.8],
    ]);
    assert.deepEqual(release.tooFew, []);
    assert.ok(Math.abs(release.scales[0]!.agreement!.gap - (4.5 - 3)) < 1e-12);
  });

  it("merges peers and reports when either is fewer than four, so that neither can be taken from the other", () => {
    const release = mirror(...self, ...fourPeers.slice(0, 3), ...fiveReports);
    assert.deepEqual(
      shown(release).map(([group, raters]) => [group, raters]),
      [
        ["self", 1],
        ["peerAndReport", 8],
      ],
    );
  });

  it("shows no group of fewer than four, and says which", () => {
    const release = mirror(...self, ...fourPeers.slice(0, 2), ...fiveReports.slice(0, 1));
    assert.deepEqual(shown(release), [["self", 1, 4.5]]);
    assert.deepEqual(release.tooFew, ["peer", "report"]);
  });

  it("counts on each scale only raters who answered at least half of it", () => {
    const release = mirror(...self, ...fourPeers.slice(0, 3), ...rated("peer", []));
    assert.deepEqual(shown(release), [["self", 1, 4.5]]);
  });

  it("shows nothing of a group in which all gave the highest answer", () => {
    const release = mirror(...self, ...rated("peer", [5, 5], [5, 5], [5, 5], [5, 5]));
    assert.deepEqual(shown(release), [["self", 1, 4.5]]);
  });
});
