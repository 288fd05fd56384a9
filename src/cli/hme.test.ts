import assert from "node:assert/strict";
import { test } from "node:test";
import { filesInMemory } from "./filesInMemory.ts";
import { hme } from "./hme.ts";

const nine = "--items=m1,m2,m3,l1,l2,l3,g1,g2,g3";
const heading = "unit;m1;m2;m3;l1;l2;l3;g1;g2;g3\n";

async function run(rows: string, ...args: readonly string[]) {
  const files = filesInMemory({ "a.csv": heading + rows });
  return hme(["a.csv", "--group=unit", ...(args.length > 0 ? args : [nine])], files);
}

test("sub-indices and total per group in file order, and for all", async () => {
  assert.deepEqual(await run("South;5;5;5;3;3;3;1;1;1\nNorth;5;4;3;4;4;4;2;3;4\nSouth;5;5;5;5;5;5;3;3;3\n"), {
    ok: true,
    value: {
      groups: [
        { group: "South", n: 2, motivation: 100, leadership: 75, governance: 25, total: 600 / 9 },
        { group: "North", n: 1, motivation: 75, leadership: 75, governance: 50, total: 600 / 9 },
      ],
      // motivation: items 100, 91.67, 83.33; governance: 25, 33.33, 41.67
      all: { n: 3, motivation: 1100 / 12, leadership: 75, governance: 400 / 12, total: 800 / 12 },
    },
  });
});

test("a skipped item is left out of that item's mean alone: respondents are not averaged first", async () => {
  const result = await run("A;5;5;5;3;3;3;3;3;3\nA;1;;;3;3;3;3;3;3\n");
  assert.ok(result.ok);
  const { groups } = result.value as { groups: readonly { n: number; motivation: number }[] }; // as documented
  // items 50, 100, 100; the mean of the two respondents' means would have been 50
  assert.deepEqual([groups[0]?.n, groups[0]?.motivation], [2, 250 / 3]);
});

test("an item that nobody answered leaves null, and who answered nothing is not counted", async () => {
  assert.deepEqual(await run("A;NA;5;5;3;3;3;3;3;3\nB;;;;;;;;;\n"), {
    ok: true,
    value: {
      groups: [
        { group: "A", n: 1, motivation: null, leadership: 50, governance: 50, total: null },
        { group: "B", n: 0, motivation: null, leadership: null, governance: null, total: null },
      ],
      all: { n: 1, motivation: null, leadership: 50, governance: 50, total: null },
    },
  });
});

test("what is wrong is said in a sentence", async () => {
  assert.deepEqual(await run("A;6;5;5;3;3;3;3;3;3\n"), {
    ok: false,
    error: "Row 2, column m1: 6 is outside 1 to 5.",
  });
  assert.deepEqual(await run("A;6;5;5;3;3;3;3;3;3\n", "--items=m1,m2"), {
    ok: false,
    error: "HME has nine items, but --items names 2.",
  });
  assert.deepEqual(await hme(["a.csv", nine], filesInMemory({ "a.csv": heading })), {
    ok: false,
    error: "The column of groups is needed: hme FILE --group=COL --items=(the nine, in HME's order)",
  });
});
