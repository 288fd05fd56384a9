import { endOfMeeting, type PeerMeeting } from "../../../domain/peergroup/peerGroup.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** When and where a meeting is. */
export function peerMeetingWhen(meeting: PeerMeeting, language: Language): string {
  const { on, from, place } = meeting;
  return texts(language).peerGroup.when(format(language).day(on), from, endOfMeeting(meeting), place);
}
