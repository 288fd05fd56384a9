import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { employee, leader, shippedContent as content } from "../../../test/learning/shipped.ts";
import type { Actor } from "../../domain/access/actor.ts";
import { readTool } from "./readTool.ts";

describe("reading a tool", () => {
  it("shows what the reader may take, what the tool names first", () => {
    const trained = (actor: Actor) => {
      const read = readTool({ content })(actor, "conflict-between-two");
      assert.ok(read.ok);
      return [read.value.courses.map(({ id }) => id), read.value.dialogues.map(({ id }) => id)];
    };
    assert.deepEqual(trained(leader), [
      ["courage-when-it-counts", "across-the-boundaries"],
      ["proud-expert", "colleague-who-jokes"],
    ]);
    assert.deepEqual(trained(employee), [[], ["colleague-who-jokes", "telling-the-manager"]]);
  });

  it("says that there is none where there is none", () => {
    assert.deepEqual(readTool({ content })(employee, "nothing"), { ok: false, error: "noSuchTool" });
  });
});
