import { inflateSync } from "node:zlib";

export interface OpenedPdf {
  /** Its objects as they are written, and its compressed streams opened. */
  readonly source: string;
  /** Its texts beside the pages: titles of headings, text alternatives, and the like. */
  readonly texts: readonly string[];
}

/** Opens a PDF without other tools than zlib: enough to see what it declares and says of itself. */
export function openPdf(bytes: Uint8Array): OpenedPdf {
  const raw = Buffer.from(bytes).toString("latin1");
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, stream = ""]) =>
    opened(stream),
  );
  const source = [raw, ...streams].join("\n");
  // Texts beyond ASCII are hexadecimal UTF-16 with a byte order mark (ISO 32000-1, 7.9.2.2); others stand in brackets.
  const hexadecimal = [...source.matchAll(/<FEFF([0-9A-F]*)>/g)].map(([, hex = ""]) =>
    Buffer.from(hex, "hex").swap16().toString("utf16le"),
  );
  const plain = [...source.matchAll(/\/(?:T|Alt|Title) \((.*?)\)$/gm)].map(([, text = ""]) =>
    text.replaceAll(/\\([\\()])/g, "$1"),
  );
  return { source, texts: [...hexadecimal, ...plain] };
}

function opened(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, "latin1")).toString("latin1");
  } catch {
    return stream; // was not compressed
  }
}
