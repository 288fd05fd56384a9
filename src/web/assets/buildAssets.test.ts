import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { buildAssets } from "./buildAssets.ts";
import type { Asset, Assets } from "./buildAssets.ts";

let assets: Assets;

before(async () => {
  assets = await buildAssets();
});

function found(path: string): Asset {
  const asset = assets.find(path);
  assert.ok(asset, path);
  return asset;
}

describe("the assets", () => {
  test("lie under addresses that hold a hash of their content", () => {
    assert.match(assets.href("style.css"), /^\/assets\/style-\w{8}\.css$/);
    assert.match(assets.href("islands.js"), /^\/assets\/islands-\w{8}\.js$/);
    assert.match(assets.href("favicon.svg"), /^\/assets\/favicon-\w{8}\.svg$/);
    assert.equal(assets.find("/assets/style.css"), undefined);
  });

  test("are the same after compression", () => {
    const { body, brotli, gzip } = found(assets.href("style.css"));
    assert.ok(brotli && gzip);
    assert.deepEqual(new Uint8Array(brotliDecompressSync(brotli)), body);
    assert.deepEqual(new Uint8Array(gunzipSync(gzip)), body);
  });

  test("style, script and font leave 15 of a page's 60 KB to the page itself", () => {
    const style = found(assets.href("style.css"));
    const font = /\/assets\/figtree[^"')]+/.exec(new TextDecoder().decode(style.body))?.[0] ?? "";
    const parts = [style, found(assets.href("islands.js")), found(assets.href("favicon.svg")), found(font)];
    const bytes = parts.reduce((sum, part) => sum + (part.gzip ?? part.body).length, 0);
    assert.ok(bytes < 45_000, `${bytes} bytes`);
  });

  test("call nothing outside the installation", () => {
    for (const name of ["style.css", "islands.js"] as const) {
      const text = new TextDecoder().decode(found(assets.href(name)).body);
      const addresses = text.match(/(?:https?:)?\/\/[\w.-]+\.\w+/g) ?? [];
      assert.deepEqual(
        addresses.filter((address) => !address.endsWith("//www.w3.org")),
        [],
      );
    }
  });
});
