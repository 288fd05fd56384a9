import { textOfCourse } from "../../../domain/learning/course.ts";
import type { ParticipationCell } from "../../../domain/learning/participation.ts";
import type { Participation } from "../../../usecases/learning/readParticipation.ts";
import { genders, workingTimes, type AccessFigure } from "../../../domain/learning/equalAccess.ts";
import { DataTable } from "../../components/data-table/DataTable.tsx";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

interface Props {
  readonly participation: Participation;
  readonly language: Language;
}

/** How many take part in each course, in groups that nobody can be found in. */
export const ParticipationPage = ({ participation, language }: Props) => {
  const words = texts(language).learning.participation;
  const { integer } = format(language);
  const cellText = (cell: ParticipationCell | undefined) =>
    cell?.kind === "shown" ? words.atLeast(integer(cell.atLeast)) : words.withheld;
  return (
    <>
      <DataTable
        language={language}
        isMatrix
        caption={words.caption}
        rows={saysNothing(participation.rows) ? [] : participation.rows}
        empty={<p>{words.nothing}</p>}
        columns={[
          { header: words.course, cell: ({ course }) => textOfCourse(course, language).title },
          { header: words.all, cell: ({ total }) => cellText(total), numeric: true },
          ...participation.groups.map((name, index) => ({
            header: name,
            cell: ({ cells }: Participation["rows"][number]) => cellText(cells[index]),
            numeric: true,
          })),
        ]}
      />
      <p class="ls-quiet-text">{words.how}</p>
      <EqualAccessSection participation={participation} language={language} />
    </>
  );
};

/** Every cell is withheld: one sentence tells as much. */
function saysNothing(rows: Participation["rows"]): boolean {
  return rows.every(({ cells, total }) => [total, ...cells].every(({ kind }) => kind === "withheld"));
}

/** Training at all, by gender and working time: for the active measures against discrimination. */
const EqualAccessSection = ({ participation, language }: Props) => {
  const words = texts(language).learning.participation;
  const { integer } = format(language);
  const text = (figure: AccessFigure | undefined) =>
    figure ? words.atLeastOf(integer(figure.atLeast), integer(figure.of)) : words.withheld;
  type Row = Participation["access"][number];
  return (
    <section>
      <h2>{words.access.title}</h2>
      <p>{words.access.lead}</p>
      <DataTable
        language={language}
        isMatrix
        caption={words.access.caption}
        rows={
          participation.access.some(({ byGender, byTime }) => byGender ?? byTime) ? participation.access : []
        }
        empty={<p>{words.nothing}</p>}
        columns={[
          { header: words.access.kindHeader, cell: ({ kind }: Row) => words.access.kind[kind] },
          ...genders.map((gender) => ({
            header: words.access.gender[gender],
            cell: ({ byGender }: Row) => text(byGender?.get(gender)),
            numeric: true,
          })),
          ...workingTimes.map((time) => ({
            header: words.access.time[time],
            cell: ({ byTime }: Row) => text(byTime?.get(time)),
            numeric: true,
          })),
        ]}
      />
      <p class="ls-quiet-text">{words.access.how}</p>
    </section>
  );
};
