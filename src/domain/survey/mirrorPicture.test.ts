import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { groupsShown, mirrorRows } from "./mirrorPicture.ts";
import type { MirrorRelease, MirrorScale } from "./mirrorRelease.ts";

const scale = (ratings: MirrorScale["ratings"], changes: Partial<MirrorScale> = {}): MirrorScale => ({
  scale: "listening",
  ratings,
  agreement: undefined,
  ...changes,
});
const mirror = (scales: readonly MirrorScale[], tooFew: MirrorRelease["tooFew"] = []): MirrorRelease => ({
  scales,
  tooFew,
});
const self = { group: "self", raters: 1, mean: 4.5 } as const;
const peers = { group: "peer", raters: 4, mean: 3 } as const;
const reports = { group: "report", raters: 6, mean: 4 } as const;

describe("the rows of a mirror", () => {
  it("weigh peers and reports by how many they are", () => {
    const [row] = mirrorRows(mirror([scale([self, peers, reports])]));
    assert.deepEqual(row?.others, { kind: "shown", mean: 3.6, interval: undefined, raters: 10 });
    assert.equal(row.self, 4.5);
    assert.equal(row.lineManager, undefined);
  });

  it("take the interval of the others' mean from the gap", () => {
    const interval = { low: 0.5, high: 1.5, confidence: 0.95 };
    const agreement = { gap: 1, interval, agreement: 0.2, verdict: "seesSelfHigher" } as const;
    const [row] = mirrorRows(mirror([scale([self, { ...peers, mean: 3.5 }], { agreement })]));
    assert.deepEqual(row?.others, {
      kind: "shown",
      mean: 3.5,
      interval: { low: 3, high: 4, confidence: 0.95 },
      raters: 4,
    });
  });

  it("say why others are missing: nobody answered, too few did, or just here too few or all alike", () => {
    const reasonOf = (release: MirrorRelease) =>
      mirrorRows(release).map(({ others }) => (others.kind === "withheld" ? others.reason : "shown"));
    assert.deepEqual(reasonOf(mirror([scale([self])])), ["nobodyAnswered"]);
    assert.deepEqual(reasonOf(mirror([scale([self])], ["peer"])), ["tooFewRaters"]);
    assert.deepEqual(reasonOf(mirror([scale([self]), scale([self, peers])])), ["tooFewOrAlikeHere", "shown"]);
  });

  it("have columns for those who are found anywhere, in one order", () => {
    assert.deepEqual(groupsShown(mirror([scale([reports]), scale([reports, self])])), ["self", "report"]);
  });
});
