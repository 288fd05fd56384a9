import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { loadContent } from "../content/loadContent.ts";
import { lintFolder } from "./lintFolder.ts";

const content = fileURLToPath(new URL("../../../content", import.meta.url));
const folder = join(content, "dialogues");
const loaded = await loadContent(content);
assert.ok(loaded.ok);
const competencies = new Set(
  loaded.value.frameworks.flatMap((framework) => framework.competencies.map(({ id }) => id)),
);

describe("every dialogue that is shipped", () => {
  const ids = readdirSync(folder);

  it("is seen by this test", () => assert.ok(ids.length > 0));

  // The largest has some 40,000 states: a minute of CPU.
  const patience = { timeout: 600_000 };

  for (const id of ids)
    it(
      `can be walked through every choice to an outcome, in both languages alike: ${id}`,
      patience,
      async () => {
        const { problems, walk } = await lintFolder(join(folder, id), competencies);
        assert.deepEqual(problems, []);
        assert.equal(walk?.isCapped, false);
      },
    );
});
