import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day } from "../shared/day.ts";
import { err, ok } from "../shared/result.ts";
import { parseStatement, type WrittenStatement } from "./statement.ts";

const today = day("2026-11-23");
const written: WrittenStatement = {
  compliance: "partial",
  shortcomings: " Two charts lack a text. ",
  assessedBy: "self",
  assessedOn: "2026-11-20",
  contactEmail: "access@norrvik.example",
  contactPhone: "",
};

describe("an accessibility statement", () => {
  it("says how far the requirements are met, and what is lacking", () => {
    assert.deepEqual(
      parseStatement(written, today),
      ok({ ...written, shortcomings: "Two charts lack a text.", assessedOn: day("2026-11-20") }),
    );
  });

  it("need say what is lacking only when something is", () => {
    assert.ok(parseStatement({ ...written, compliance: "full", shortcomings: "" }, today).ok);
    assert.deepEqual(
      parseStatement({ ...written, shortcomings: " " }, today),
      err({ shortcomings: "needed" }),
    );
  });

  it("tells every fault at once", () => {
    const nothing = {
      compliance: "",
      shortcomings: "",
      assessedBy: "me",
      assessedOn: "2026-02-30",
      contactEmail: "nobody",
      contactPhone: "1".repeat(201),
    };
    assert.deepEqual(
      parseStatement(nothing, today),
      err({
        compliance: "notChosen",
        shortcomings: "needed",
        assessedBy: "notChosen",
        assessedOn: "noDay",
        contactEmail: "noEmail",
        contactPhone: "tooLong",
      }),
    );
    assert.deepEqual(
      parseStatement({ ...written, assessedOn: "2026-11-24" }, today),
      err({ assessedOn: "futureDay" }),
    );
  });
});
