import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { rawMembers, writeMembers } from "./rawMembers.ts";

describe("the members of JSON as written", () => {
  it("keep their very characters", () => {
    assert.deepEqual(rawMembers(' { "a" : 1.0 , "b":"x\\"}", "c": {"d":[1,{"e":"]"}]} } '), [
      { key: "a", value: "1.0" },
      { key: "b", value: '"x\\"}"' },
      { key: "c", value: '{"d":[1,{"e":"]"}]}' },
    ]);
    assert.deepEqual(rawMembers("[1e2, null,[ ]]"), [
      { key: undefined, value: "1e2" },
      { key: undefined, value: "null" },
      { key: undefined, value: "[ ]" },
    ]);
    assert.deepEqual(rawMembers("{}"), []);
  });

  it("read keys as JSON does", () => {
    assert.deepEqual(rawMembers('{"\\u00e5":1}'), [{ key: "å", value: "1" }]);
  });

  it("put together again are the same value, whatever the value", () => {
    const objects = fc.dictionary(
      fc.string().filter((key) => key !== "__proto__"),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(objects, fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        const members = new Map(rawMembers(text).map(({ key = "", value }) => [key, value]));
        assert.deepEqual(JSON.parse(writeMembers(members)), JSON.parse(text));
      }),
    );
  });
});
