import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Dialogue } from "./dialogue.ts";
import type { Meters } from "./playthrough.ts";
import { turningPoints } from "./turningPoints.ts";

const effect = { sv: "", en: "" };
const choices: Dialogue["choices"] = {
  ask: { shows: { listening: 2 }, effect },
  wait: { shows: { listening: 1, courage: -1 }, effect },
  shout: { shows: { listening: -2 }, effect },
  leave: { shows: {}, effect },
};
const turns = (taken: readonly string[], meters: readonly Meters[], atMost = 3) =>
  turningPoints(
    { choices },
    {
      choices: taken,
      played: meters.map((one) => ({ lines: [], meters: one, offered: [], outcome: undefined })),
    },
    atMost,
  );

describe("where a talk turned", () => {
  it("is where meters changed most, whichever way and all together, in the order of the talk", () => {
    const meters = [
      { trust: 5, facts: 2 },
      { trust: 6, facts: 2 },
      { trust: 3, facts: 2 },
      { trust: 3, facts: 2 },
      { trust: 4, facts: 4 },
    ];
    assert.deepEqual(turns(["leave", "leave", "leave", "leave"], meters), [0, 1, 3]);
    assert.deepEqual(turns(["leave", "leave", "leave", "leave"], meters, 1), [1]);
  });

  it("is, where meters do not tell, what shows most of something; then the earlier", () => {
    assert.deepEqual(turns(["wait", "ask", "leave", "shout"], [{}, {}, {}, {}, {}], 2), [1, 3]);
    assert.deepEqual(turns(["ask", "shout", "ask"], [{}, {}, {}, {}], 2), [0, 1]);
  });

  it("is nowhere that only time has passed", () => {
    assert.deepEqual(turns(["leave", "leave"], [{ time: 9 }, { time: 5 }, { time: 4 }]), []);
  });
});
