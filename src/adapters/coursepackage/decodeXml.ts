/** The text of a manifest: by its byte order mark, else by the encoding that it declares, else UTF-8. */
export function decodeXml(bytes: Uint8Array): string | undefined {
  const declared = /^<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(
    new TextDecoder("latin1").decode(bytes.subarray(0, 200)),
  )?.[1];
  try {
    return new TextDecoder(marked(bytes) ?? declared ?? "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined; // an encoding that is not known, or bytes that are not in it
  }
}

function marked([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}
