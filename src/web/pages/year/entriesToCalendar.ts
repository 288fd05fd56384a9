import { endOfMeeting } from "../../../domain/peergroup/peerGroup.ts";
import type { TenantId } from "../../../domain/shared/ids.ts";
import type { Calendar } from "../../../domain/year/calendar.ts";
import type { CalendarEvent, EventTime } from "../../../domain/year/calendarLines.ts";
import { stockholmInstant } from "../../../domain/shared/day.ts";
import type { FeedView } from "../../../usecases/year/readFeed.ts";
import type { YearEntry } from "../../../usecases/year/yearEntries.ts";
import { texts } from "../../text/texts.ts";
import { entryHref } from "./entryHref.ts";
import { entryText } from "./entryText.ts";

interface Wish {
  readonly tenant: TenantId;
  /** Where the product is reached. */
  readonly origin: string;
  readonly now: Date;
}

/** What goes into a person's calendar: sessions, occasions and days to look back, the last without words unless wanted. */
export function entriesToCalendar(feed: FeedView, { tenant, origin, now }: Wish): Calendar {
  const words = texts(feed.language).year.feed;
  return {
    name: words.name,
    stamp: now,
    events: feed.entries.flatMap((entry): readonly CalendarEvent[] => {
      const id = idOf(entry);
      if (id === undefined) return [];
      const isPromise = entry.kind === "lookBack" || entry.kind === "peerPromise";
      const isHidden = isPromise && !feed.showsWords;
      const href = entryHref(entry);
      return [
        {
          uid: `${id}@${tenant}.ledstjarna`,
          time: timeOf(entry),
          title: isHidden ? words.commitment : entryText(entry, feed.language),
          place: placeOf(entry),
          url: href && origin + href,
        },
      ];
    }),
  };
}

/** Stays while the thing does; undefined for what is not in the calendar. */
function idOf(entry: YearEntry): string | undefined {
  if (entry.kind === "session") return `session-${entry.session.id}`;
  if (entry.kind === "peerMeeting") return `peer-meeting-${entry.meeting.id}`;
  if (entry.kind === "peerPromise") return `peer-promise-${entry.promise.id}`;
  if (entry.kind === "lookBack") return `commitment-${entry.commitment.id}`;
  if (entry.kind === "mentoringBegins" || entry.kind === "mentoringEnds")
    return `${entry.kind}-${entry.pair.id}`;
  return entry.kind === "occasion" ? `occasion-${entry.id}-${entry.on}` : undefined;
}

function placeOf(entry: YearEntry): string | undefined {
  if (entry.kind === "session") return entry.session.place;
  return entry.kind === "peerMeeting" ? entry.meeting.place : undefined;
}

function timeOf(entry: YearEntry): EventTime {
  if (entry.kind === "peerMeeting") {
    const { on, from } = entry.meeting;
    const to = endOfMeeting(entry.meeting);
    return { kind: "hours", from: stockholmInstant(on, from), to: stockholmInstant(on, to) };
  }
  if (entry.kind !== "session") return { kind: "days", first: entry.on, last: entry.on };
  const { on, from, to } = entry.session;
  return { kind: "hours", from: stockholmInstant(on, from), to: stockholmInstant(on, to) };
}
