import { lix } from "./lix.ts";
import { plainParagraphs } from "./plainParagraphs.ts";
import { toolParts, type ToolText } from "./tool.ts";

/** Slower than the 238 words a minute that adults read silently (Brysbaert 2019): what is read is to be used at once. */
const wordsPerMinute = 200;

export interface Reading {
  readonly words: number;
  /** Rounded up. */
  readonly minutes: number;
  readonly lix: number;
}

/** How long a tool takes to read and how easy it is: all of its text but the law at its foot. */
export function readingOfTool({ when, opening, parts }: ToolText): Reading {
  const texts = [when, opening, ...toolParts.flatMap((part) => parts[part])].flatMap(plainParagraphs);
  const words = texts.flatMap((text) => text.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? []).length;
  return { words, minutes: Math.max(1, Math.ceil(words / wordsPerMinute)), lix: lix(texts) };
}
