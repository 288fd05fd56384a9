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
  prerequisites: ["course b", "package made-up"],
  leadingMonths: " 6 ",
  areBinding: "yes",
};
const choices = {
  competencyIds: new Set(["listening"]),
  prerequisites: [
    { kind: "course", id: "a" },
    { kind: "course", id: "b" },
  ],
} as const;
const cohort = {
  name: "Vår",
  seats: "12",
  applyBy: "2027-01-15",
  needsApproval: "yes",
  leader: "",
  seatSek: "4 500 kr",
  hoursAway: "10,5",
};
const session = { on: "2027-02-03", from: "9.00", to: "1600", place: "Rum 4", preparation: "" };

describe("what HR writes of a programme", () => {
  it("is read without spaces around, and with what exists of what is chosen", () => {
    assert.deepEqual(parseProgramme(programme, choices), {
      ok: true,
      value: {
        name: { sv: "Ny som chef", en: "" },
        description: { sv: "Fyra dagar.", en: "" },
        audience: "managers",
        competencyIds: ["listening"],
        prerequisites: {
          areBinding: true,
          all: [
            { kind: "course", id: "b" },
            { kind: "leading", months: 6 },
          ],
        },
      },
    });
  });

  it("says which field is wrong, and how", () => {
    const written = { ...programme, nameSv: "", nameEn: "x".repeat(121), leadingMonths: "ett år" };
    assert.deepEqual(parseProgramme({ ...written, audience: "nobody" }, choices), {
      ok: false,
      error: { nameSv: "empty", nameEn: "tooLong", leadingMonths: "noMonths", audience: "notChosen" },
    });
  });
});

describe("what HR writes of a cohort", () => {
  it("is read", () => {
    assert.deepEqual(parseCohort(cohort), {
      ok: true,
      value: {
        name: "Vår",
        seats: 12,
        applyBy: "2027-01-15",
        needsApproval: true,
        seatSek: 4500,
        minutesAway: 630,
      },
    });
  });

  it("says which field is wrong, and how", () => {
    assert.deepEqual(parseCohort({ ...cohort, name: " ", seats: "0", applyBy: "2027-02-30" }), {
      ok: false,
      error: { name: "empty", seats: "noNumber", applyBy: "noDay" },
    });
    assert.deepEqual(parseCohort({ ...cohort, seatSek: "4.500", hoursAway: "en dag" }), {
      ok: false,
      error: { seatSek: "noAmount", hoursAway: "noHours" },
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
