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
  const first = text.charCodeAt(from);
  if (first === quote) return afterString(text, from);
  if (first !== openBrace && first !== openBracket) return afterWord(text, from);
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === quote) at = afterString(text, at) - 1;
    else if (sign === openBrace || sign === openBracket) depth += 1;
    else if (sign === closeBrace || sign === closeBracket) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  throw new RangeError("the text is no JSON: a bracket is not closed");
}

// Codes of characters: every sign of every statement passes here.
const [quote, backslash] = [0x22, 0x5c];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

function afterString(text: string, from: number): number {
  for (let end = text.indexOf('"', from + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === backslash) before -= 1;
    // An even number of backslashes stand for themselves; after an odd one the quotation mark is within the string.
    if ((end - before) % 2 === 1) return end + 1;
  }
  throw new RangeError("the text is no JSON: a string is not closed");
}

function afterWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !/[\s,\]}]/.test(text[at]!)) at += 1;
  return at;
}
