import { TextDecoder } from "node:util";
import type { TextEncoding } from "../../domain/organisation/import/importTable.ts";
import { FileFault } from "./fileFault.ts";

/** Decodes a text file piece by piece, without knowing its encoding before. */
export interface TextDecoding {
  /** Throws a FileFault for bytes that no encoding explains. */
  readonly decode: (bytes: Uint8Array) => string;
  readonly end: () => string;
  readonly encoding: () => TextEncoding;
}

interface State {
  decoder: TextDecoder | undefined;
  encoding: TextEncoding;
  /** Bytes that were too few to tell. */
  pending: Uint8Array;
  isFirst: boolean;
}

/**
 * Finds the encoding as the bytes come: a byte order mark decides at once; UTF-16 without one shows as zero
 * bytes; a text of ASCII alone is left open until the first other byte, which is then UTF-8 where it and those
 * after it form UTF-8 sequences, else Windows-1252. UTF-8 that breaks later is a fault, not guessed at.
 */
export function decodeText(): TextDecoding {
  const state: State = { decoder: undefined, encoding: "utf-8", pending: new Uint8Array(0), isFirst: true };
  return {
    decode: (bytes) => (state.decoder === undefined ? decide(state, bytes) : run(state.decoder, bytes)),
    end: () => (state.decoder === undefined ? decide(state, undefined) : run(state.decoder, undefined)),
    encoding: () => state.encoding,
  };
}

function run(decoder: TextDecoder, bytes: Uint8Array | undefined): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw new FileFault({ kind: "unreadableText", row: undefined });
  }
}

/** Undefined bytes: the file has ended. */
function decide(state: State, more: Uint8Array | undefined): string {
  const bytes = Buffer.concat([state.pending, more ?? new Uint8Array(0)]);
  state.pending = new Uint8Array(0);
  if (state.isFirst && bytes.length < 4 && more !== undefined) return wait(state, bytes, 0);
  const marked = state.isFirst ? encodingOfStart(bytes) : undefined;
  state.isFirst = false;
  if (marked !== undefined) return begin(state, marked, bytes);
  const from = bytes.findIndex((byte) => byte >= 0x80);
  if (from === -1) return bytes.toString("latin1");
  const { whole, broken } = countSequences(bytes.subarray(from));
  if (whole === 0 && broken === 0 && more !== undefined) return wait(state, bytes, from);
  return begin(state, whole > broken ? "utf-8" : "windows-1252", bytes);
}

/** Gives the plain text up to a place and keeps the rest until more is known. */
function wait(state: State, bytes: Buffer, from: number): string {
  state.pending = bytes.subarray(from);
  return bytes.toString("latin1", 0, from);
}

function begin(state: State, encoding: TextEncoding, bytes: Uint8Array): string {
  state.encoding = encoding;
  state.decoder = new TextDecoder(encoding, { fatal: encoding !== "windows-1252" });
  return run(state.decoder, bytes);
}

function encodingOfStart(bytes: Uint8Array): TextEncoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const start = bytes.subarray(0, 1000);
  const zeros = start.filter((byte) => byte === 0).length;
  if (zeros === 0) return undefined;
  const oddZeros = start.filter((byte, at) => at % 2 === 1 && byte === 0).length;
  if (oddZeros === zeros && zeros > 0.3 * start.length) return "utf-16le";
  throw new FileFault({ kind: "notATable" });
}

/** UTF-8 sequences of two to four bytes, and bytes that belong to none; one cut off by the end is not counted. */
function countSequences(bytes: Uint8Array): { whole: number; broken: number } {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at]!;
    if (lead < 0x80) continue;
    const follow =
      lead >= 0xf0 && lead < 0xf5 ? 3 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xc2 && lead < 0xe0 ? 1 : 0;
    const tail = bytes.subarray(at + 1, at + 1 + follow);
    if (follow === 0 || !tail.every((byte) => byte >= 0x80 && byte < 0xc0)) broken += 1;
    else if (tail.length === follow) whole += 1;
    else break;
    if (follow > 0 && tail.every((byte) => byte >= 0x80 && byte < 0xc0)) at += follow;
  }
  return { whole, broken };
}
