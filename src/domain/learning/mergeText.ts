import { err, ok, type Result } from "../shared/result.ts";

/** A text of a form: as the page showed it, and as it came back. */
export interface WrittenText {
  readonly shown: string;
  readonly words: string;
}

/**
 * Takes in what somebody changed in a text, and only that: a form that is older than what is saved takes nothing away.
 * @param saved what is saved at this moment
 * @returns what is to be saved; a failure where the text was changed here and elsewhere, each in its own way
 */
export function mergeText(saved: string, { shown, words }: WrittenText): Result<string, "changedElsewhere"> {
  const [mine, before, theirs] = [tidyText(words), tidyText(shown), tidyText(saved)];
  if (mine === before) return ok(theirs);
  return before === theirs || mine === theirs ? ok(mine) : err("changedElsewhere");
}

/** Forms send lines with a carriage return (HTML, 4.10.21.4). */
export function tidyText(text: string): string {
  return text.replaceAll(/\r\n?/g, "\n").trim();
}
