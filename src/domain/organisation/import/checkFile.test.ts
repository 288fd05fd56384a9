import assert from "node:assert/strict";
import { test } from "node:test";
import type { ColumnTarget, ImportKind } from "./importField.ts";
import { identityMark } from "./identityTally.ts";
import { emptyRegister } from "./registerSnapshot.ts";
import type { RegisterSnapshot } from "./registerSnapshot.ts";
import { applyChange, planOf } from "./testImport.ts";

function problemsOf(
  kind: ImportKind,
  mapping: readonly ColumnTarget[],
  rows: readonly string[],
  register: RegisterSnapshot = emptyRegister,
  complete = false,
) {
  return planOf(kind, mapping, rows, { on: "2026-11-01", register, complete }).preview.problems.listed;
}

const tree = ["unitCode", "unitName", "parentUnitCode"] as const;
const staff = ["unitCode", "employeeKey", "givenName", "familyName"] as const;
const posts = [
  "unitCode",
  "postCode",
  "employeeKey",
  "assignmentKind",
  "assignmentFirstDay",
  "assignmentLastDay",
] as const;
const known = applyChange(
  emptyRegister,
  planOf("employees", [...staff, "email"], ["1 11 Bo Al bo@b.se", "1 12 Ida Ek -"], { on: "2026-01-01" })
    .change,
);

test("a circle in the tree is told on each of its rows", () => {
  assert.deepEqual(problemsOf("organisation", tree, ["1 A -", "2 B 3", "3 C 2", "4 D 3"]), [
    { kind: "cycle", row: 3, codes: ["2", "3"] },
    { kind: "cycle", row: 4, codes: ["2", "3"] },
    { kind: "unknownParent", at: { row: 5, heading: "parentUnitCode" }, code: "3" },
  ]);
});

test("a unit above that exists nowhere is told, and so is one that a complete file lacks", () => {
  const missing = { kind: "unknownParent", at: { row: 2, heading: "parentUnitCode" }, code: "1" };
  assert.deepEqual(problemsOf("organisation", tree, ["2 B 1"]), [missing]);
  assert.deepEqual(problemsOf("organisation", tree, ["2 B 1"], known), []);
  assert.deepEqual(problemsOf("organisation", tree, ["2 B 1"], known, true), [missing]);
});

test("a unit that is given as its own top is a top", () => {
  assert.deepEqual(problemsOf("organisation", tree, ["1 A 1", "2 B 1"]), []);
});

test("one unit on two rows is told when the rows differ", () => {
  assert.deepEqual(problemsOf("organisation", tree, ["1 A -", "1 A -", "1 B -"]), [
    { kind: "unitTwice", row: 4, firstRow: 2, code: "1" },
  ]);
});

test("several tops are worth knowing, and a unit named in two ways", () => {
  assert.deepEqual(
    problemsOf(
      "employees",
      ["unitCode", "unitName", ...staff.slice(1)],
      ["1 A 11 Bo Al", "1 B 12 Ida Ek", "2 C 13 Li Ask"],
    ),
    [
      { kind: "unitDiffers", row: 3, firstRow: 2, code: "1" },
      { kind: "severalTops", codes: ["1", "2"] },
    ],
  );
});

test("an identity number in a cell is told without the number", () => {
  assert.deepEqual(problemsOf("employees", staff, [`1 ${identityMark} Bo Al`]), [
    { kind: "identityNumberInCell", at: { row: 2, heading: "employeeKey" } },
  ]);
});

test("a mistyped identity number in another column is not repeated", () => {
  assert.deepEqual(problemsOf("employees", [...staff, "employmentFirstDay"], ["1 11 Bo Al 19850709-9806"]), [
    { kind: "unreadableDay", at: { row: 2, heading: "employmentFirstDay" }, value: "…" },
  ]);
});

test("empty keys and names, rounded numbers and unreadable cells are told by row and column", () => {
  const mapping = [
    ...staff,
    "fullTimeShare",
    "email",
    "gender",
    "employmentFirstDay",
    "employmentLastDay",
  ] as const;
  const rows = [
    "1 - - Al 75 - - - -",
    "1 1,00234E+11 Bo Al 75 - - - -",
    "1 13 Bo Al 175 bo@ Z 2026-05-01 2026-04-30",
    "- 14 Bo Al 75 - - - -",
  ];
  const at = (row: number, heading: string) => ({ row, heading });
  assert.deepEqual(problemsOf("employees", mapping, rows), [
    { kind: "requiredCellEmpty", at: at(2, "employeeKey") },
    { kind: "requiredCellEmpty", at: at(2, "givenName") },
    { kind: "roundedNumber", at: at(3, "employeeKey"), value: "1,00234E+11" },
    { kind: "unknownWord", at: at(4, "gender"), value: "Z", field: "gender" },
    { kind: "unreadableEmail", at: at(4, "email"), value: "bo@" },
    {
      kind: "endsBeforeItStarts",
      at: at(4, "employmentLastDay"),
      firstDay: "2026-05-01",
      lastDay: "2026-04-30",
    },
    { kind: "unreadableShare", at: at(4, "fullTimeShare"), value: "175" },
    { kind: "requiredCellEmpty", at: at(5, "unitCode") },
  ]);
});

