import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { PeerMeetingId } from "../../../domain/peergroup/peerGroup.ts";
import { day } from "../../../domain/shared/day.ts";
import type { PersonId, TenantId } from "../../../domain/shared/ids.ts";
import type { FeedView } from "../../../usecases/year/readFeed.ts";
import { entriesToCalendar } from "./entriesToCalendar.ts";

const id = "3f1c7f0e-5b0a-4b6e-9d0c-0a0f6f0b7a11" as PeerMeetingId; // any id will do
const feed = (showsWords: boolean): FeedView => ({
  person: "anybody" as PersonId, // as above
  language: "sv",
  showsWords,
  entries: [
    {
      kind: "peerMeeting",
      on: day("2026-12-10"),
      meeting: {
        id,
        groupId: "any" as never, // as above
        groupName: "Norra gruppen",
        number: 2,
        on: day("2026-12-10"),
        from: "09:00",
        minutes: 90,
        place: "Rum 4",
        role: "lead",
        run: { kind: "planned" },
      },
    },
    {
      kind: "peerPromise",
      on: day("2027-01-05"),
      promise: { id, text: "Fråga en gång till", lookBackOn: day("2027-01-05") },
    },
  ],
});
const events = (showsWords: boolean) =>
  entriesToCalendar(feed(showsWords), {
    tenant: "norrvik" as TenantId, // as above
    origin: "https://ledstjarna.example",
    now: new Date("2026-11-28T09:00:00Z"),
  }).events;

describe("a peer group in a calendar", () => {
  it("is its meetings with hours and place, and no role", () => {
    assert.deepEqual(events(false)[0], {
      uid: `peer-meeting-${id}@norrvik.ledstjarna`,
      time: { kind: "hours", from: new Date("2026-12-10T08:00:00Z"), to: new Date("2026-12-10T09:30:00Z") },
      title: "Kollegial handledning: Norra gruppen",
      place: "Rum 4",
      url: `https://ledstjarna.example/grupphandledning/moten/${id}`,
    });
  });

  it("is what somebody means to try without its words, unless its owner wants them", () => {
    assert.equal(events(false)[1]?.title, "Åtagande: se tillbaka");
    assert.equal(events(true)[1]?.title, "Se tillbaka: Fråga en gång till");
  });
});
