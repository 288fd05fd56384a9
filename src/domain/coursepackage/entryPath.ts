import { err, ok, type Result } from "../shared/result.ts";
import { packageLimits } from "./packageLimits.ts";

/** Why the name of an entry cannot become a path in a folder of its own. */
export type EntryNameFault =
  | "empty"
  | "absolute"
  | "drive"
  | "backslash"
  | "control"
  | "traversal"
  | "tooLong"
  | "link"
  | "duplicate";

// What may not stand in a name: NUL and other control characters (Unicode category Cc).
const control = /\p{Cc}/u;

/**
 * Reads the name of an entry of an archive as a path below the folder that it is unpacked to.
 * @returns segments joined by "/", in Unicode's composed form (NFC); a folder's without its last slash
 */
export function entryPath(name: string): Result<string, EntryNameFault> {
  if (control.test(name)) return err("control");
  if (name.includes("\\")) return err("backslash");
  if (name.startsWith("/")) return err("absolute");
  if (/^[A-Za-z]:/.test(name)) return err("drive");
  const segments = (name.endsWith("/") ? name.slice(0, -1) : name).split("/");
  if (segments.some((segment) => segment === ".." || segment === ".")) return err("traversal");
  if (segments.includes("")) return err("empty");
  const path = segments.join("/").normalize("NFC");
  return path.length > packageLimits.path || segments.some((one) => byteLength(one) > 255)
    ? err("tooLong")
    : ok(path);
}

/** What tells two paths apart on every file system: some know no capitals. */
export function pathKey(path: string): string {
  return path.toLowerCase();
}

/** Bytes in UTF-8. */
function byteLength(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
