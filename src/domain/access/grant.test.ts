import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day } from "../shared/day.ts";
import type { PersonId, UnitId } from "../shared/ids.ts";
import { grantFault, isLastAdministrator, type Grant } from "./grant.ts";

const north = "north" as UnitId; // short ids make the cases readable
const grant = (id: string, change: Partial<Grant> = {}): Grant => ({
  id,
  person: "kim" as PersonId, // as above
  role: "hrDeveloper",
  unit: undefined,
  firstDay: day("2026-01-01"),
  endDay: undefined,
  ...change,
});

describe("a granted role", () => {
  it("is given once for the same time, and again after it has ended", () => {
    const held = [grant("a", { endDay: day("2026-06-01") })];
    assert.equal(grantFault(grant("b", { firstDay: day("2026-05-31") }), held), "alreadyGranted");
    assert.equal(grantFault(grant("b", { firstDay: day("2026-06-01") }), held), undefined);
    assert.equal(grantFault(grant("b", { role: "coach" }), held), undefined);
  });

  it("may cover several areas of a safety representative", () => {
    const held = [grant("a", { role: "safetyRep", unit: north })];
    assert.equal(grantFault(grant("b", { role: "safetyRep", unit: "south" as UnitId }), held), undefined);
    assert.equal(grantFault(grant("b", { role: "safetyRep", unit: north }), held), "alreadyGranted");
  });

  it("has an area for safety representatives alone, and does not end before it starts", () => {
    assert.equal(grantFault(grant("a", { unit: north }), []), "unitNotForRole");
    assert.equal(grantFault(grant("a", { endDay: day("2026-01-01") }), []), "endsBeforeItStarts");
  });

  it("is not taken from the last administrator", () => {
    const [kim, alex] = [grant("a", { role: "administrator" }), grant("b", { role: "administrator" })];
    assert.equal(isLastAdministrator(kim, [kim, alex]), false);
    assert.equal(isLastAdministrator(kim, [kim, grant("c")]), true);
    assert.equal(isLastAdministrator(grant("c"), [kim]), false);
  });
});
