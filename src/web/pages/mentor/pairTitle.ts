import type { PresentedPair } from "../../../usecases/mentor/presentPair.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** What the other is to the reader: nobody is anybody's mentor before both have said yes. */
export function pairTitle(
  { role, otherName, state }: Pick<PresentedPair, "role" | "otherName" | "state">,
  language: Language,
): string {
  const { mentor: words, organisation } = texts(language);
  const name = otherName ?? organisation.protectedName;
  if (state === "declined") return name;
  return state === "waiting" ? words.couldBe[role](name) : words.pairWith[role](name);
}
