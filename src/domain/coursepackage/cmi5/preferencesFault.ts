import { memberOf } from "../memberOf.ts";

const languageTags = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*(?:\s*,\s*[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*)*$/;

/**
 * What is wrong with a learner's preferences that a unit wants to keep (cmi5 11.0–11.2).
 * @param document as JSON; undefined when it is none
 */
export function preferencesFault(document: unknown): string | undefined {
  const language = memberOf(document, "languagePreference");
  const audio = memberOf(document, "audioPreference");
  if (typeof language !== "string" || !languageTags.test(language))
    return "11.1: languagePreference must be a list of language tags";
  return audio === "on" || audio === "off" ? undefined : "11.2: audioPreference must be on or off";
}
