/** One part of a multipart body. */
export interface BodyPart {
  readonly headers: ReadonlyMap<string, string>;
  readonly content: Uint8Array;
}

/** Writes parts as one body (RFC 2046, 5.1). */
export function writeMultipart(parts: readonly BodyPart[], boundary: string): Uint8Array<ArrayBuffer> {
  const written = parts.flatMap(({ headers, content }) => [
    Buffer.from(
      `--${boundary}\r\n${[...headers].map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`,
    ),
    Buffer.from(content),
    Buffer.from("\r\n"),
  ]);
  return new Uint8Array(Buffer.concat([...written, Buffer.from(`--${boundary}--\r\n`)]));
}
