import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../../shared/day.ts";
import { changesNothing } from "./registerChange.ts";
import { emptyRegister } from "./registerSnapshot.ts";
import { applyChange, planOf } from "./testImport.ts";

const employees = "employees";
const flat = [
  "unitCode",
  "unitName",
  "parentUnitCode",
  "employeeKey",
  "givenName",
  "familyName",
  "title",
  "fullTimeShare",
  "employmentFirstDay",
  "employmentLastDay",
  "managerKey",
] as const;

const bo = "1 Stjarnby - 9001 Bo Al Kommundirektor 100 2015-01-01 - -";
const ida = "20 Omsorg 1 9002 Ida Ek Forvaltningschef 100 2018-01-01 - 9001";
const li = "21 Bjorken 20 9003 Li Ask Enhetschef 100 2019-01-01 - 9003";
const per = "21 Bjorken 20 1001 Per Dal Underskoterska 75 2020-03-01 - 9003";
const eva = "21 Bjorken 20 1002 Eva Hed Underskoterska 80,5 2021-03-01 2026-12-31 9003";
const whole = [bo, ida, li, per, eva];

const first = planOf(employees, flat, whole, { on: "2026-11-01" });
const register = applyChange(emptyRegister, first.change);

test("a first flat file makes units, links, people, employments, posts and holders", () => {
  assert.deepEqual(first.preview.counts, {
    units: { added: 3, changed: 0, ended: 0, unchanged: 0 },
    parentLinks: { added: 2, changed: 0, ended: 0, unchanged: 0 },
    persons: { added: 5, changed: 0, ended: 0, unchanged: 0 },
    employments: { added: 5, changed: 0, ended: 0, unchanged: 0 },
    leaves: { added: 0, changed: 0, ended: 0, unchanged: 0 },
    posts: { added: 2, changed: 0, ended: 0, unchanged: 0 },
    assignments: { added: 2, changed: 0, ended: 0, unchanged: 0 },
  });
  assert.equal(first.preview.mayConfirm, true);
  assert.deepEqual(
    first.change.units.added.map(({ code, kind }) => [code, kind]),
    [
      ["1", "organisation"],
      ["20", "administration"],
      ["21", "unit"],
    ],
  );
});

test("a unit's own manager and her staff give its post, with her title and the unit's level", () => {
  assert.deepEqual(first.change.posts.added[1], {
    code: "21",
    unitCode: "21",
    title: "Enhetschef",
    level: "firstLine",
    administrativeSupport: "unknown",
    firstDay: "2026-11-01",
    endDay: undefined,
  });
  assert.deepEqual(
    first.change.assignments.added.map(({ postCode, employeeKey, kind }) => [postCode, employeeKey, kind]),
    [
      ["20", "9001", "holder"],
      ["21", "9003", "holder"],
    ],
  );
});

test("a last day in the file is inclusive, and the share has a decimal comma", () => {
  const employment = first.change.employments.added.find(({ employeeKey }) => employeeKey === "1002");
  assert.deepEqual(
    [employment?.fullTimeShare, employment?.firstDay, employment?.endDay],
    [0.805, "2021-03-01", "2027-01-01"],
  );
});

test("the same file again changes nothing, on the same day and later", () => {
  for (const on of ["2026-11-01", "2026-12-01"])
    assert.ok(changesNothing(planOf(employees, flat, whole, { on, register, complete: true }).change));
});

test("a unit that moved gets a new dated link and the old one ends", () => {
  const moved = planOf(employees, flat, [per.replace("Bjorken 20", "Bjorken 1")], {
    on: "2027-01-01",
    register,
  });
  const links = moved.change.parentLinks;
  assert.deepEqual(links.added, [
    { unitCode: "21", parentCode: "1", firstDay: "2027-01-01", endDay: undefined },
  ]);
  assert.deepEqual(links.ended[0]?.after, {
    unitCode: "21",
    parentCode: "20",
    firstDay: "2026-11-01",
    endDay: "2027-01-01",
  });
});

test("a link that began on the very day is corrected in place", () => {
  const moved = planOf(employees, flat, [per.replace("Bjorken 20", "Bjorken 1")], {
    on: "2026-11-01",
    register,
  });
  assert.deepEqual(moved.change.parentLinks.changed[0]?.after.parentCode, "1");
  assert.equal(moved.change.parentLinks.added.length, 0);
});

test("somebody missing is ended only by a file that is said to be complete", () => {
  const without = [bo, ida, li, per];
  const partial = planOf(employees, flat, without, { on: "2026-12-01", register });
  assert.ok(changesNothing(partial.change));
  const complete = planOf(employees, flat, without, { on: "2026-12-01", register, complete: true });
  assert.deepEqual(complete.change.leaving, ["1002"]);
  assert.equal(complete.change.employments.ended[0]?.after.endDay, "2026-12-01");
});

test("nobody is ended when a row of a complete file could not be read", () => {
  const faulty = [bo, ida, li, per.replace("2020-03-01", "2020-02-30")];
  const options = { on: "2026-12-01", register, complete: true };
  const plan = planOf(employees, flat, faulty, options);
  assert.deepEqual(plan.preview.problems.listed, [
    { kind: "unreadableDay", at: { row: 5, heading: "employmentFirstDay" }, value: "2020-02-30" },
  ]);
  assert.equal(plan.preview.mayConfirm, false);
  const without = planOf(employees, flat, faulty, { ...options, withoutFaultyRows: true });
  assert.equal(without.preview.mayConfirm, true);
  assert.ok(changesNothing(without.change));
});

