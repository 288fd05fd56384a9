import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { findKeptAssets, keepAssets } from "./keptAssets.ts";

describe("kept assets", () => {
  let folder: string;
  const body = new Uint8Array([1, 2, 3]);
  const assetsByPath = new Map([
    ["/assets/a-1.css", { type: "text/css", body, brotli: body, gzip: undefined }],
  ]);

  before(() => {
    folder = mkdtempSync(join(tmpdir(), "ledstjarna-assets-"));
  });
  after(() => rmSync(folder, { recursive: true }));

  test("are found again as they were, while what they are made of is the same", () => {
    const style = join(folder, "a.css");
    const place = join(folder, "assets.bin");
    assert.equal(findKeptAssets(place), undefined);
    writeFileSync(style, "p { color: red }");
    keepAssets([style], assetsByPath, place);
    assert.deepEqual(findKeptAssets(place), assetsByPath);
    writeFileSync(style, "p { color: blue }");
    assert.equal(findKeptAssets(place), undefined);
    writeFileSync(style, "p { color: red }");
    assert.deepEqual(findKeptAssets(place), assetsByPath);
    rmSync(style);
    assert.equal(findKeptAssets(place), undefined);
  });

  test("are none where what was kept is broken off", () => {
    const place = join(folder, "broken.bin");
    writeFileSync(place, "half");
    assert.equal(findKeptAssets(place), undefined);
  });
});
