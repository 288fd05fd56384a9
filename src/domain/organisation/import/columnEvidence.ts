import { identityMark } from "./identityTally.ts";
import type { ImportVocabulary } from "./importVocabulary.ts";
import { normalizeWord } from "./normalizeWord.ts";
import { parseShare } from "./parseShare.ts";
import { parseSwedishDay } from "./parseSwedishDay.ts";

/** What the cells of a column can be read as. */
export type EvidenceKind = "email" | "day" | "share" | "key" | "name" | keyof ImportVocabulary["words"];

export const emailPattern = /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]+$/;
const key = /^(?=.*\d)[\p{L}\d._@:/-]{1,40}$|^[a-z]{3,8}$/u;
const name = /^\p{L}[\p{L} '’.,-]*$/u;

const cellsAtMost = 400;

/** The share of the first filled cells that can be read as each kind of value. */
export function columnEvidence(cells: readonly string[], words: ImportVocabulary["words"]) {
  const looked = cells.slice(0, cellsAtMost);
  const share = (fits: (cell: string) => boolean): number =>
    looked.length === 0 ? 0 : looked.filter(fits).length / looked.length;
  const among = (known: ReadonlyMap<string, unknown>) => share((cell) => known.has(normalizeWord(cell)));
  const evidence: Record<EvidenceKind, number> = {
    email: share((cell) => emailPattern.test(cell)),
    day: share((cell) => parseSwedishDay(cell) !== undefined),
    share: share((cell) => parseShare(cell) !== undefined),
    key: share((cell) => cell === identityMark || key.test(cell)),
    name: share((cell) => name.test(cell)),
    gender: among(words.gender),
    yesNo: among(words.yesNo),
    language: among(words.language),
    paid: among(words.paid),
    unitKind: among(words.unitKind),
    postLevel: among(words.postLevel),
    administrativeSupport: among(words.administrativeSupport),
    assignmentKind: among(words.assignmentKind),
  };
  return evidence;
}
