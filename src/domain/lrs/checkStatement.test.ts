import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { checkStatement, voided } from "./checkStatement.ts";
import type { Json, JsonObject } from "./json.ts";

const actor = { mbox: "mailto:kim@norrvik.example" };
const verb = { id: "https://w3id.org/xapi/adl/verbs/completed", display: { sv: "slutförde" } };
const object = { id: "https://norrvik.example/kurser/1" };
const statement: JsonObject = { actor, verb, object };

const fault = (changes: Record<string, Json>, version: "1.0.3" | "2.0.0" = "1.0.3") =>
  checkStatement(version)({ ...statement, ...changes }, "the statement");

describe("a statement", () => {
  it("needs an actor, a verb and an object, and nothing more", () => {
    assert.equal(fault({}), undefined);
    assert.equal(checkStatement("1.0.3")({ actor, verb }, "the statement"), "the statement lacks object");
  });

  const refused: readonly (readonly [string, Record<string, Json>, string])[] = [
    ["a member that is not known", { mood: "good" }, "the statement has mood, which does not belong there"],
    ["null", { result: null }, "the statement.result must be an object"],
    ["two identifiers", { actor: { ...actor, openid: "https://kim.example" } }, "the statement.actor must have exactly one identifier"],
    ["an anonymous group of nobody", { actor: { objectType: "Group" } }, "the statement.actor is an anonymous group and must have members"],
    ["a verb without an absolute IRI", { verb: { id: "completed" } }, "the statement.verb.id must be an absolute IRI"],
    ["a language that is none", { verb: { ...verb, display: { a12345678: "x" } } }, 'the statement.verb.display has the key "a12345678", which is not a language tag (RFC 5646)'],
    ["a score above its scale", { result: { score: { scaled: 1.01 } } }, "the statement.result.score.scaled must lie between -1 and 1"],
    ["a score outside its own bounds", { result: { score: { raw: 11, min: 0, max: 10 } } }, "the statement.result.score.raw must not be greater than max"],
    ["a duration that is none", { result: { duration: "1 hour" } }, "the statement.result.duration must be an ISO 8601 duration"],
    ["a registration that is no UUID", { context: { registration: "one" } }, "the statement.context.registration must be a UUID"],
    ["a platform where the object is an agent", { object: { objectType: "Agent", ...actor }, context: { platform: "x" } }, "the statement.context.platform is only for statements on an activity"],
    ["answers without an interaction", { object: { ...object, definition: { correctResponsesPattern: ["a"] } } }, "the statement.object.definition has correctResponsesPattern and must have an interactionType"],
    ["steps of a choice", { object: { ...object, definition: { interactionType: "choice", steps: [] } } }, "the statement.object.definition is of type choice, which has no steps"],
    ["voiding an activity", { verb: { id: voided } }, "the statement voids something, so its object must be a StatementRef"],
    ["a statement within a statement within", { object: { objectType: "SubStatement", ...statement, object: { objectType: "SubStatement", ...statement } } }, "the statement.object.object.objectType is not known"],
    ["an id in a statement within", { object: { objectType: "SubStatement", ...statement, id: "x" } }, "the statement.object has id, which does not belong there"],
    ["a version to come", { version: "2.0.0" }, "the statement.version must be a version of xAPI that the request speaks"],
    ["agents of the context, in 1.0.3", { context: { contextAgents: [] } }, "the statement.context has contextAgents, which does not belong there"],
  ]; // prettier-ignore
  for (const [name, changes, said] of refused) {
    it(`is refused with ${name}`, () => assert.equal(fault(changes), said));
  }

  it("may in version 2.0 name agents and groups that matter to it", () => {
    const contextAgents = [
      { objectType: "contextAgent", agent: actor, relevantTypes: ["https://norrvik.example/mentor"] },
    ];
    assert.equal(fault({ context: { contextAgents } }, "2.0.0"), undefined);
    assert.equal(
      fault(
        { context: { contextAgents: [{ objectType: "contextAgent", agent: actor, relevantTypes: [] }] } },
        "2.0.0",
      ),
      "the statement.context.contextAgents[0].relevantTypes must not be empty",
    );
  });

  for (const duration of ["PT1H", "P1DT2H3M4.5S", "P3W", "P1Y2M"]) {
    it(`takes ${duration} as a duration`, () => assert.equal(fault({ result: { duration } }), undefined));
  }
});
