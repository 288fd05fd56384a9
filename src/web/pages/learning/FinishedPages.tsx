import { textIn } from "../../../domain/coursepackage/languageText.ts";
import { textOfCourse } from "../../../domain/learning/course.ts";
import type { Tool } from "../../../domain/learning/tool.ts";
import type { CourseView } from "../../../usecases/learning/readCourse.ts";
import type { Transcript } from "../../../usecases/learning/readTranscript.ts";
import { ButtonRow } from "../../components/button/ButtonRow.tsx";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { DataTable } from "../../components/data-table/DataTable.tsx";
import { EmptyState } from "../../components/empty-state/EmptyState.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { ToolsSection } from "../tools/ToolsSection.tsx";

interface FinishedProps {
  readonly view: CourseView;
  /** For when what was trained is needed for real. */
  readonly tools: readonly Tool[];
  readonly language: Language;
}

/** All steps are done: what happens now. */
export const FinishedPage = ({ view, tools, language }: FinishedProps) => {
  const words = texts(language).learning;
  const { validUntil } = view.latest ?? {};
  return (
    <>
      <section>
        <h2>{words.finished.whatNow}</h2>
        <ul>
          <li>{words.finished.questions}</li>
          {view.promisesBackOn.map((on) => (
            <li>{words.finished.commitments(format(language).day(on))}</li>
          ))}
          {validUntil !== undefined && <li>{words.finished.validUntil(format(language).day(validUntil))}</li>}
        </ul>
      </section>
      <ToolsSection tools={tools} language={language} />
      <ButtonRow>
        <LinkButton href={paths.courses}>{words.finished.more}</LinkButton>
        <LinkButton href={paths.transcript} variant="secondary">
          {words.toTranscript}
        </LinkButton>
        <LinkButton href={paths.badge(view.course.id)} variant="secondary" download>
          {texts(language).badge.take}
        </LinkButton>
      </ButtonRow>
    </>
  );
};

interface TranscriptProps {
  readonly transcript: Transcript;
  readonly language: Language;
}

/** What was finished when, to print and show. */
export const TranscriptPage = ({ transcript, language }: TranscriptProps) => {
  const words = texts(language).learning.transcript;
  const { badge } = texts(language);
  const { day } = format(language);
  return (
    <>
      <DataTable
        language={language}
        caption={words.caption}
        rows={transcript.finished}
        columns={[
          { header: words.course, cell: ({ course }) => textOfCourse(course, language).title },
          { header: words.version, cell: ({ course }) => course.version },
          {
            header: words.finished,
            cell: ({ enrolment: { finishedOn } }) => finishedOn && day(finishedOn),
          },
          {
            header: words.validUntil,
            cell: ({ enrolment: { validUntil } }) =>
              validUntil === undefined ? words.noEnd : day(validUntil),
          },
          {
            header: badge.column,
            cell: ({ course }) => (
              <a
                class="ds-link ls-no-print"
                href={paths.badge(course.id)}
                aria-label={badge.takeOf(textOfCourse(course, language).title)}
                download
              >
                {badge.take}
              </a>
            ),
          },
        ]}
        empty={
          <EmptyState title={transcript.packages.length > 0 ? words.noneOfOwn : words.none}>
            <p>{words.noneHelp}</p>
          </EmptyState>
        }
      />
      {transcript.packages.length > 0 && (
        <DataTable
          language={language}
          caption={words.packages}
          rows={transcript.packages}
          columns={[
            { header: words.course, cell: ({ package: one }) => textIn(one.title, language).text },
            { header: words.finished, cell: ({ finishedOn }) => day(finishedOn) },
          ]}
        />
      )}
      {transcript.finished.length + transcript.packages.length > 0 && (
        <p class="ls-quiet-text">{words.printed(day(transcript.today))}</p>
      )}
      {transcript.finished.length > 0 && (
        <p>
          {badge.help}{" "}
          <a class="ds-link" href={paths.badges}>
            {badge.howChecked}
          </a>
        </p>
      )}
    </>
  );
};
