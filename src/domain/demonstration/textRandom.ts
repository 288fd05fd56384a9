import { seededRandom, type RandomSource } from "../shared/random.ts";

/**
 * Chance that belongs to a name: the same text always draws the same numbers, whatever else is drawn.
 * Source: FNV-1a, 32 bits (G. Fowler, L. C. Noll, K.-P. Vo; RFC 9923).
 */
export function textRandom(text: string): RandomSource {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return seededRandom(hash);
}
