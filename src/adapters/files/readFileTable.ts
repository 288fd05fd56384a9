import { FileFault } from "./fileFault.ts";
import { readSheetTable } from "./readSheetTable.ts";
import { readTextTable } from "./readTextTable.ts";
import type { RawTable } from "./readTextTable.ts";
import type { TableLimits } from "./tableLimits.ts";

const archiveStart = [0x50, 0x4b, 0x03, 0x04];
/** The container of old Excel files, and of new ones that are locked with a password. */
const compoundStart = [0xd0, 0xcf, 0x11, 0xe0];
/** PDF, and pictures that somebody might take for the file. */
const otherStarts = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
];

/** Reads a file whose kind shows in its first bytes. Throws a FileFault for one that is no table. */
export async function readFileTable(
  bytes: AsyncIterable<Uint8Array>,
  limits: TableLimits,
  onRows: (rows: number) => void,
): Promise<RawTable> {
  const pieces = limited(bytes, limits)[Symbol.asyncIterator]();
  const first = await pieces.next();
  if (first.done === true) throw new FileFault({ kind: "emptyFile" });
  const rest = rejoined(first.value, pieces);
  const starts = (magic: readonly number[]) => magic.every((byte, at) => first.value[at] === byte);
  if (starts(archiveStart)) return readSheetTable(await collected(rest), limits);
  if (starts(compoundStart)) throw new FileFault(compoundProblem(await collected(rest)));
  if (otherStarts.some(starts)) throw new FileFault({ kind: "notATable" });
  return readTextTable(rest, limits, onRows);
}

/** Pieces of at least four bytes at the start, so that the kind of file shows, and not too many in all. */
async function* limited(bytes: AsyncIterable<Uint8Array>, limits: TableLimits): AsyncGenerator<Uint8Array> {
  let total = 0;
  let start = Buffer.alloc(0);
  let isStarted = false;
  for await (const piece of bytes) {
    total += piece.length;
    if (total > limits.megabytes * 1_000_000)
      throw new FileFault({ kind: "fileTooLarge", megabytesAtMost: limits.megabytes });
    if (isStarted) yield piece;
    else {
      start = Buffer.concat([start, piece]);
      isStarted = start.length >= 4;
      if (isStarted) yield start;
    }
  }
  if (!isStarted && total > 0) yield start;
}

async function* rejoined(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

async function collected(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return Buffer.concat(pieces);
}

function compoundProblem(bytes: Uint8Array) {
  const isLocked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from("EncryptedPackage", "utf16le"),
  );
  return isLocked ? ({ kind: "lockedExcelFile" } as const) : ({ kind: "oldExcelFile" } as const);
}
