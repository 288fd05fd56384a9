import { guessedFirst } from "./guessedFirst.ts";

export type PasswordFault = "tooShort" | "tooLong" | "tooCommon" | "tooPersonal";

/** Whose password it is: what anybody would guess first. */
export interface PasswordOwner {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | undefined;
  readonly organisation: string;
}

const shortestPassword = 12;
const longestPassword = 200;
const leastOfItsOwn = 8;
const leastDistinct = 5;

/**
 * What is wrong with a chosen password; undefined when it will do. Length decides, not kinds of signs; what is
 * common or about the owner does not count. Source: NIST SP 800-63B-4 section 3.1.1.2.
 */
export function passwordFault(password: string, owner: PasswordOwner): PasswordFault | undefined {
  const length = Array.from(password).length;
  if (length < shortestPassword) return "tooShort";
  if (length > longestPassword) return "tooLong";
  const plain = plainly(password);
  if (new Set(plain).size < leastDistinct || isRun(plain)) return "tooCommon";
  if (lengthWithout(plain, guessedFirst) < leastOfItsOwn) return "tooCommon";
  if (lengthWithout(plain, [...guessedFirst, ...wordsOf(owner)]) < leastOfItsOwn) return "tooPersonal";
  return undefined;
}

/** Lower case without accents: an accented letter is its plain one. */
function plainly(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
}

/** The next sign always follows the one before, up or down: 123456789012, abcdefghijkl. */
function isRun(text: string): boolean {
  const steps = Array.from(text.slice(1), (_, index) => text.charCodeAt(index + 1) - text.charCodeAt(index));
  return [1, -1].some((step) => steps.filter((one) => one === step).length >= steps.length - 1);
}

/** How many signs are left when the words are taken away, and digits and signs with them if words were found. */
function lengthWithout(text: string, words: readonly string[]): number {
  const longestFirst = words.filter((word) => word.length > 2).sort((a, b) => b.length - a.length);
  const rest = longestFirst.reduce((left, word) => left.replaceAll(word, ""), text);
  return rest === text ? text.length : rest.replace(/[^\p{Letter}]/gu, "").length;
}

function wordsOf({ givenName, familyName, email, organisation }: PasswordOwner): readonly string[] {
  return [givenName, familyName, email ?? "", organisation].flatMap((text) =>
    plainly(text).split(/[^\p{Letter}]+/u),
  );
}
