import { open } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { checkEntries } from "../../domain/coursepackage/checkEntries.ts";
import type { PackageFault } from "../../domain/coursepackage/packageFault.ts";
import { packageLimits } from "../../domain/coursepackage/packageLimits.ts";
import type { ParcelContent } from "../../domain/coursepackage/packageShelf.ts";
import { manifestNames } from "../../domain/coursepackage/recogniseManifest.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { decodeXml } from "./decodeXml.ts";
import { describeEntry, openArchive, type OpenArchive } from "./openArchive.ts";
import { readXml } from "./readXml.ts";

/** Looks inside a file that was sent: an archive with a manifest, or a manifest alone. */
export async function inspectParcel(path: string): Promise<Result<ParcelContent, PackageFault>> {
  const start = await readStart(path);
  if (start.subarray(0, 2).toString("latin1") !== "PK") return inspectAlone(path, start);
  const archive = await openArchive(path);
  if (!archive) return err({ kind: "notAPackage" });
  try {
    return await inspectArchive(archive);
  } finally {
    archive.zip.close();
  }
}

async function inspectArchive({ zip, entries }: OpenArchive): Promise<Result<ParcelContent, PackageFault>> {
  const planned = checkEntries(entries.map(describeEntry));
  if (!planned.ok) return planned;
  const files = planned.value;
  const manifest = manifestNames.flatMap((name) => files.find(({ path }) => path === name) ?? [])[0];
  const entry = manifest && entries[manifest.place];
  if (!entry || !manifest) return err({ kind: "noManifest" });
  if (manifest.bytes > packageLimits.manifest) return err({ kind: "manifestTooLarge" });
  if (!entry.canDecodeFileData()) return err({ kind: "damaged", name: manifest.path });
  try {
    const read = readManifest(await buffer(await zip.openReadStreamPromise(entry)));
    return read.ok ? ok({ manifest: read.value, files }) : read;
  } catch {
    return err({ kind: "damaged", name: manifest.path });
  }
}

async function inspectAlone(path: string, start: Buffer): Promise<Result<ParcelContent, PackageFault>> {
  // What begins with neither "PK" nor, after space and mark, with "<" is neither archive nor XML.
  if (!/^[\s\0\u00ef\u00bb\u00bf\u00fe\u00ff]*</.test(start.toString("latin1"))) {
    return err({ kind: "notAPackage" });
  }
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    if (size > packageLimits.manifest) return err({ kind: "manifestTooLarge" });
    const read = readManifest(await handle.readFile());
    return read.ok ? ok({ manifest: read.value, files: undefined }) : read;
  } finally {
    await handle.close();
  }
}

function readManifest(bytes: Uint8Array) {
  const text = decodeXml(bytes);
  return text === undefined ? err({ kind: "notXml" as const, line: 1 }) : readXml(text);
}

async function readStart(path: string): Promise<Buffer> {
  const handle = await open(path);
  try {
    const { buffer: bytes, bytesRead } = await handle.read(Buffer.alloc(256), 0, 256, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
