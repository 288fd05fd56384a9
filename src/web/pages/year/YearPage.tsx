import type { YearView } from "../../../usecases/year/readYear.ts";
import type { YearEntry } from "../../../usecases/year/yearEntries.ts";
import { EmptyState } from "../../components/empty-state/EmptyState.tsx";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { ThingList } from "../../components/thing-list/ThingList.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { peerMeetingWhen } from "../peergroup/peerMeetingWhen.ts";
import { entryHref } from "./entryHref.ts";
import { entryText } from "./entryText.ts";
import { FeedSection } from "./FeedSection.tsx";

interface Props {
  readonly view: YearView;
  readonly language: Language;
  /** The course to begin with, where nothing goes on. */
  readonly suggestion: { readonly id: string; readonly title: string } | undefined;
}

/** A person's year by month, a next step where nothing goes on, and a way to have it in a calendar. */
export const YearPage = ({ view, language, suggestion }: Props) => {
  const words = texts(language).year;
  const months = view.months.filter(({ entries }) => entries.length > 0);
  return (
    <>
      {!view.hasOngoing && (
        <EmptyState
          title={words.nothingOngoing}
          action={
            suggestion ? (
              <LinkButton href={paths.course(suggestion.id)}>{words.nextCourse(suggestion.title)}</LinkButton>
            ) : (
              <LinkButton href={paths.courses}>{words.nextAny}</LinkButton>
            )
          }
        >
          <p>{words.nothingOngoingHelp}</p>
        </EmptyState>
      )}
      {months.length === 0 && <p>{words.calm}</p>}
      {months.map(({ firstDay, entries }) => (
        <section>
          <h2>{capitalised(format(language).month(firstDay))}</h2>
          <ThingList
            things={entries.map((entry) => ({
              title: entryText(entry, language),
              href: entryHref(entry),
              detail: whenOf(entry, language),
            }))}
          />
        </section>
      ))}
      <FeedSection feed={view.feed} language={language} />
    </>
  );
};

function whenOf(entry: YearEntry, language: Language): string {
  const words = texts(language).year;
  const { day } = format(language);
  if (entry.kind === "session")
    return `${words.hours(day(entry.on), entry.session.from, entry.session.to)}. ${entry.session.place}`;
  if (entry.kind === "peerMeeting") return peerMeetingWhen(entry.meeting, language);
  if (entry.kind === "organisation" && entry.date.lastDay > entry.date.firstDay)
    return words.days(day(entry.date.firstDay), day(entry.date.lastDay));
  return day(entry.on);
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
