import type { PersonId } from "../../../domain/shared/ids.ts";
import type { PeerMeetingView } from "../../../usecases/peergroup/readPeerMeeting.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

export function peerName(
  { names }: Pick<PeerMeetingView, "names">,
  person: PersonId,
  language: Language,
): string {
  return names.get(person) ?? texts(language).organisation.protectedName;
}
