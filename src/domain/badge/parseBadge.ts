/** The JSON in a credential's file; undefined when there is none. What it says is not trusted yet. */
export function parseBadge(file: string): unknown {
  try {
    return JSON.parse(file.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}
