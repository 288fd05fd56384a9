/** A member of a JSON object, or an element of an array, in the very characters it was written in. */
export interface RawMember {
  /** Undefined for an element of an array. */
  readonly key: string | undefined;
  readonly value: string;
}

/**
 * Splits an object or an array into its members without touching what stands in them, so that a number written 1.0
 * stays 1.0. Only for text that JSON.parse accepts.
 * @param text an object or an array, as written
 */
export function rawMembers(text: string): readonly RawMember[] {
  const members: RawMember[] = [];
  const isObject = text.trimStart().startsWith("{");
  let at = text.indexOf(isObject ? "{" : "[") + 1;
  for (;;) {
    at = afterSpace(text, at);
    const first = text[at];
    if (first === undefined || first === "}" || first === "]") return members;
    let key: string | undefined;
    if (isObject) {
      const end = afterValue(text, at);
      key = String(JSON.parse(text.slice(at, end)));
      at = afterSpace(text, text.indexOf(":", end) + 1);
    }
    const end = afterValue(text, at);
    members.push({ key, value: text.slice(at, end) });
    at = afterSpace(text, end);
    if (text[at] === ",") at += 1;
  }
}

/** An object with its members in order; a key that stands twice keeps its last value, as JSON.parse reads it. */
export function writeMembers(members: ReadonlyMap<string, string>): string {
  return `{${[...members].map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(",")}}`;
}

function afterSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === " " || text[at] === "\n" || text[at] === "\r" || text[at] === "\t") at += 1;
  return at;
}

function afterValue(text: string, from: number): number {
  if (text[from] === '"') return afterString(text, from);
  if (text[from] !== "{" && text[from] !== "[") return afterWord(text, from);
  let depth = 0;
  for (let at = from; ; at += 1) {
    const sign = text[at];
    if (sign === undefined) throw new RangeError("the text is no JSON: a bracket is not closed");
    if (sign === '"') at = afterString(text, at) - 1;
    else if (sign === "{" || sign === "[") depth += 1;
    else if (sign === "}" || sign === "]") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
}

function afterString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === '"') return at + 1;
  }
  throw new RangeError("the text is no JSON: a string is not closed");
}

function afterWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !/[\s,\]}]/.test(text[at]!)) at += 1;
  return at;
}
