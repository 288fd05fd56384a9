/** Bytes from one to another, both included. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The one range that a request asks for (RFC 9110, 14): players of sound and film do. Several ranges are not made, the
 * whole is sent then, as it is for what is no range.
 * @param size of the whole, in bytes
 */
export function readRange(header: string | undefined, size: number): ByteRange | "outside" | undefined {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (first === "" && last === "") return undefined;
  const from = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === "" || last === "" ? size - 1 : Math.min(Number(last), size - 1);
  return from > to ? "outside" : { from, to };
}
