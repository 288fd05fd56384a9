import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { lstat, mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { PackageId } from "../../domain/coursepackage/coursePackage.ts";
import { entryPath } from "../../domain/coursepackage/entryPath.ts";
import { packageLimits } from "../../domain/coursepackage/packageLimits.ts";
import type { PackageFile, PackageShelf, Parcel } from "../../domain/coursepackage/packageShelf.ts";
import type { PackageFault } from "../../domain/coursepackage/packageFault.ts";
import type { TenantId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { inspectParcel } from "./inspectParcel.ts";
import { unpackParcel } from "./unpackParcel.ts";

/**
 * Keeps packages in a folder: `received/` for what was sent and is not decided on, and one folder for each package
 * below one for each tenant.
 * @param largest bytes of a file that is received
 */
export function folderShelf(folder: string, largest: number = packageLimits.file): PackageShelf {
  const parcelPath = ({ key }: Pick<Parcel, "key">) => join(folder, "received", key);
  const placeOf = (tenant: TenantId, id: PackageId) => join(folder, tenant, id);
  return {
    receive: (bytes) => receive(join(folder, "received"), largest, bytes),
    inspect: (parcel) => inspectParcel(parcelPath(parcel)),
    async unpack(parcel, content, { tenant, id }) {
      const place = placeOf(tenant, id);
      const half = `${place}.half`;
      try {
        const unpacked = await unpackParcel(parcelPath(parcel), content, half);
        if (unpacked.ok) await rename(half, place);
        return unpacked;
      } finally {
        await rm(half, { recursive: true, force: true });
      }
    },
    discard: (parcel) => rm(parcelPath(parcel), { force: true }),
    remove: (tenant, id) => rm(placeOf(tenant, id), { recursive: true, force: true }),
    open: (tenant, id, path) => openFile(placeOf(tenant, id), path),
  };
}

async function receive(
  folder: string,
  largest: number,
  bytes: AsyncIterable<Uint8Array>,
): Promise<Result<Parcel, PackageFault>> {
  await mkdir(folder, { recursive: true });
  const key = randomUUID();
  const path = join(folder, key);
  const sum = createHash("sha256");
  let length = 0;
  const counted = async function* () {
    for await (const chunk of bytes) {
      length += chunk.byteLength;
      if (length > largest) return; // what follows is of no use
      sum.update(chunk);
      yield chunk;
    }
  };
  try {
    await pipeline(counted, createWriteStream(path, { flags: "wx" }));
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  if (length > 0 && length <= largest) return ok({ key, hash: sum.digest("hex"), bytes: length });
  await rm(path, { force: true });
  return err({ kind: length === 0 ? "nothingSent" : "tooLarge" });
}

async function openFile(place: string, path: string): Promise<PackageFile | undefined> {
  const safe = entryPath(path);
  if (!safe.ok) return undefined;
  const file = join(place, safe.value);
  const found = await lstat(file).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  return {
    bytes: found.size,
    read: (part) => createReadStream(file, part && { start: part.from, end: part.to }),
  };
}
