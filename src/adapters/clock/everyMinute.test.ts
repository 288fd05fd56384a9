import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { everyMinute } from "./everyMinute.ts";

describe("what runs every minute", () => {
  it("runs at once, is asked to end and waited for when it stops, and what it throws is reported", async () => {
    const said: unknown[] = [];
    const ticking = everyMinute(
      async (signal) => {
        await new Promise((resolve) => signal.addEventListener("abort", resolve));
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
