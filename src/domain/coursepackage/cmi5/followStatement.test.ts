import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { CourseSession, UnitState } from "../registration.ts";
import { readAuStatement } from "./auStatement.ts";
import type { LaunchTerms } from "./checkAuStatement.ts";
import { courseActor } from "./courseActor.ts";
import { cmi5Categories, cmi5Extensions, cmi5Verbs, type Cmi5Verb } from "./cmi5Iris.ts";
import { followStatement, type AuProgress } from "./followStatement.ts";

const now = new Date("2026-11-23T08:00:00Z");
const terms: LaunchTerms = {
  actor: courseActor("https://ledstjarna.norrvik.se", "8b7c"),
  registration: "5b0e3b0c-7a54-4c7e-9f0b-2f3f7d0a1c11",
  activityId: "https://ledstjarna.norrvik.se/unit/0",
  publisherId: "https://example.org/au/1",
  sessionId: "s1",
  mode: "Normal",
  masteryScore: 0.8,
};
const nothingDone: UnitState = {
  unit: 0,
  completedAt: undefined,
  passedAt: undefined,
  failedAt: undefined,
  waivedAt: undefined,
  score: undefined,
};
const session = {
  id: "s1",
  registrationId: terms.registration,
  unit: 0,
  mode: "Normal",
  launchedAt: now,
  preferencesReadAt: now,
  initializedAt: now,
  judgedAt: undefined,
  lastAt: undefined,
  ended: undefined,
} as unknown as CourseSession; // ids of these kinds are made by the database's own
const going: AuProgress = { session, state: nothingDone };

interface Told {
  readonly [member: string]: unknown;
}

const results: Readonly<Partial<Record<Cmi5Verb, Told>>> = {
  completed: { completion: true, duration: "PT1M" },
  passed: { success: true, duration: "PT1M" },
  failed: { success: false, duration: "PT1M" },
  terminated: { duration: "PT1M" },
};

function context(categories: readonly string[], change: Told = {}) {
  return {
    registration: terms.registration,
    contextActivities: {
      grouping: [{ id: terms.publisherId }],
      category: categories.map((id) => ({ id })),
    },
    extensions: { [cmi5Extensions.sessionId]: "s1", [cmi5Extensions.masteryScore]: 0.8 },
    ...change,
  };
}

function statement(verb: Cmi5Verb, change: Told = {}): Told {
  const isCounted = ["completed", "passed", "failed"].includes(verb);
  const categories = [cmi5Categories.cmi5, ...(isCounted ? [cmi5Categories.moveOn] : [])];
  return {
    id: "1",
    timestamp: "2026-11-23T08:00:00Z",
    actor: terms.actor,
    verb: { id: cmi5Verbs[verb] },
    object: { id: terms.activityId },
    result: results[verb],
    context: context(categories),
    ...change,
  };
}

const follow = (told: Told, before = going, changed: Partial<LaunchTerms> = {}) =>
  followStatement({ ...terms, ...changed }, before, readAuStatement(told, false), now);

function refusalOf(told: Told, before = going, changed: Partial<LaunchTerms> = {}): string {
  const followed = follow(told, before, changed);
  return followed.ok ? "" : (followed.error.split(":")[0] ?? "");
}

