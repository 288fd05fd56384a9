import { createWriteStream } from "node:fs";
import { copyFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { PackageFault } from "../../domain/coursepackage/packageFault.ts";
import type { ParcelContent } from "../../domain/coursepackage/packageShelf.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { openArchive } from "./openArchive.ts";

/**
 * Unpacks a file that was inspected to a new folder. Every entry is held to the size that its directory tells: one that
 * grows past it is cut off and refused.
 */
export async function unpackParcel(
  path: string,
  { files }: ParcelContent,
  folder: string,
): Promise<Result<undefined, PackageFault>> {
  await mkdir(folder, { recursive: true });
  if (!files) {
    await copyFile(path, join(folder, "cmi5.xml"));
    return ok();
  }
  const archive = await openArchive(path);
  if (!archive) return err({ kind: "notAPackage" });
  try {
    for (const { place, path: name } of files) {
      const entry = archive.entries[place];
      if (!entry?.canDecodeFileData()) return err({ kind: "damaged", name });
      const target = join(folder, name);
      await mkdir(dirname(target), { recursive: true });
      const content = await archive.zip.openReadStreamPromise(entry).catch(() => undefined);
      const written = content && (await writeFile(content, target));
      if (written !== true) return err({ kind: "damaged", name });
    }
    return ok();
  } finally {
    archive.zip.close();
  }
}

/** @returns false when the content is not what the archive says; a disk that fails is a defect */
async function writeFile(content: NodeJS.ReadableStream, target: string): Promise<boolean> {
  try {
    await pipeline(content, createWriteStream(target, { flags: "wx" }));
    return true;
  } catch (error) {
    if (error instanceof Error && "syscall" in error) throw error;
    return false;
  }
}
