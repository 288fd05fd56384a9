import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { UnitId } from "../shared/ids.ts";
import type { UnitKind } from "../organisation/unitTree.ts";
import { committeeReport } from "./committeeReport.ts";
import type { RoundUnit } from "./planPopulation.ts";
import { treeOfRound } from "./treeOfRound.ts";
import type { UnitRelease } from "./unitRelease.ts";

const id = (name: string) => name as UnitId; // ids are texts; these are read by people
const unit = (name: string, parent: string | undefined, kind: UnitKind): RoundUnit => ({
  unit: id(name),
  parent: parent === undefined ? undefined : id(parent),
  code: name,
  name,
  kind,
  position: 0,
  invited: 1,
  countedIn: undefined,
});
const shown: UnitRelease = {
  kind: "shown",
  invited: 9,
  answers: 8,
  scales: [],
  items: { kind: "shown", items: [] },
};
const withheld: UnitRelease = { kind: "withheld", invited: 3, reason: "tooFewAnswers" };

describe("a committee report", () => {
  const tree = treeOfRound([
    unit("whole", undefined, "organisation"),
    unit("care", "whole", "administration"),
    unit("home care", "care", "unit"),
    unit("school", "whole", "administration"),
  ]);
  const results = new Map<UnitId, UnitRelease>([
    [id("whole"), shown],
    [id("care"), withheld],
    [id("home care"), withheld],
    [id("school"), shown],
  ]);

  it("tells of the whole and its administrations, and of nothing below them", () => {
    const report = committeeReport(tree, results);
    assert.equal(report?.whole.name, "whole");
    assert.deepEqual(
      report.areas.map(({ name, result }) => [name, result.kind]),
      [
        ["care", "withheld"],
        ["school", "shown"],
      ],
    );
  });

  it("counts the units of the whole round that show nothing, by reason", () => {
    const report = committeeReport(tree, results);
    assert.deepEqual([...report!.withheldUnits], [["tooFewAnswers", 2]]);
    assert.equal(report?.units, 4);
  });

  it("knows which administration a unit belongs to; the whole belongs to none", () => {
    const areas = committeeReport(tree, results)!.areaOfUnit;
    assert.deepEqual(
      ["whole", "care", "home care", "school"].map((name) => areas.get(id(name))),
      [undefined, "care", "care", "school"],
    );
  });

  it("tells of the units directly below the whole where none is an administration", () => {
    const flat = treeOfRound([
      unit("whole", undefined, "organisation"),
      unit("a", "whole", "unit"),
      unit("b", "a", "unit"),
    ]);
    const report = committeeReport(flat, new Map(flat.map((one) => [one.unit, shown])));
    assert.deepEqual(
      report?.areas.map(({ name }) => name),
      ["a"],
    );
  });

  it("cannot be made where nothing was released of the whole", () => {
    assert.equal(committeeReport(tree, new Map([[id("care"), shown]])), undefined);
  });
});
