import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { UnitPlan } from "../../domain/demonstration/blueprint.ts";
import { datedRound } from "../../domain/demonstration/roundStory.ts";
import { day } from "../../domain/shared/day.ts";
import { readBlueprint } from "./readBlueprint.ts";
import { readMeetingStories } from "./readMeetingStories.ts";
import { readRoundStories } from "./readRoundStories.ts";

const namesIn = (plan: UnitPlan): readonly string[] => [plan.name, ...(plan.below ?? []).flatMap(namesIn)];
const units = new Set(namesIn(readBlueprint().whole));
const stories = readRoundStories();
const meetings = readMeetingStories();

describe("what the demonstration has held", () => {
  it("is four surveys of workplaces over about two years, a 360, the posts' conditions, and a survey that is open", () => {
    const today = day("2026-11-23");
    const rounds = stories.rounds.map((story) => ({ ...story, ...datedRound(stories, story, today) }));
    const closed = rounds.filter((round) => round.closesOn < today);
    assert.deepEqual(
      closed.map(({ instrument, name }) => [instrument, name]),
      [
        ["hme", "Medarbetarenkät november 2024"],
        ["hme", "Medarbetarenkät maj 2025"],
        ["hme", "Medarbetarenkät november 2025"],
        ["leadership-360", "Ledarskap från flera håll januari 2026"],
        ["manager-conditions", "Chefers förutsättningar mars 2026"],
        ["hme", "Medarbetarenkät maj 2026"],
      ],
    );
    assert.deepEqual(
      rounds.filter((round) => round.closesOn >= today).map(({ name }) => name),
      ["Medarbetarenkät november 2026"],
    );
  });

  it("says of each instrument how it is answered", () => {
    for (const { instrument } of stories.rounds) assert.ok(stories.levels[instrument], instrument);
  });

  it("names only units that exist", () => {
    const named = [
      ...stories.rounds.flatMap((round) => round.units ?? []),
      ...meetings.map((meeting) => meeting.unit),
    ];
    assert.deepEqual(
      named.filter((name) => !units.has(name)),
      [],
    );
  });

  it("has meetings about surveys that were held, whose actions say what their state needs", () => {
    for (const meeting of meetings) {
      assert.ok(
        stories.rounds.some((round) => round.instrument === "hme" && round.wave === meeting.wave),
        meeting.unit,
      );
      for (const action of meeting.actions) {
        const needs = { investigate: 0, assessRisk: 1, act: 2, followUp: 3, closed: 4 }[action.reached];
        const told = [action.found, action.risk, action.done, action.closedDaysAgo];
        assert.ok(
          told.slice(0, needs).every((part) => part !== undefined),
          action.text,
        );
      }
    }
  });
});
