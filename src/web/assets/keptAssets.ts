import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { deserialize, serialize } from "node:v8";
import type { Asset } from "./buildAssets.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const usualPlace = resolve(root, "node_modules/.cache/ledstjarna/assets.bin");

interface Kept {
  /** Every file that the assets were made of, from the root of the checkout, and a hash of what it held. */
  readonly madeOf: readonly (readonly [file: string, hash: string])[];
  readonly assetsByPath: ReadonlyMap<string, Asset>;
}

/** Assets that were built before, while all that they were made of is as it was; else undefined. */
export function findKeptAssets(place = usualPlace): ReadonlyMap<string, Asset> | undefined {
  try {
    const kept = deserialize(readFileSync(place)) as Kept; // keepAssets alone writes it
    return kept.madeOf.every(([file, hash]) => hashOf(file) === hash) ? kept.assetsByPath : undefined;
  } catch {
    return undefined; // the first start, or one of the files is gone
  }
}

/** @param inputs the files that the assets are made of, from the root of the checkout */
export function keepAssets(
  inputs: readonly string[],
  assetsByPath: ReadonlyMap<string, Asset>,
  place = usualPlace,
): void {
  const kept: Kept = { madeOf: inputs.map((file) => [file, hashOf(file)]), assetsByPath };
  const own = `${place}.${process.pid}`;
  try {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(own, serialize(kept));
    renameSync(own, place);
  } catch {
    // Packages that cannot be written to, as in a read-only container: they are built again at the next start.
  }
}

function hashOf(file: string): string {
  return createHash("sha256")
    .update(readFileSync(resolve(root, file)))
    .digest("hex");
}
