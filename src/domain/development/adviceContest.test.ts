import assert from "node:assert/strict";
import { test } from "node:test";
import type { Actor } from "../access/actor.ts";
import { day } from "../shared/day.ts";
import type { PersonId, TenantId } from "../shared/ids.ts";
import { answerContest, contestAdvice, mayReadContest } from "./adviceContest.ts";
import type { AdviceId } from "./adviceContest.ts";

function person(name: string, granted: Actor["granted"] = new Set()): Actor {
  const nothing = { leads: [], answersFor: [], safetyRepFor: [] };
  return { tenant: "tenant" as TenantId, person: name as PersonId, granted, ...nothing };
}
const concerned = person("concerned", new Set(["hrDeveloper"]));
const hr = person("hr", new Set(["hrDeveloper"]));
const colleague = person("colleague");

const advice = { id: "advice" as AdviceId, concerns: concerned.person };
const objection = { ground: "wrongFact", reason: "My unit has had a second manager since May." } as const;
const on = day("2027-03-01");
const contested = contestAdvice(concerned, advice, objection, on);
assert.ok(contested.ok);
const contest = contested.value;

test("advice is contested by the person it concerns, with a reason", () => {
  assert.deepEqual(contest.state, { kind: "raised" });
  assert.deepEqual(contestAdvice(colleague, advice, objection, on), { ok: false, error: "notAllowed" });
  assert.deepEqual(contestAdvice(concerned, advice, { ...objection, reason: "" }, on), {
    ok: false,
    error: "reasonMissing",
  });
});

test("an objection is answered by somebody else, once, with a reason", () => {
  const answer = { outcome: "adviceChanged", because: "The register is corrected." } as const;
  const answered = answerContest(hr, contest, answer, on);
  assert.ok(answered.ok);
  assert.deepEqual(answered.value.state, { kind: "answered", by: "hr", on, ...answer });
  const refused = [
    answerContest(concerned, contest, answer, on),
    answerContest(colleague, contest, answer, on),
    answerContest(hr, answered.value, answer, on),
    answerContest(hr, contest, { ...answer, because: " " }, on),
  ].map((result) => (result.ok ? "answered" : result.error));
  assert.deepEqual(refused, ["notAllowed", "notAllowed", "alreadyAnswered", "reasonMissing"]);
});

test("an objection is read by who made it and by HR developers", () => {
  const readers = [concerned, hr, colleague].filter((actor) => mayReadContest(actor, contest));
  assert.deepEqual(readers, [concerned, hr]);
});
