import type { Competency } from "../../../domain/competence/framework.ts";
import type { MatchingEntry } from "../../../domain/mentor/matching.ts";
import { SummaryList } from "../../components/summary-list/SummaryList.tsx";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { competencyNames } from "./competencyNames.ts";

interface Props {
  readonly entry: MatchingEntry;
  readonly competencies: readonly Competency[];
  readonly language: Language;
}

/** What somebody has written for a matching. */
export const EntrySummary = ({ entry, competencies, language }: Props) => {
  const { mentor: words } = texts(language);
  const { list, integer } = format(language);
  return (
    <SummaryList
      rows={[
        {
          term: entry.role === "mentor" ? words.tend.canHelp : words.tend.wantsHelp,
          value: list(competencyNames(entry.competencyIds, competencies, language)),
        },
        { term: words.entry.languagesTerm, value: list(entry.languages.map((one) => words.language[one])) },
        entry.role === "mentor"
          ? { term: words.entry.capacityTerm, value: integer(entry.capacity) }
          : {
              term: words.entry.elsewhereTerm,
              value: entry.wantsElsewhere ? words.entry.yes : words.entry.no,
            },
        ...(entry.note === "" ? [] : [{ term: words.entry.note, value: entry.note }]),
      ]}
    />
  );
};
