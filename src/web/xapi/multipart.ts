import { err, ok, type Result } from "../../domain/shared/result.ts";
import type { BodyPart } from "../../usecases/lrs/writeMultipart.ts";

/** The boundary that a Content-Type of multipart/mixed names. */
export function boundaryOf(contentType: string): string | undefined {
  const found = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType);
  return found?.[1] ?? found?.[2];
}

/** Reads a multipart body (RFC 2046, 5.1), headers in lower case. The error is a sentence. */
export function readMultipart(body: Uint8Array, boundary: string): Result<readonly BodyPart[], string> {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const mark = Buffer.from(`--${boundary}`);
  const parts: BodyPart[] = [];
  let at = bytes.indexOf(mark);
  if (at < 0) return err("the boundary stands nowhere in the content");
  for (;;) {
    const begin = at + mark.length;
    if (bytes.toString("latin1", begin, begin + 2) === "--") return ok(parts);
    const end = bytes.indexOf(mark, begin);
    if (end < 0) return err("the last boundary is missing");
    const part = readPart(bytes.subarray(afterLine(bytes, begin), beforeLine(bytes, end)));
    if (!part) return err("a part has no headers");
    parts.push(part);
    at = end;
  }
}

function readPart(bytes: Buffer): BodyPart | undefined {
  const end = /\r?\n\r?\n/.exec(bytes.toString("latin1"));
  if (!end) return undefined;
  const headers = bytes
    .toString("utf8", 0, end.index)
    .split(/\r?\n/)
    .flatMap((line) => {
      const colon = line.indexOf(":");
      return colon < 0
        ? []
        : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const];
    });
  return { headers: new Map(headers), content: new Uint8Array(bytes.subarray(end.index + end[0].length)) };
}

function afterLine(bytes: Buffer, from: number): number {
  const end = bytes.indexOf("\n", from);
  return end < 0 ? bytes.length : end + 1;
}

/** Without the line break that belongs to the boundary. */
function beforeLine(bytes: Buffer, end: number): number {
  const isLineFeed = bytes[end - 1] === 0x0a;
  if (!isLineFeed) return end;
  return bytes[end - 2] === 0x0d ? end - 2 : end - 1;
}
