import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { choicePlaces, shownShare, sumUpShares } from "./choiceEvidence.ts";
import type { Dialogue } from "./dialogue.ts";

const effect = { sv: "", en: "" };
const choices: Dialogue["choices"] = {
  ask: { shows: { listening: 2 }, effect },
  wait: { shows: { listening: 1, courage: -1 }, effect },
  tell: { shows: { courage: 2 }, effect },
  shout: { shows: { listening: -2 }, effect },
  leave: { shows: {}, effect },
};

describe("what choices show", () => {
  it("counts how far a choice went of what could be chosen there", () => {
    const at = (offered: readonly string[], chosen: string, competency = "listening") =>
      shownShare({ choices }, { offered, chosen }, competency);
    assert.equal(at(["ask", "wait", "shout"], "ask"), 1);
    assert.equal(at(["ask", "wait", "shout"], "wait"), 0.75);
    assert.equal(at(["ask", "wait", "shout"], "shout"), 0);
    assert.equal(at(["ask", "leave", "shout"], "leave"), 0.5);
    assert.equal(at(["wait", "tell"], "tell", "courage"), 1);
  });

  it("says nothing where all that was offered shows the same", () => {
    const only = { offered: ["leave", "tell"], chosen: "leave" };
    assert.equal(shownShare({ choices }, only, "listening"), undefined);
    assert.equal(shownShare({ choices }, { offered: ["ask"], chosen: "ask" }, "listening"), undefined);
  });

  it("takes its places from what was offered at each step", () => {
    const step = (...ids: readonly string[]) => ({
      lines: [],
      meters: {},
      offered: ids.map((id) => ({ id, text: id })),
      outcome: undefined,
    });
    assert.deepEqual(choicePlaces([step("ask", "shout"), step("leave"), step()], ["shout", "leave"]), [
      { offered: ["ask", "shout"], chosen: "shout" },
      { offered: ["leave"], chosen: "leave" },
    ]);
  });

  const verdicts: readonly (readonly [what: string, shares: readonly number[], verdict: string])[] = [
    ["nothing without places", [], "cannotTell"],
    ["nothing after five, four of them well", [1, 1, 1, 1, 0], "cannotTell"],
    ["mostly after eight of eight: 0.74 to 1", Array.from({ length: 8 }, () => 1), "mostly"],
    ["seldom after none of eight: 0 to 0.26", Array.from({ length: 8 }, () => 0), "seldom"],
    ["a mixture after twenty halves: 0.29 to 0.71", Array.from({ length: 20 }, () => 0.5), "mixed"],
  ];
  for (const [what, shares, verdict] of verdicts)
    it(`tells ${what}`, () => {
      assert.equal(sumUpShares("listening", shares).verdict, verdict);
      assert.equal(sumUpShares("listening", shares).places, shares.length);
    });

  it("can be told of no sum above its places: thirds do not add up exactly", () => {
    const third = 1 / 3;
    assert.ok(sumUpShares("listening", [third + third + third + Number.EPSILON]).mean <= 0.75);
  });
});
