import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { everyMinute } from "./everyMinute.ts";

describe("what runs every minute", () => {
  it("runs at once, reports what it throws, and is waited for when it stops", async () => {
    const said: unknown[] = [];
    const ticking = everyMinute(
      async () => {
        await Promise.resolve();
        said.push("ran");
        throw new Error("broken");
      },
      (error) => said.push(String(error)),
    );
    assert.deepEqual(said, []);
    await ticking.stop();
    assert.deepEqual(said, ["ran", "Error: broken"]);
  });
});