test("an employment given twice is told, two at once without keys of their own are two", () => {
  const mapping = [...staff, "employmentFirstDay"] as const;
  assert.deepEqual(problemsOf("employees", mapping, ["1 11 Bo Al 2020-01-01", "1 11 Bo Al 2020-01-01"]), [
    { kind: "employmentTwice", row: 3, firstRow: 2, key: "11" },
  ]);
  assert.deepEqual(problemsOf("employees", mapping, ["1 11 Bo Al 2020-01-01", "1 11 Bo Al 2022-01-01"]), []);
  const keyed = [...mapping, "employmentKey"] as const;
  assert.deepEqual(problemsOf("employees", keyed, ["1 11 Bo Al 2020-01-01 a", "1 11 Bo Al 2022-01-01 a"]), [
    { kind: "employmentTwice", row: 3, firstRow: 2, key: "11" },
  ]);
});

test("an e-mail address that two people would share is told, in the file and against the register", () => {
  const mapping = [...staff, "email"] as const;
  assert.deepEqual(
    problemsOf("employees", mapping, ["1 21 Bo Al a@b.se", "1 22 Li Ek A@B.se", "1 23 Al Ek bo@b.se"], known),
    [
      { kind: "emailTwice", row: 3, firstRow: 2, email: "A@B.se" },
      { kind: "emailTwice", row: 4, firstRow: undefined, email: "bo@b.se" },
    ],
  );
});

test("a manager whom nobody knows is worth knowing, and hinders nothing", () => {
  const plan = planOf("employees", [...staff, "managerKey"], ["1 11 Bo Al 99"], { on: "2026-11-01" });
  assert.deepEqual(plan.preview.problems.listed, [
    { kind: "unknownManager", at: { row: 2, heading: "managerKey" }, key: "99" },
  ]);
  assert.equal(plan.preview.mayConfirm, true);
  assert.equal(plan.change.posts.added.length, 0);
});

test("of several managers of a unit the most named is taken, and that is told", () => {
  const rows = ["1 11 Bo Al 12", "1 12 Ida Ek 12", "1 13 Li Ask 12", "1 14 Eva Hed 11", "1 15 Per Dal 12"];
  assert.deepEqual(problemsOf("employees", [...staff, "managerKey"], rows), [
    { kind: "severalManagersOfUnit", code: "1", taken: "12", others: ["11"] },
  ]);
});

test("managers' rows with unknown units and people, two holders at once or a held vacancy are told", () => {
  assert.deepEqual(
    problemsOf(
      "managers",
      posts,
      [
        "9 p 11 ordinarie - -",
        "1 q 99 ordinarie - -",
        "1 r 11 ordinarie 2024-01-01 2025-12-31",
        "1 r 12 ordinarie 2025-12-31 -",
        "1 s 11 ordinarie 2024-01-01 2025-12-31",
        "1 s 12 ordinarie 2026-01-01 -",
      ],
      known,
    ),
    [
      { kind: "unknownUnit", at: { row: 2, heading: "unitCode" }, code: "9" },
      { kind: "unknownPerson", at: { row: 3, heading: "employeeKey" }, key: "99" },
      { kind: "overlappingHolders", row: 5, firstRow: 4, code: "r" },
    ],
  );
  const vacant = ["unitCode", "vacant", "employeeKey"] as const;
  assert.deepEqual(problemsOf("managers", vacant, ["1 Ja 11"], known), [
    { kind: "vacantButHeld", row: 2, code: "1" },
  ]);
});

test("leave outside its employment is told", () => {
  const mapping = [...staff, "employmentLastDay", "leaveFirstDay", "leaveLastDay"] as const;
  assert.deepEqual(problemsOf("employees", mapping, ["1 11 Bo Al 2026-12-31 2027-01-01 2027-02-01"]), [
    { kind: "leaveOutsideEmployment", at: { row: 2, heading: "leaveFirstDay" } },
  ]);
});

test("problems beyond a thousand are counted and not listed", () => {
  const rows = Array.from({ length: 1500 }, () => "1 - Bo Al");
  const { problems } = planOf("employees", staff, rows, { on: "2026-11-01" }).preview;
  assert.equal(problems.listed.length, 1000);
  assert.equal(problems.countByKind.get("requiredCellEmpty"), 1500);
  assert.equal(problems.faultyRows, 1500);
});

test("a path of levels names the units above, with names for codes where there are none", () => {
  const mapping = ["pathName1", "pathName2", "pathCode2", "unitCode", "unitName", ...staff.slice(1)] as const;
  const { change } = planOf(
    "employees",
    mapping,
    ["Stad Omsorg 20 21 Eken 11 Bo Al", "Stad Omsorg 20 20 Omsorg 12 Li Ek"],
    {
      on: "2026-11-01",
    },
  );
  assert.deepEqual(
    change.units.added.map(({ code, name, kind }) => [code, name, kind]),
    [
      ["Stad", "Stad", "organisation"],
      ["20", "Omsorg", "administration"],
      ["21", "Eken", "unit"],
    ],
  );
  assert.deepEqual(
    change.parentLinks.added.map(({ unitCode, parentCode }) => [unitCode, parentCode]),
    [
      ["20", "Stad"],
      ["21", "20"],
    ],
  );
});

test("a name in one column is parted by its comma, else at the last word, which is told once", () => {
  const mapping = ["unitCode", "employeeKey", "fullName"] as const;
  const { change, preview } = planOf("employees", mapping, ["1 11 Al,_Bo", "1 12 Eva_Lo_Ek", "1 13 Li_Ask"], {
    on: "2026-11-01",
  });
  assert.deepEqual(
    change.persons.added.map(({ givenName, familyName }) => [givenName, familyName]),
    [
      ["Bo", "Al"],
      ["Eva Lo", "Ek"],
      ["Li", "Ask"],
    ],
  );
  assert.deepEqual(preview.problems.listed, [{ kind: "nameOrderGuessed", heading: "fullName" }]);
});
