import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { covers } from "../../shared/day.ts";
import type { ColumnTarget, ImportKind } from "./importField.ts";
import { changesNothing, registerParts } from "./registerChange.ts";
import { emptyRegister } from "./registerSnapshot.ts";
import type { RegisterSnapshot } from "./registerSnapshot.ts";
import { applyChange, planOf } from "./testImport.ts";

const unit = fc.constantFrom("1", "2", "3", "4");
const orEmpty = (values: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 2, arbitrary: values }, fc.constant("-"));
const person = fc.constantFrom("11", "12", "13", "14");
const anyDay = fc.constantFrom(
  "2019-01-01",
  "2024-06-01",
  "2025-01-01",
  "2025-02-01",
  "2025-03-01",
  "2026-01-01",
);
const name = fc.constantFrom("Al", "Ek");

/** The columns of a file with what their cells may be; a file has some of those that need not be there. */
const cellsOf: Readonly<Record<ImportKind, Partial<Record<ColumnTarget, fc.Arbitrary<string>>>>> = {
  organisation: {
    unitCode: unit,
    unitName: name,
    parentUnitCode: orEmpty(unit),
    unitLastDay: orEmpty(anyDay),
    managerKey: orEmpty(person),
  },
  employees: {
    unitCode: unit,
    unitName: name,
    parentUnitCode: orEmpty(unit),
    employeeKey: person,
    givenName: name,
    familyName: name,
    email: orEmpty(fc.constantFrom("a@b.se", "c@d.se")),
    employmentKey: orEmpty(fc.constantFrom("a", "b")),
    title: orEmpty(name),
    fullTimeShare: orEmpty(fc.constantFrom("50", "75", "33,333")),
    employmentFirstDay: orEmpty(anyDay),
    employmentLastDay: orEmpty(anyDay),
    leaveFirstDay: orEmpty(anyDay),
    leaveLastDay: orEmpty(anyDay),
    managerKey: orEmpty(person),
  },
  managers: {
    unitCode: unit,
    postCode: orEmpty(fc.constantFrom("p", "q", "1")),
    employeeKey: orEmpty(person),
    assignmentKind: orEmpty(fc.constantFrom("ordinarie", "tf", "stf")),
    assignmentFirstDay: orEmpty(anyDay),
    assignmentLastDay: orEmpty(anyDay),
  },
};
const needed = new Set<string>(["unitCode", "employeeKey", "givenName", "familyName"]);

const anyFile = fc
  .constantFrom<ImportKind>("organisation", "employees", "employees", "managers")
  .chain((kind) => {
    const all = Object.keys(cellsOf[kind]) as ColumnTarget[]; // the keys of a record of columns
    return fc
      .subarray(all, { minLength: 1 })
      .map((some) => all.filter((column) => needed.has(column) || some.includes(column)))
      .chain((mapping) =>
        fc.record({
          kind: fc.constant(kind),
          mapping: fc.constant(mapping),
          rows: fc.array(
            fc.tuple(...mapping.map((column) => cellsOf[kind][column]!)).map((cells) => cells.join(" ")),
            { minLength: 1, maxLength: 6 },
          ),
          complete: fc.boolean(),
        }),
      );
  });

const days = ["2025-01-01", "2025-02-01", "2025-02-01", "2025-03-01"];

test("importing a file again changes nothing, whatever was imported before", () => {
  fc.assert(
    fc.property(fc.array(anyFile, { minLength: 1, maxLength: 4 }), (files) => {
      let register: RegisterSnapshot = emptyRegister;
      files.forEach(({ kind, mapping, rows, complete }, index) => {
        const options = { on: days[index]!, complete, withoutFaultyRows: true };
        const { change } = planOf(kind, mapping, rows, { ...options, register });
        register = applyChange(register, change);
        const again = planOf(kind, mapping, rows, { ...options, register }).change;
        for (const part of registerParts) {
          const { added, changed, ended } = again[part];
          assert.deepEqual({ part, added, changed, ended }, { part, added: [], changed: [], ended: [] });
        }
        assert.ok(changesNothing(again));
      });
    }),
    { numRuns: 1500 },
  );
});

test("a unit lies under one other at a time, and no unit under itself", () => {
  fc.assert(
    fc.property(fc.array(anyFile, { minLength: 1, maxLength: 4 }), (files) => {
      let register: RegisterSnapshot = emptyRegister;
      files.forEach(({ kind, mapping, rows, complete }, index) => {
        const options = { on: days[index]!, complete, withoutFaultyRows: true, register };
        register = applyChange(register, planOf(kind, mapping, rows, options).change);
      });
      for (const on of days) {
        const links = register.parentLinks.filter((link) => covers(link, on as never));
        assert.equal(new Set(links.map(({ unitCode }) => unitCode)).size, links.length);
        for (const { unitCode } of links) {
          let at: string | undefined = unitCode;
          for (let steps = 0; at !== undefined; steps += 1) {
            assert.ok(steps < 10, "a circle");
            at = links.find((link) => link.unitCode === at)?.parentCode;
          }
        }
      }
    }),
    { numRuns: 500 },
  );
});
