import { getFileNameLowLevel, openPromise, type Entry, type ZipFile } from "yauzl";
import type { ArchiveEntry } from "../../domain/coursepackage/checkEntries.ts";
import { packageLimits } from "../../domain/coursepackage/packageLimits.ts";

/** An archive whose directory has been read. Close it. */
export interface OpenArchive {
  readonly zip: ZipFile;
  readonly entries: readonly Entry[];
}

/**
 * Opens a ZIP archive, 32 or 64 bits, and reads its directory; one entry more than a package may have ends the reading.
 * @returns undefined when it is no archive, or not whole
 */
export async function openArchive(path: string): Promise<OpenArchive | undefined> {
  // Names are decoded by nameOf, so that the domain alone decides which of them are safe.
  const zip = await openPromise(path, { decodeStrings: false, autoClose: false }).catch(() => undefined);
  if (!zip) return undefined;
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      entries.push(entry);
      if (entries.length > packageLimits.entries) break;
    }
    return { zip, entries };
  } catch {
    zip.close();
    return undefined;
  }
}

/** An entry as the domain judges it. */
export function describeEntry(entry: Entry): ArchiveEntry {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
  return {
    name: getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true),
    isLink: isLink(entry.externalFileAttributes),
    isEncrypted: entry.isEncrypted(),
    packed: entry.compressedSize,
    unpacked: entry.uncompressedSize,
  };
}

/** Systems of the Unix kind write the mode of a file in the upper half of its attributes: S_IFLNK is 0o120000. */
function isLink(attributes: number): boolean {
  return ((attributes >>> 16) & 0o170000) === 0o120000;
}
