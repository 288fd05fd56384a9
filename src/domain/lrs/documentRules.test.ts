import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { mergeDocuments, preconditionHolds } from "./documentRules.ts";
import { mayUseLrs } from "./scope.ts";

const json = (value: unknown) => ({ contentType: "application/json", text: JSON.stringify(value) });

describe("a condition on a document", () => {
  const holds = (ifMatch: string | undefined, ifNoneMatch: string | undefined, etag: string | undefined) =>
    preconditionHolds({ ifMatch, ifNoneMatch }, etag);
  it("holds where the tag is the document's, and where none was asked for", () => {
    assert.equal(holds('"a"', undefined, "a"), true);
    assert.equal(holds('W/"a", "b"', undefined, "b"), true);
    assert.equal(holds("*", undefined, "a"), true);
    assert.equal(holds(undefined, undefined, undefined), true);
  });
  it("fails where the document is another, is missing, or is there and must not be", () => {
    assert.equal(holds('"a"', undefined, "b"), false);
    assert.equal(holds("*", undefined, undefined), false);
    assert.equal(holds(undefined, "*", "a"), false);
    assert.equal(holds(undefined, "*", undefined), true);
  });
});

describe("merging documents", () => {
  it("replaces members one level deep", () => {
    assert.deepEqual(mergeDocuments(json({ a: { x: 1 }, b: 2 }), json({ a: { y: 3 } })), {
      ok: true,
      value: '{"a":{"y":3},"b":2}',
    });
  });
  it("is refused where either is no JSON object", () => {
    const refused = { ok: false, error: "notJson" };
    assert.deepEqual(mergeDocuments(json([1]), json({})), refused);
    assert.deepEqual(mergeDocuments({ contentType: "text/plain", text: "{}" }, json({})), refused);
    assert.deepEqual(mergeDocuments(undefined, { contentType: "application/json", text: "{" }), refused);
  });
});

describe("what credentials reach", () => {
  it("is what their scopes say", () => {
    assert.equal(mayUseLrs(["all"], { resource: "profile", isWrite: true }), true);
    assert.equal(mayUseLrs(["all/read"], { resource: "statements", isWrite: true }), false);
    assert.equal(mayUseLrs(["statements/write"], { resource: "statements", isWrite: false }), false);
    assert.equal(mayUseLrs(["state"], { resource: "state", isWrite: true }), true);
    assert.equal(mayUseLrs(["state"], { resource: "profile", isWrite: false }), false);
  });
});
