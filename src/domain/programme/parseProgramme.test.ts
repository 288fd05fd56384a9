import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseCohort } from "./parseCohort.ts";
import { parseProgramme } from "./parseProgramme.ts";
import { parseSession } from "./parseSession.ts";

const programme = {
  nameSv: " Ny som chef ",
  nameEn: "",
  descriptionSv: "Fyra dagar.",
  descriptionEn: "",
  audience: "managers",
  competencyIds: ["listening", "made-up"],
};
const cohort = { name: "Vår", seats: "12", applyBy: "2027-01-15", needsApproval: "yes", leader: "" };
const session = { on: "2027-02-03", from: "9.00", to: "1600", place: "Rum 4", preparation: "" };

describe("what HR writes of a programme", () => {
  it("is read without spaces around, and with competencies that exist", () => {
    assert.deepEqual(parseProgramme(programme, new Set(["listening"])), {
      ok: true,
      value: {
        name: { sv: "Ny som chef", en: "" },
        description: { sv: "Fyra dagar.", en: "" },
        audience: "managers",
        competencyIds: ["listening"],
      },
    });
  });

  it("says which field is wrong, and how", () => {
    const written = { ...programme, nameSv: "", nameEn: "x".repeat(121), audience: "nobody" };
    assert.deepEqual(parseProgramme(written, new Set()), {
      ok: false,
      error: { nameSv: "empty", nameEn: "tooLong", audience: "notChosen" },
    });
  });
});

describe("what HR writes of a cohort", () => {
  it("is read", () => {
    assert.deepEqual(parseCohort(cohort), {
      ok: true,
      value: { name: "Vår", seats: 12, applyBy: "2027-01-15", needsApproval: true },
    });
  });

  it("says which field is wrong, and how", () => {
    assert.deepEqual(parseCohort({ ...cohort, name: " ", seats: "0", applyBy: "2027-02-30" }), {
      ok: false,
      error: { name: "empty", seats: "noNumber", applyBy: "noDay" },
    });
  });
});

describe("what HR writes of a session", () => {
  it("is read with hours as people write them", () => {
    assert.deepEqual(parseSession(session), {
      ok: true,
      value: { on: "2027-02-03", from: "09:00", to: "16:00", place: "Rum 4", preparation: "" },
    });
  });

  it("says which field is wrong, and how", () => {
    assert.deepEqual(parseSession({ ...session, on: "3 feb", from: "25.00", place: "" }), {
      ok: false,
      error: { on: "noDay", from: "noTime", place: "empty" },
    });
    assert.deepEqual(parseSession({ ...session, to: "09:00" }), {
      ok: false,
      error: { to: "endsBeforeItBegins" },
    });
  });
});
