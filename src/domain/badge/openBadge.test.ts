import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day } from "../shared/day.ts";
import { openBadge } from "./openBadge.ts";
import { saidByBadge } from "./saidByBadge.ts";

const written = (awardedOn: string, validUntil: string) =>
  openBadge({
    id: "7018ce6c-4a45-4c05-bdf9-7e06514e075e",
    language: "sv",
    issuer: { did: "did:key:z6Mk", name: "Norrvik", address: "https://norrvik.example" },
    holder: "Kim",
    achievement: {
      address: "https://norrvik.example/kurser/listening",
      name: "Listening",
      version: "1.0",
      description: "",
      criteria: "",
      tags: [],
    },
    awardedOn: day(awardedOn),
    validUntil: day(validUntil),
  });

describe("the days of a credential", () => {
  it("begin and end at midnight in Stockholm, in winter and in summer", () => {
    const { validFrom, validUntil, awardedDate } = written("2026-11-29", "2027-06-30");
    assert.deepEqual(
      [validFrom, awardedDate, validUntil],
      ["2026-11-28T23:00:00Z", "2026-11-28T23:00:00Z", "2027-06-30T21:59:59Z"],
    );
  });

  it("are read back as the days they are", () => {
    const { awardedOn, validUntil } = saidByBadge(written("2026-11-29", "2027-06-30"));
    assert.deepEqual([awardedOn, validUntil], ["2026-11-29", "2027-06-30"]);
    assert.equal(saidByBadge({ validFrom: "some day" }).awardedOn, "some day");
  });
});
