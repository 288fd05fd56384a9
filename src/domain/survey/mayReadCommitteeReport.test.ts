import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Actor } from "../access/actor.ts";
import type { PersonId, TenantId, UnitId } from "../shared/ids.ts";
import { mayReadAreaOfReport, mayReadCommitteeReport } from "./mayReadCommitteeReport.ts";

const id = (name: string) => name as UnitId & PersonId & TenantId; // ids are texts; these are read by people
const actor = (may: Partial<Actor>): Actor => ({
  tenant: id("t"),
  person: id("p"),
  granted: new Set(),
  leads: [],
  answersFor: [],
  safetyRepFor: [],
  ...may,
});
const hr = actor({ granted: new Set(["hrDeveloper"]) });
const administrator = actor({ granted: new Set(["administrator"]) });
const chair = actor({ answersFor: [id("care")] });
const board = actor({ answersFor: [id("whole")] });
const leader = actor({ leads: [id("care")] });
const safetyRep = actor({ granted: new Set(["safetyRep"]), safetyRepFor: [id("care")] });

describe("a committee report", () => {
  it("is read by HR developers, administrators and the elected, and by nobody else", () => {
    for (const may of [hr, administrator, chair, board]) assert.ok(mayReadCommitteeReport(may));
    for (const mayNot of [leader, safetyRep, actor({})]) assert.ok(!mayReadCommitteeReport(mayNot));
  });

  it("tells the elected of the administrations that their committee answers for", () => {
    const care = { id: id("care"), above: [id("whole")] };
    const school = { id: id("school"), above: [id("whole")] };
    for (const may of [hr, administrator, chair, board]) assert.ok(mayReadAreaOfReport(may, care));
    for (const may of [hr, administrator, board]) assert.ok(mayReadAreaOfReport(may, school));
    assert.ok(!mayReadAreaOfReport(chair, school));
  });
});
