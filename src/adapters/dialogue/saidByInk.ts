import type { DialogueSaid } from "../../domain/dialogue/dialogueSentences.ts";

/** What inkjs 2.4.0 says of what authors do most often, and what is meant by it. */
const meanings: readonly (readonly [RegExp, (...found: readonly string[]) => DialogueSaid])[] = [
  [/target not found: '(.+)'/, (target = "") => ["inkNoTarget", target]],
  [/^Unresolved variable: (.+)/, (name = "") => ["inkNoName", name]],
  [/could not be found: '(.+?)'/, (name = "") => ["inkNoName", name]],
  [/already contains flow named '(.+?)'/, (name = "") => ["inkNameTwice", name]],
  [/found declaration variable '(.+?)' that was already declared/, (name = "") => ["inkNameTwice", name]],
  [/'(.+?)': name has already been used/, (name = "") => ["inkNameTwice", name]],
  [/^Apparent loose end/, () => ["inkLooseEnd"]],
  [/^Expected closing .*?'(.+?)'/, (mark = "") => ["inkUnclosed", mark]],
  [/^Empty diverts/, () => ["inkEmptyArrow"]],
  [/^Choice is completely empty|^Blank choice/, () => ["inkEmptyChoice"]],
];

/** A message of the compiler as a sentence that can be said in any language; its own words where it is seldom said. */
export function saidByInk(message: string): DialogueSaid {
  for (const [pattern, meaning] of meanings) {
    const found = pattern.exec(message);
    if (found) return meaning(...found.slice(1));
  }
  return ["inkOther", message];
}
