import { closeSync, fsyncSync, openSync, renameSync, writeSync } from "node:fs";

/** Writes a file so that it is there whole, on the disk and not only in memory, or not at all. */
export function writeWhole(file: string, content: Uint8Array): boolean {
  const partial = `${file}.partial`;
  try {
    const opened = openSync(partial, "w", 0o600);
    for (let written = 0; written < content.length;) written += writeSync(opened, content, written);
    fsyncSync(opened);
    closeSync(opened);
    renameSync(partial, file);
    return true;
  } catch {
    return false;
  }
}
