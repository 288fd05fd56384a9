import { err, ok, type Result } from "../shared/result.ts";
import { entryPath, pathKey } from "./entryPath.ts";
import type { PackageFault } from "./packageFault.ts";
import { packageLimits } from "./packageLimits.ts";

/** An entry as the directory of an archive tells of it: nothing in it is trusted yet. */
export interface ArchiveEntry {
  readonly name: string;
  readonly isLink: boolean;
  readonly isEncrypted: boolean;
  /** Bytes in the archive. */
  readonly packed: number;
  /** Bytes when unpacked, as the archive says; whoever unpacks holds it to that. */
  readonly unpacked: number;
}

/** A file to unpack, by its place among the entries. */
export interface PlannedFile {
  readonly place: number;
  readonly path: string;
  readonly bytes: number;
}

/**
 * Decides which files an archive may unpack to, and where below its folder. All or none: one entry that is not safe
 * refuses the whole.
 */
export function checkEntries(entries: readonly ArchiveEntry[]): Result<readonly PlannedFile[], PackageFault> {
  if (entries.length > packageLimits.entries) return err({ kind: "tooManyFiles" });
  const files: PlannedFile[] = [];
  const taken = new Map<string, "file" | "folder">();
  let total = 0;
  for (const [place, entry] of entries.entries()) {
    const { name } = entry;
    const read = entryPath(name);
    if (!read.ok) return err({ kind: "unsafeName", name: shown(name), because: read.error });
    if (entry.isLink) return err({ kind: "unsafeName", name: shown(name), because: "link" });
    if (entry.isEncrypted) return err({ kind: "encrypted", name: shown(name) });
    total += entry.unpacked;
    if (total > packageLimits.unpacked) return err({ kind: "unpacksTooLarge" });
    if (isBomb(entry)) return err({ kind: "bomb", name: shown(name) });
    if (!take(taken, read.value, name.endsWith("/")))
      return err({ kind: "unsafeName", name: shown(name), because: "duplicate" });
    if (!name.endsWith("/")) files.push({ place, path: read.value, bytes: entry.unpacked });
  }
  return ok(files);
}

function isBomb({ packed, unpacked }: ArchiveEntry): boolean {
  return unpacked >= packageLimits.ratioFrom && unpacked > packed * packageLimits.ratio;
}

/** Notes a path and the folders above it. @returns false when a file stands there, or a folder where a file would */
function take(taken: Map<string, "file" | "folder">, path: string, isFolder: boolean): boolean {
  const segments = pathKey(path).split("/");
  for (let depth = 1; depth < segments.length; depth += 1) {
    const above = segments.slice(0, depth).join("/");
    if (taken.get(above) === "file") return false;
    taken.set(above, "folder");
  }
  const before = taken.get(pathKey(path));
  if (before === "file" || (before === "folder" && !isFolder)) return false;
  taken.set(pathKey(path), isFolder ? "folder" : "file");
  return true;
}

/** A name for a sentence: what cannot be shown is replaced, what is long is cut. */
function shown(name: string): string {
  return name.replaceAll(/\p{C}/gu, "�").slice(0, 120);
}
