import type { YearEntry } from "../../../usecases/year/yearEntries.ts";
import { paths } from "../../paths.ts";

/** Where an entry of the year leads; the organisation's own dates lead nowhere. */
export function entryHref(entry: YearEntry): string | undefined {
  switch (entry.kind) {
    case "session":
      return paths.programmeSession(entry.session.id);
    case "peerMeeting":
      return paths.peerMeeting(entry.meeting.id);
    case "peerPromise":
      return paths.peerNotes;
    case "mentoringBegins":
    case "mentoringEnds":
      return paths.mentorPair(entry.pair.id);
    case "occasion":
      return paths.offers;
    case "renewal":
      return paths.course(entry.course.id);
    case "lookBack":
      return `${paths.development}#ataganden`;
    case "introduction":
      return paths.introduction;
    case "answer":
      return paths.answerSignedIn(entry.id);
    case "roundOpens":
    case "roundCloses":
      return paths.round(entry.round);
    case "organisation":
      return undefined;
  }
}
