import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day } from "../shared/day.ts";
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
const now = { today: day("2026-11-28"), seated: 8 };
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
    assert.deepEqual(parseCohort(cohort, now), {
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
    assert.deepEqual(parseCohort({ ...cohort, name: " ", seats: "0", applyBy: "2027-02-30" }, now), {
      ok: false,
      error: { name: "empty", seats: "noNumber", applyBy: "noDay" },
    });
    assert.deepEqual(parseCohort({ ...cohort, seatSek: "4.500", hoursAway: "en dag" }, now), {
      ok: false,
      error: { seatSek: "noAmount", hoursAway: "noHours" },
    });
  });

  it("has a seat for whoever has one already, and a last day that is no slip of the pen", () => {
    assert.deepEqual(parseCohort({ ...cohort, seats: "7", applyBy: "2099-01-15" }, now), {
      ok: false,
      error: { seats: "fewerThanSeated", applyBy: "farOff" },
    });
    assert.ok(parseCohort({ ...cohort, seats: "8" }, now).ok);
  });
});

describe("what HR writes of a session", () => {
  it("is read with hours as people write them", () => {
    assert.deepEqual(parseSession(session, now.today), {
      ok: true,
      value: { on: "2027-02-03", from: "09:00", to: "16:00", place: "Rum 4", preparation: "" },
    });
  });

  it("says which field is wrong, and how", () => {
    assert.deepEqual(parseSession({ ...session, on: "3 feb", from: "25.00", place: "" }, now.today), {
      ok: false,
      error: { on: "noDay", from: "noTime", place: "empty" },
    });
    assert.deepEqual(parseSession({ ...session, to: "09:00" }, now.today), {
      ok: false,
      error: { to: "endsBeforeItBegins" },
    });
  });

  it("is on a day of the last year or the next three", () => {
    const faultOf = (on: string) => {
      const read = parseSession({ ...session, on }, now.today);
      return read.ok ? undefined : read.error.on;
    };
    assert.deepEqual(["2025-11-27", "2025-11-28", "2029-11-28", "2029-11-29"].map(faultOf), [
      "farOff",
      undefined,
      undefined,
      "farOff",
    ]);
  });
});
