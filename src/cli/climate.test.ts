import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { needsReferenceData, readReferenceJson, referencePath } from "../../test/reference/referenceData.ts";
import { climate } from "./climate.ts";
import { filesInMemory } from "./filesInMemory.ts";

interface Climate {
  readonly n: number;
  readonly groups: number;
  readonly alphaListwise: number | null;
  readonly alphaPairwise: number | null;
  readonly icc1Anova: number | null;
  readonly icc1AnovaK0: number | null;
  readonly icc2Anova: number | null;
  readonly icc1Reml: number | null;
  readonly groupsDetail: readonly {
    readonly group: string;
    readonly n: number;
    readonly rwg: Readonly<Record<string, number | null>>;
    readonly rwgj: number | null;
  }[];
}

async function run(content: string, ...args: readonly string[]): Promise<Climate> {
  const result = await climate(["a.csv", "--group=g", ...args], filesInMemory({ "a.csv": content }));
  assert.ok(result.ok, result.ok ? "" : result.error);
  return result.value as Climate; // what the command promises, checked by each test
}

async function errorOf(content: string, ...args: readonly string[]): Promise<string> {
  const result = await climate(["a.csv", ...args], filesInMemory({ "a.csv": content }));
  assert.ok(!result.ok);
  return result.error;
}

const twoGroups =
  "extra,g,A,B\n1,north,1,2\n1,north,2,2\n1,north,3,2\n1,south,3,5\n1,south,4,4\n1,south,5,3\n";

test("one item: no alpha, ICC(1) 0.625, ICC(2) five sixths, and rWG per group", async () => {
  const result = await run(twoGroups, "--items=A");
  assert.deepEqual(result, {
    n: 6,
    groups: 2,
    alphaListwise: null,
    alphaPairwise: null,
    icc1Anova: 0.625,
    icc1AnovaK0: 0.625,
    icc2Anova: 5 / 6,
    icc1Reml: result.icc1Reml,
    groupsDetail: [
      { group: "north", n: 3, rwg: { A: 0.5 }, rwgj: 0.5 },
      { group: "south", n: 3, rwg: { A: 0.5 }, rwgj: 0.5 },
    ],
  });
  assert.ok(Math.abs(result.icc1Reml! - 0.625) < 1e-12);
});

test("groups that differ less than chance: negative by ANOVA, 0 by REML", async () => {
  const result = await run("g;A\na;1\na;3\na;5\nb;5\nb;1\nb;3\nc;3\nc;5\nc;2\n", "--items", "A");
  assert.ok(result.icc1Anova! < -0.4);
  assert.equal(result.icc1Reml, 0);
});

test("a reversed item gives what its turned answers give", async () => {
  const turned = await run("g,A,B\na,1,2\na,2,4\nb,5,5\nb,4,3\n", "--items=A,B");
  const reversed = await run("g,A,B\na,1,4\na,2,2\nb,5,1\nb,4,3\n", "--items=A,B", "--reverse=B");
  assert.deepEqual(reversed, turned);
});

test("negative bounds and decimal answers are fine, with decimal comma too", async () => {
  const result = await run("g;A\na;-2,5\na;0\na;2,5\nb;3\nb;1\n", "--items=A", "--min=-3", "--max", "3");
  // variance 6.25 is over the 4 of chance on −3 to 3; variance 2 is half of it
  assert.deepEqual(
    result.groupsDetail.map(({ rwg }) => rwg),
    [{ A: 0 }, { A: 0.5 }],
  );
});

test("blank and NA are missing: listwise leaves the row out, pairwise uses it", async () => {
  const result = await run("g,A,B\na,1,2\na,2,\na,5,4\nb,NA,3\nb,4,4\nb,3,1\n", "--items=A,B");
  assert.equal(result.n, 4);
  assert.deepEqual(
    result.groupsDetail.map(({ group, n }) => [group, n]),
    [
      ["a", 2],
      ["b", 2],
    ],
  );
  assert.notEqual(result.alphaListwise, result.alphaPairwise);
});

