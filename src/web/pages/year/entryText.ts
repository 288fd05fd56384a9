import { textOfCourse } from "../../../domain/learning/course.ts";
import type { YearEntry } from "../../../usecases/year/yearEntries.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { programmeText } from "../programme/programmeText.ts";

/** What an entry of the year is called. */
export function entryText(entry: YearEntry, language: Language): string {
  const { year, onboarding } = texts(language);
  const words = year.entry;
  switch (entry.kind) {
    case "session":
      return words.session(programmeText(entry.session.programme, language));
    case "peerMeeting":
      return words.peerMeeting(entry.meeting.groupName);
    case "peerPromise":
      return words.lookBack(entry.promise.text);
    case "mentoringBegins":
    case "mentoringEnds":
      return words[entry.kind](entry.pair.matchingName);
    case "occasion":
      return words.occasion(entry.activity.name[language]);
    case "renewal":
      return words.renewal(textOfCourse(entry.course, language).title);
    case "lookBack":
      return words.lookBack(entry.commitment.text);
    case "introduction":
      return words.introduction(onboarding.stage[entry.day]);
    case "organisation":
      return `${year.dateKind[entry.date.kind]}: ${entry.date.name}`;
    case "answer":
    case "roundOpens":
    case "roundCloses":
      return words[entry.kind](entry.roundName);
  }
}
