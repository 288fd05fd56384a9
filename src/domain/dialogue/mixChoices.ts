import type { OfferedChoice } from "./playthrough.ts";

/**
 * Choices in an order that says nothing of which is best, whoever wrote them: by a hash of their ids (FNV-1a of 32 bits,
 * draft-eastlake-fnv, finished as MurmurHash3 is, so that ids that begin alike spread too). The same for everybody, in
 * both languages, and each time.
 */
export function mixChoices(choices: readonly OfferedChoice[]): readonly OfferedChoice[] {
  return choices.toSorted((one, other) => hashOf(one.id) - hashOf(other.id));
}

function hashOf(text: string): number {
  let hash = 0x81_1c_9d_c5;
  // Ids have letters of ASCII alone, a byte each.
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01_00_01_93) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
