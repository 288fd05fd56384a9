import type { Competency } from "../../../domain/competence/framework.ts";
import type { MatchingEntry, MatchingId, MatchingRole } from "../../../domain/mentor/matching.ts";
import type { TendedMatching } from "../../../usecases/mentor/readMatching.ts";
import { DataTable } from "../../components/data-table/DataTable.tsx";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { competencyNames } from "./competencyNames.ts";
import { ProposalPart } from "./ProposalPart.tsx";

export interface TendedProps {
  readonly matching: MatchingId;
  readonly tended: TendedMatching;
  readonly competencies: readonly Competency[];
  readonly language: Language;
}

/** For HR: who has signed up, what is proposed and why, and how those who were asked stand. */
export const TendedPart = (props: TendedProps) => {
  const { tended, language } = props;
  const { mentor: words, organisation } = texts(language);
  const nameOf = (person: MatchingEntry["person"]) => tended.names.get(person) ?? organisation.protectedName;
  return (
    <>
      <section>
        <h2>{words.tend.signedUp}</h2>
        <p class="ls-quiet-text">{words.tend.onlyHr}</p>
        {tended.entries.length === 0 && <p>{words.tend.nobody}</p>}
        <EntryTable role="mentor" {...props} />
        <EntryTable role="mentee" {...props} />
      </section>
      <ProposalPart {...props} />
      {tended.asked.length > 0 && (
        <section>
          <h2>{words.tend.asked}</h2>
          <p class="ls-quiet-text">{words.tend.askedHelp}</p>
          <DataTable
            language={language}
            caption={words.tend.asked}
            hideCaption
            rows={tended.asked}
            columns={[
              { header: words.steer.mentee, cell: ({ mentee }) => nameOf(mentee) },
              { header: words.steer.mentor, cell: ({ mentor }) => nameOf(mentor) },
              { header: words.tend.standing, cell: ({ state }) => words.state[state] },
            ]}
          />
        </section>
      )}
    </>
  );
};

const EntryTable = ({
  role,
  tended,
  competencies,
  language,
}: TendedProps & { readonly role: MatchingRole }) => {
  const { mentor: words, organisation } = texts(language);
  const { list, integer } = format(language);
  const rows = tended.entries.filter((entry) => entry.role === role);
  if (rows.length === 0) return null;
  return (
    <DataTable
      language={language}
      caption={role === "mentor" ? words.tend.mentors : words.tend.mentees}
      rows={rows}
      columns={[
        {
          header: words.tend.name,
          cell: ({ person, isGone }) => (
            <>
              {tended.names.get(person) ?? organisation.protectedName}
              {isGone && <p class="ls-quiet-text">{words.tend.gone}</p>}
            </>
          ),
        },
        {
          header: role === "mentor" ? words.tend.canHelp : words.tend.wantsHelp,
          cell: ({ competencyIds }) => list(competencyNames(competencyIds, competencies, language)),
        },
        {
          header: words.entry.languagesTerm,
          cell: ({ languages }) => list(languages.map((one) => words.language[one])),
        },
        role === "mentor"
          ? { header: words.entry.capacityTerm, cell: ({ capacity }) => integer(capacity), numeric: true }
          : {
              header: words.entry.elsewhereTerm,
              cell: ({ wantsElsewhere }) => (wantsElsewhere ? words.entry.yes : words.entry.no),
            },
        { header: words.entry.note, cell: ({ note }) => note },
      ]}
    />
  );
};
