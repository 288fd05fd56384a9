import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inkStories } from "./inkStories.ts";
import { liveVariables } from "./liveVariables.ts";

const source = `VAR trust = 5
VAR time = 10
VAR told = false
VAR unused = 0
-> first

=== first
~ time -= 1
A. # speaker: narrator
* [One. # id: one]
    ~ told = true
    -> second
* {trust > 5} [Two. # id: two]
    -> third

=== second
{told: B.|C.} # speaker: narrator
-> third

=== third
~ trust += 1
D. # speaker: narrator
-> END
`;

describe("variables that can still decide something", () => {
  const story = inkStories.compile(source);
  assert.ok(story.ok);
  const live = liveVariables(story.value);

  it("are those that a knot asks for, or one that it leads to", () => {
    assert.deepEqual(live("first"), ["told", "trust"]);
    assert.deepEqual(live("second"), ["told"]);
  });

  it("are not those that are only counted on", () => {
    assert.deepEqual(live("third"), []);
  });

  it("are all that anybody asks for where the knot is not known", () => {
    assert.deepEqual([...live("0")].toSorted(), ["told", "trust"]);
  });
});
