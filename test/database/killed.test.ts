import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { openEmbeddedDatabase } from "../../src/store/openDatabase.ts";
import { startProgram } from "./runCommand.ts";

/** Kill at so many confirmed rows: right at the beginning, and in full run. */
const killAt = [1, 25, 120];

describe("an embedded database whose process is killed", () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), "ledstjarna-killed-"))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs the writer until it has confirmed so many rows, then kills it. @returns the last number it confirmed */
  async function killAfter(place: string, rows: number): Promise<number> {
    const writer = startProgram("../../test/database/confirmRows.ts", [place], {});
    let last = 0;
    let pending = "";
    writer.stdout?.on("data", (chunk) => {
      const lines = (pending + String(chunk)).split("\n");
      pending = lines.pop() ?? "";
      last = Number(lines.at(-1) ?? last);
      if (last >= rows) writer.kill("SIGKILL");
    });
    await new Promise((resolve) => writer.on("close", resolve));
    return last;
  }

  for (const rows of killAt)
    it(`has everything that was confirmed (killed after ${rows})`, async () => {
      const place = join(folder, String(rows));
      const confirmed = await killAfter(place, rows);
      assert.ok(confirmed >= rows, `only ${confirmed} rows were confirmed`);
      const database = await openEmbeddedDatabase(place);
      assert.ok(database, "the claim of a killed process is taken over");
      const slugs = await database.asOwner((tx) => tx.selectFrom("tenant").select("slug").execute());
      await database.close();
      const kept = new Set(slugs.map(({ slug }) => slug));
      const lost = Array.from({ length: confirmed }, (_, index) => `row-${index + 1}`).filter(
        (slug) => !kept.has(slug),
      );
      assert.deepEqual(lost, []);
      assert.ok(kept.size <= confirmed + 1, "at most the one row that was under way came too");
    });

  it("is refused to a second process while the first is alive", async () => {
    const place = join(folder, "held");
    const database = await openEmbeddedDatabase(place);
    assert.ok(database);
    const second = startProgram("../../test/database/confirmRows.ts", [place], {});
    const code = await new Promise((resolve) => second.on("close", resolve));
    assert.equal(code, 1);
    await database.asOwner((tx) => tx.selectFrom("tenant").select("slug").execute());
    await database.close();
    const again = await openEmbeddedDatabase(place);
    assert.ok(again, "given back when it was closed");
    await again.close();
  });
});
