import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { migrations } from "../migrate.ts";
import { writeWhole } from "../writeWhole.ts";
import { claimFolder } from "./lock.ts";
import { openPglite } from "./pool.ts";

export interface Saved {
  readonly bytes: number;
  readonly sha256: string;
}

export interface Restored {
  /** Where what was there before lies now; undefined where nothing was. */
  readonly aside: string | undefined;
}

const inside = "postgres";

/** Copies the embedded database of a folder that nobody uses into one file (a gzipped tar of the data directory). */
export async function backUpFolder(
  folder: string,
  file: string,
): Promise<Result<Saved, "inUse" | "nothingThere" | "cannotWrite">> {
  if (!isDatabase(join(folder, inside))) return err("nothingThere");
  return holding(folder, async () => {
    const pool = await openPglite({ folder: join(folder, inside), template: undefined });
    const dumped = await pool.dump();
    await pool.end();
    const packed = await promisify(gzip)(dumped);
    if (!writeWhole(file, packed)) return err("cannotWrite");
    return ok({ bytes: packed.length, sha256: createHash("sha256").update(packed).digest("hex") });
  });
}

/**
 * Puts a copy back. It is unpacked beside what is there and read before it takes its place, so that a bad file
 * changes nothing; what was there is kept aside.
 */
export async function restoreFolder(
  folder: string,
  file: string,
  { replace, now }: { readonly replace: boolean; readonly now: Date },
): Promise<Result<Restored, "inUse" | "notEmpty" | "noSuchFile" | "notABackup" | "newerBackup">> {
  if (!existsSync(file)) return err("noSuchFile");
  const place = join(folder, inside);
  if (isDatabase(place) && !replace) return err("notEmpty");
  mkdirSync(folder, { recursive: true });
  return holding(folder, async () => {
    const fresh = join(folder, `${inside}.restoring`);
    rmSync(fresh, { recursive: true, force: true });
    const known = await unpack(file, fresh);
    if (known !== "fits") {
      rmSync(fresh, { recursive: true, force: true });
      return err(known);
    }
    const aside = existsSync(place)
      ? `${place}.before-${now.toISOString().replace(/[-:]|\..*/g, "")}`
      : undefined;
    if (aside !== undefined) renameSync(place, aside);
    renameSync(fresh, place);
    return ok({ aside });
  });
}

async function unpack(file: string, fresh: string): Promise<"fits" | "notABackup" | "newerBackup"> {
  try {
    const template = Uint8Array.from(await promisify(gunzip)(readFileSync(file)));
    const pool = await openPglite({ folder: fresh, template });
    const connection = await pool.connect();
    const { rows } = await connection.query("select name from migration", []);
    connection.release();
    await pool.end();
    const ours = new Set(migrations().map(({ name }) => name));
    return rows.every((row) => ours.has(String(row["name"]))) ? "fits" : "newerBackup";
  } catch {
    return "notABackup"; // no gzip, no tar, no data directory, or none of ours
  }
}

async function holding<Value>(folder: string, work: () => Promise<Value>) {
  const giveBack = claimFolder(folder);
  if (!giveBack) return err("inUse");
  try {
    return await work();
  } finally {
    giveBack();
  }
}

function isDatabase(place: string): boolean {
  return existsSync(join(place, "PG_VERSION"));
}
