import { seededRandom, shuffled } from "../shared/random.ts";
import type { Question } from "./course.ts";

/**
 * The places of a question's answers in the order in which one reader meets them: the same on every page, in both
 * languages and each time, so that nobody learns where the right answer stands from how authors write.
 * @param reader whoever reads; another reader meets another order
 */
export function answerOrder(question: Question, reader: string): readonly number[] {
  const places = question.answers.map((_, place) => place);
  if (question.keepsOrder === true) return places;
  return shuffled(seededRandom(hashText(`${reader} ${question.id}`)), places);
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo; draft-eastlake-fnv): spreads texts over seeds. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