test("a row without a group and a group without a complete row are not counted", async () => {
  const result = await run("g,A,B\na,1,2\n,2,2\nNA,5,4\nb,NA,3\nc,4,4\nc,3,1\n", "--items=A,B");
  assert.equal(result.n, 3);
  assert.equal(result.groups, 2);
  assert.deepEqual(
    result.groupsDetail.map(({ group }) => group),
    ["a", "c"],
  );
});

test("what is undefined is null: a group of one has no agreement, one group no ICC", async () => {
  assert.deepEqual(await run("g,A\na,3\n", "--items=A"), {
    n: 1,
    groups: 1,
    alphaListwise: null,
    alphaPairwise: null,
    icc1Anova: null,
    icc1AnovaK0: null,
    icc2Anova: null,
    icc1Reml: null,
    groupsDetail: [{ group: "a", n: 1, rwg: { A: null }, rwgj: null }],
  });
  const nobody = await run("g,A\na,\n", "--items=A");
  assert.equal(nobody.n, 0);
  assert.deepEqual(nobody.groupsDetail, []);
});

test("answers that are all the same, decimals too, have no ICC and no alpha", async () => {
  const result = await run("g,A,B\na,3.3,3.3\na,3.3,3.3\nb,3.3,3.3\nb,3.3,3.3\n", "--items=A,B");
  assert.deepEqual(
    [result.alphaListwise, result.alphaPairwise, result.icc1Anova, result.icc2Anova, result.icc1Reml],
    [null, null, null, null, null],
  );
  assert.equal(result.groupsDetail[0]?.rwgj, 1);
});

test("hours, plainly no answers 1 to 5, have ICCs but no agreement, unless their bounds are given", async () => {
  const hours = "g,H\na,8\na,10\na,9\nb,12\nb,14\nb,13\n";
  const result = await run(hours, "--items=H");
  assert.ok(result.icc1Anova! > 0.8);
  assert.deepEqual(result.groupsDetail[0]?.rwg, { H: null });
  const bounded = await run(hours, "--items=H", "--min=0", "--max=24");
  assert.equal(bounded.groupsDetail[0]?.rwg["H"], 1 - 1 / 52);
  assert.match(await errorOf(hours, "--group=g", "--items=H", "--reverse=H"), /Give --min and --max/);
});

test("what is wrong is said in a sentence with row and column", async () => {
  assert.match(await errorOf(twoGroups, "--items=A"), /^The column of groups is needed: climate FILE/);
  assert.match(await errorOf(twoGroups, "--group=g"), /^The items are needed/);
  assert.equal(
    await errorOf(twoGroups, "--group=team", "--items=A"),
    'There is no column "team" in a.csv. Its columns are: extra, g, A, B.',
  );
  assert.equal(
    await errorOf("g,A\na,1\na,often\n", "--group=g", "--items=A"),
    'Row 3, column A: "often" is not a number.',
  );
  assert.equal(
    await errorOf("g,A\na,1\na,55\n", "--group=g", "--items=A"),
    "Row 3, column A: 55 is outside 1 to 5. Give --min and --max if the scale is another.",
  );
  assert.equal(
    await errorOf("g,A\na,1\na,7\n", "--group=g", "--items=A", "--max=6"),
    "Row 3, column A: 7 is outside 1 to 6.",
  );
  assert.equal(
    await errorOf(twoGroups, "--group=g", "--items=A", "--min=5"),
    "--min=5 must be below --max=5.",
  );
  assert.equal(await errorOf(twoGroups, "--group=g", "--items=A,A"), 'The item "A" is given twice.');
  assert.equal(
    await errorOf(twoGroups, "--group=g", "--items=A", "--reverse=B"),
    '--reverse names "B", which is not among the items.',
  );
});

