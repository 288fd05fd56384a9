import type { Competency } from "../../../domain/competence/framework.ts";
import type { ProposedPair, WithoutMentor } from "../../../domain/mentor/matchMentors.ts";
import { obstacles } from "../../../domain/mentor/fit.ts";
import type { PersonId } from "../../../domain/shared/ids.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { competencyNames } from "./competencyNames.ts";

interface Reading {
  readonly competencies: readonly Competency[];
  readonly nameOf: (person: PersonId) => string;
  readonly language: Language;
}

/** Why two are proposed, in sentences: what they share, and why not somebody else. */
export function explainPair(
  { fit, isPinned, nextBest }: ProposedPair,
  { competencies, nameOf, language }: Reading,
): string {
  const words = texts(language).mentor;
  const { list, integer } = format(language);
  const named = competencyNames(fit.competencyIds, competencies, language);
  return [
    isPinned ? words.tend.pinned : undefined,
    named.length > 0 ? words.tend.both(list(named)) : undefined,
    words.tend.talk(list(fit.languages.map((one) => words.language[one]))),
    fit.isElsewhere ? words.tend.elsewhere : undefined,
    fit.yearsMore > 0 ? words.tend.years(integer(fit.yearsMore)) : undefined,
    words.tend.points(integer(fit.points)),
    nextBest && whyNotAnother(nextBest, { nameOf, language }),
  ]
    .filter((sentence) => sentence !== undefined)
    .join(" ");
}

function whyNotAnother(
  { mentor, fewer, lost }: NonNullable<ProposedPair["nextBest"]>,
  { nameOf, language }: Pick<Reading, "nameOf" | "language">,
): string {
  const { next } = texts(language).mentor.tend;
  const points = format(language).integer(lost);
  if (fewer > 0) return next.fewer;
  if (lost === 0) return mentor === undefined ? next.equalNobody : next.equal(nameOf(mentor));
  return mentor === undefined ? next.nobody(points) : next.other(nameOf(mentor), points);
}

/** Why somebody goes without: how many mentors each thing stopped. */
export function explainWithout({ stopped, full }: WithoutMentor, language: Language): string {
  const { tend } = texts(language).mentor;
  const { list, integer } = format(language);
  const mentors = obstacles.reduce((sum, kind) => sum + stopped[kind], full);
  const reasons = obstacles
    .filter((kind) => stopped[kind] > 0)
    .map((kind) => tend.stopped[kind](integer(stopped[kind])));
  return tend.reasons(integer(mentors), list(full > 0 ? [...reasons, tend.full(integer(full))] : reasons));
}