describe("what a unit tells", () => {
  it("moves the session and the unit on", () => {
    const fresh = { ...going, session: { ...session, initializedAt: undefined } };
    const initialized = follow(statement("initialized"), fresh);
    assert.ok(initialized.ok);
    const passed = follow(
      statement("passed", { result: { ...results.passed, score: { scaled: 0.8 } } }),
      initialized.value,
    );
    assert.ok(passed.ok);
    const completed = follow(statement("completed"), passed.value);
    assert.ok(completed.ok);
    const terminated = follow(statement("terminated"), completed.value);
    assert.ok(terminated.ok);
    assert.deepEqual(terminated.value.state, { ...nothingDone, passedAt: now, completedAt: now, score: 0.8 });
    assert.deepEqual(terminated.value.session.ended, { at: now, by: "terminated" });
    assert.equal(refusalOf(statement("completed"), terminated.value), "9.3.8");
  });

  it("may be anything beside that, with the context of the launch", () => {
    const allowed = {
      ...statement("initialized"),
      verb: { id: "http://adlnet.gov/expapi/verbs/experienced" },
      context: context([]),
    };
    assert.equal(refusalOf(allowed), "");
    assert.equal(refusalOf({ ...allowed, object: { id: "https://example.org/slide/3" } }), "");
    assert.equal(refusalOf({ ...allowed, context: context([cmi5Categories.moveOn]) }), "9.6.2.2");
    assert.equal(refusalOf({ ...allowed, context: context([cmi5Categories.cmi5]) }), "7.1.3");
    assert.equal(refusalOf({ ...allowed, verb: { id: "http://adlnet.gov/expapi/verbs/voided" } }), "6.3");
  });

  it("comes in order: preferences are read, initialized is first, and each verb stands once", () => {
    const unread = { ...going, session: { ...session, preferencesReadAt: undefined } };
    assert.equal(refusalOf(statement("initialized"), unread), "11.0");
    const fresh = { ...going, session: { ...session, initializedAt: undefined } };
    assert.equal(refusalOf(statement("completed"), fresh), "9.3.2");
    assert.equal(refusalOf(statement("initialized")), "9.3.2");
    assert.equal(
      refusalOf(statement("completed"), { ...going, state: { ...nothingDone, completedAt: now } }),
      "9.3",
    );
    const passed = { ...going, state: { ...nothingDone, passedAt: now } };
    assert.equal(refusalOf(statement("passed"), passed), "9.3");
    assert.equal(refusalOf(statement("failed"), passed), "9.3");
    const judged = { ...going, session: { ...session, judgedAt: now } };
    assert.equal(refusalOf(statement("passed"), judged), "9.3");
    assert.equal(refusalOf(statement("failed"), { ...going, state: { ...nothingDone, failedAt: now } }), "");
  });

  it("has id, time in UTC, and the actor, object and context of the launch", () => {
    assert.equal(refusalOf(statement("completed", { id: undefined })), "9.1");
    assert.equal(refusalOf(statement("completed", { timestamp: undefined })), "9.7");
    assert.equal(refusalOf(statement("completed", { timestamp: "2026-11-23T09:00:00+01:00" })), "9.7");
    assert.equal(refusalOf(statement("completed", { timestamp: "2026-11-23T08:00:00+00:00" })), "");
    assert.equal(
      refusalOf(statement("completed", { actor: { ...terms.actor, objectType: "Group" } })),
      "9.2",
    );
    assert.equal(refusalOf(statement("completed", { actor: { mbox: "mailto:kim@norrvik.se" } })), "9.2");
    assert.equal(refusalOf(statement("completed", { object: { id: "https://example.org/au/1" } })), "9.4");
    const counted = [cmi5Categories.cmi5, cmi5Categories.moveOn];
    assert.equal(
      refusalOf(statement("completed", { context: context(counted, { registration: "other" }) })),
      "9.6.1",
    );
    assert.equal(refusalOf(statement("completed", { context: undefined })), "9.6.1");
    assert.equal(
      refusalOf(statement("completed", { context: context(counted, { extensions: {} }) })),
      "9.6.3.1",
    );
    const ungrouped = context(counted, { contextActivities: { category: counted.map((id) => ({ id })) } });
    assert.equal(refusalOf(statement("completed", { context: ungrouped })), "10.2.1");
    assert.equal(refusalOf(statement("completed", { context: context([cmi5Categories.cmi5]) })), "9.6.2.2");
    assert.equal(refusalOf(statement("terminated", { context: context(counted) })), "9.6.2.2");
  });

  it("has the result of its verb", () => {
    const result = (verb: Cmi5Verb, change: Told) =>
      refusalOf(statement(verb, { result: { ...results[verb], ...change } }));
    assert.equal(result("completed", { completion: false }), "9.5.3");
    assert.equal(result("passed", { completion: true }), "9.5.3");
    assert.equal(result("completed", { success: true }), "9.5.2");
    assert.equal(result("passed", { success: false }), "9.5.2");
    assert.equal(result("failed", { success: undefined }), "9.5.2");
    for (const verb of ["completed", "passed", "failed", "terminated"] as const)
      assert.equal(result(verb, { duration: undefined }), "9.5.4.1");
    assert.equal(refusalOf(statement("terminated", { result: undefined })), "9.5.4.1");
  });

  it("has a score that agrees with the mastery score", () => {
    const scored = (verb: Cmi5Verb, score: Told) =>
      refusalOf(statement(verb, { result: { ...results[verb], score } }));
    assert.equal(scored("completed", { scaled: 1 }), "9.5.1");
    assert.equal(scored("passed", { scaled: 0.79 }), "9.3.4");
    assert.equal(scored("passed", { scaled: 0.8 }), "");
    assert.equal(scored("failed", { scaled: 0.8 }), "9.3.5");
    assert.equal(scored("failed", { scaled: 0.79 }), "");
    assert.equal(scored("passed", { scaled: 1, raw: 9, min: 0 }), "9.5.1");
    assert.equal(scored("failed", { scaled: -0.5 }), "9.5.1");
    const counted = [cmi5Categories.cmi5, cmi5Categories.moveOn];
    const forgotten = context(counted, { extensions: { [cmi5Extensions.sessionId]: "s1" } });
    const result = { ...results.passed, score: { scaled: 1 } };
    assert.equal(refusalOf(statement("passed", { result, context: forgotten })), "9.6.3.2");
    assert.equal(refusalOf(statement("passed", { context: forgotten })), "");
    assert.equal(
      refusalOf(statement("failed", { result: { ...results.failed, score: { scaled: 1 } } }), going, {
        masteryScore: undefined,
      }),
      "",
    );
  });

  it("is not judged where the unit is looked at or seen again", () => {
    for (const mode of ["Browse", "Review"] as const) {
      assert.equal(refusalOf(statement("completed"), going, { mode }), "10.2.2");
      assert.equal(refusalOf(statement("terminated"), going, { mode }), "");
    }
  });
});
