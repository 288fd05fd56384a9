import type { GroupRelation } from "../../../../domain/survey/ballot.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";

/** Whom the questions of a 360 are about, as the one who answers knows them. */
export function aboutWhom(
  language: Language,
  view: {
    readonly relation: GroupRelation | undefined;
    readonly ratedName: string | undefined;
    readonly ratedUnit: string | undefined;
  },
): string {
  const words = texts(language).answering.start;
  if (view.relation === "self") return words.aboutSelf;
  if (view.ratedName !== undefined) return words.aboutPerson(view.ratedName);
  return words.aboutManager(view.ratedUnit ?? "");
}