// R 4.2.2, multilevel 2.7, nlme 3.1.162
interface Expected {
  readonly N: number;
  readonly groups: number;
  readonly ICC1_anova_meanN: number;
  readonly ICC1_anova_k0: number;
  readonly ICC2_anova: number;
  readonly ICC1_reml: number;
}

interface GroupAgreement {
  readonly grpid: string;
  readonly gsize: number;
  readonly "rwg.j": number;
}

const leadership = {
  bhr2000: "AF06,AF07,AP12,AP17,AP33,AP34,AS14,AS15,AS16,AS17,AS28",
  lq2002: "LEAD01,LEAD02,LEAD03,LEAD04,LEAD05,LEAD06,LEAD07,LEAD08,LEAD09,LEAD10,LEAD11",
};

test("climate of bh1996, bhr2000 and lq2002 agrees with R", needsReferenceData, async () => {
  // The shape of this very file.
  const expected = readReferenceJson("multilevel/expected.json") as Record<string, Record<string, Expected>>;
  for (const [file, group, items, key] of [
    ["bh1996", "GRP", "HRS", "HRS"],
    ["bh1996", "GRP", "LEAD", "LEAD"],
    ["bh1996", "GRP", "COHES", "COHES"],
    ["bh1996", "GRP", "WBEING", "WBEING"],
    ["bhr2000", "GRP", "HRS", "HRS"],
    ["bhr2000", "GRP", "RELIG", "RELIG"],
    ["bhr2000", "GRP", leadership.bhr2000, "LEADSCALE"],
    ["lq2002", "COMPID", leadership.lq2002, "LEAD"],
  ] as const) {
    const actual = await runReference(file, group, items);
    const values = expected[file]![key]!;
    assert.equal(actual.n, values.N);
    assert.equal(actual.groups, values.groups);
    assertClose(actual.icc1Anova, values.ICC1_anova_meanN, 1e-9);
    assertClose(actual.icc1AnovaK0, values.ICC1_anova_k0, 1e-9);
    assertClose(actual.icc2Anova, values.ICC2_anova, 1e-9);
    assertClose(actual.icc1Reml, values.ICC1_reml, 1e-5);
  }
});

test(
  "alpha and rWG(J) of the leadership items agree with R, groups in file order",
  needsReferenceData,
  async () => {
    // The shape of this very file.
    const expected = readReferenceJson("multilevel/expected.json") as Record<
      "bhr2000" | "lq2002",
      { readonly alpha_LEAD: { readonly Alpha: number }; readonly rwgj_LEAD: readonly GroupAgreement[] }
    >;
    for (const [file, group] of [
      ["bhr2000", "GRP"],
      ["lq2002", "COMPID"],
    ] as const) {
      const actual = await runReference(file, group, leadership[file]);
      assertClose(actual.alphaListwise, expected[file].alpha_LEAD.Alpha, 1e-9);
      assertClose(actual.alphaPairwise, expected[file].alpha_LEAD.Alpha, 1e-9);
      assert.deepEqual(
        actual.groupsDetail.map(({ group, n }) => [group, n]),
        expected[file].rwgj_LEAD.map(({ grpid, gsize }) => [grpid, gsize]),
      );
      for (const [index, { rwgj }] of actual.groupsDetail.entries()) {
        assertClose(rwgj, expected[file].rwgj_LEAD[index]!["rwg.j"], 1e-9);
      }
    }
  },
);

async function runReference(file: string, group: string, items: string): Promise<Climate> {
  const args = [referencePath(`multilevel/${file}.csv`), `--group=${group}`, `--items=${items}`];
  const result = await climate(args, { read: (path) => readFile(path) });
  assert.ok(result.ok, result.ok ? "" : result.error);
  return result.value as Climate; // what the command promises, compared by each test
}

function assertClose(actual: number | null, expected: number, tolerance: number): void {
  assert.ok(actual !== null && Math.abs(actual - expected) <= tolerance, `${actual} is not ${expected}`);
}