test("a manager who leaves with a complete file no longer holds her post", () => {
  const others = [bo, ida, per.replace("9003", "-"), eva.replace("9003", "-")];
  const plan = planOf(employees, flat, others, { on: "2026-12-01", register, complete: true });
  assert.deepEqual(plan.change.leaving, ["9003"]);
  assert.deepEqual(plan.change.assignments.ended[0]?.after, {
    postCode: "21",
    employeeKey: "9003",
    kind: "holder",
    firstDay: "2026-11-01",
    endDay: "2026-12-01",
  });
});

test("a new manager takes over on the day of the file, and the post stays", () => {
  const rows = whole.map((row) => row.replace(/9003$/, "9002"));
  const { change } = planOf(employees, flat, rows, { on: "2026-12-01", register });
  assert.equal(change.posts.added.length + change.posts.ended.length, 0);
  assert.deepEqual(change.assignments.added, [
    { postCode: "21", employeeKey: "9002", kind: "holder", firstDay: "2026-12-01", endDay: undefined },
  ]);
  assert.equal(change.assignments.ended[0]?.after.endDay, "2026-12-01");
});

const withKey = [...flat, "employmentKey"] as const;

test("an employment with a key of its own that changes unit is moved on the day, not begun again", () => {
  const rows = whole.map((row) => `${row} 1`);
  const before = applyChange(emptyRegister, planOf(employees, withKey, rows, { on: "2026-11-01" }).change);
  const moved = `${per.replace("21 Bjorken", "22 Eken")} 1`;
  const { change } = planOf(employees, withKey, [moved], { on: "2026-12-01", register: before });
  assert.deepEqual(
    change.employments.ended.map(({ after }) => [after.unitCode, after.firstDay, after.endDay]),
    [["21", "2020-03-01", "2026-12-01"]],
  );
  assert.deepEqual(
    change.employments.added.map((one) => [one.unitCode, one.firstDay, one.endDay]),
    [["22", "2026-12-01", undefined]],
  );
  const after = applyChange(before, change);
  assert.ok(
    changesNothing(planOf(employees, withKey, [moved], { on: "2027-02-01", register: after }).change),
  );
});

const withLeave = [...flat, "leaveFirstDay", "leaveLastDay"] as const;

test("leave is kept within its employment, and somebody without leave in the file is back", () => {
  const away = whole.map((row) => (row === per ? `${row} 2026-10-01 -` : `${row} - -`));
  const leave = planOf(employees, withLeave, away, { on: "2026-11-01", register });
  assert.deepEqual(leave.change.leaves.added, [
    {
      employmentKey: "1001@21",
      unitCode: "21",
      employmentFirstDay: "2020-03-01",
      firstDay: "2026-10-01",
      endDay: undefined,
    },
  ]);
  const before = applyChange(register, leave.change);
  assert.ok(
    changesNothing(planOf(employees, withLeave, away, { on: "2026-11-01", register: before }).change),
  );
  const back = planOf(
    employees,
    withLeave,
    whole.map((row) => `${row} - -`),
    { on: "2026-12-01", register: before },
  );
  assert.equal(back.change.leaves.ended[0]?.after.endDay, "2026-12-01");
});

test("what the file has no column for stays as it is", () => {
  const marked = {
    ...register,
    persons: register.persons.map((person) => ({
      ...person,
      protectedIdentity: true,
      email: "a@b.se" + person.employeeKey,
    })),
  };
  assert.ok(changesNothing(planOf(employees, flat, whole, { on: "2026-11-01", register: marked }).change));
});

test("a managers' file says titles, levels, support, deputies and vacancies", () => {
  const columns = [
    "unitCode",
    "postCode",
    "postTitle",
    "postLevel",
    "administrativeSupport",
    "vacant",
    "employeeKey",
    "assignmentKind",
    "assignmentFirstDay",
  ] as const;
  const rows = [
    "20 20 Forvaltningschef Hogre Eget Nej 9001 Ordinarie 2024-01-01",
    "20 20 Forvaltningschef Hogre Eget Nej 9002 Stf -",
    "21 21 Enhetschef Forstalinje Nej Ja - - -",
  ];
  const { change, preview } = planOf("managers", columns, rows, { on: "2026-12-01", register });
  assert.deepEqual(preview.problems.listed, []);
  assert.deepEqual(
    change.posts.changed.map(({ after }) => [
      after.code,
      after.title,
      after.level,
      after.administrativeSupport,
    ]),
    [
      ["20", "Forvaltningschef", "head", "own"],
      ["21", "Enhetschef", "firstLine", "none"],
    ],
  );
  assert.deepEqual(
    change.assignments.added.map(({ employeeKey, kind }) => [employeeKey, kind]),
    [["9002", "deputy"]],
  );
  assert.equal(change.assignments.changed[0]?.after.firstDay, "2024-01-01");
  assert.deepEqual(
    change.assignments.ended.map(({ after }) => [after.postCode, after.endDay]),
    [["21", "2026-12-01"]],
  );
  const after = applyChange(register, change);
  assert.ok(changesNothing(planOf("managers", columns, rows, { on: "2026-12-01", register: after }).change));
});

test("a complete organisation file ends units, their links, posts and holders, and tells of staff left behind", () => {
  const { change, preview } = planOf(
    "organisation",
    ["unitCode", "unitName", "parentUnitCode"],
    ["1 Stjarnby -", "20 Omsorg 1"],
    {
      on: "2027-01-01",
      register,
      complete: true,
    },
  );
  const end = day("2027-01-01");
  assert.deepEqual(
    [change.units, change.parentLinks, change.posts, change.assignments].map(({ ended }) =>
      ended.map(({ after }) => after.endDay),
    ),
    [[end], [end], [end], [end]],
  );
  assert.deepEqual(preview.problems.listed, [{ kind: "endedUnitHasStaff", code: "21", employments: 2 }]);
});
