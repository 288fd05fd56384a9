import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { CohortId, ProgrammeId, ProgrammeSessionId } from "../../domain/programme/programme.ts";
import { day } from "../../domain/shared/day.ts";
import type { SeatGiven } from "../../usecases/programme/tellSeat.ts";
import { writeSeat } from "./writeSeat.ts";

const cohortId = "c" as CohortId; // any text will do for an id here
const programmeId = "p" as ProgrammeId; // as above
const given: SeatGiven = {
  state: "seated",
  language: "sv",
  programme: {
    id: programmeId,
    name: { sv: "Leda", en: "" },
    description: { sv: "", en: "" },
    competencyIds: [],
    audience: "everybody",
    prerequisites: { areBinding: false, all: [] },
  },
  cohort: {
    id: cohortId,
    programmeId,
    name: "Vår",
    leader: undefined,
    seats: 9,
    needsApproval: true,
    applyBy: day("2026-12-10"),
    seatSek: 0,
    minutesAway: undefined,
  },
  first: {
    id: "s" as ProgrammeSessionId, // as above
    cohortId,
    on: day("2027-02-03"),
    from: "09:00",
    to: "12:00",
    place: "Rum 4",
    preparation: "",
  },
};

describe("the letter about an application", () => {
  it("tells of a seat, with the first session", () => {
    const { subject, text } = writeSeat(given);
    assert.equal(subject, "Du har fått en plats: Leda");
    assert.match(text, /Du har en plats i Leda, Vår\./);
    assert.match(text, /3 februari 2027 kl\. 09:00/);
  });

  it("tells of a yes with a place in line, and of no seat", () => {
    const { subject, text } = writeSeat({ ...given, state: "waiting" });
    assert.equal(subject, "Din ansökan fick ja: Leda");
    assert.match(text, /du står på väntelistan/);
    assert.doesNotMatch(text, /3 februari/);
  });

  it("tells of a no as an answer to read in the product, without the answer", () => {
    const { subject, text } = writeSeat({ ...given, state: "refused" });
    assert.equal(subject, "Din ansökan är besvarad: Leda");
    assert.match(text, /Logga in i Ledstjärna och öppna Program/);
    assert.doesNotMatch(text, /nej/i);
  });
});
