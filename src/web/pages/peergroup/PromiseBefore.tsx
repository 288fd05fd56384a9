import type { PeerMeetingView } from "../../../usecases/peergroup/readPeerMeeting.ts";
import { LessonCard } from "../../components/lesson-card/LessonCard.tsx";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** What the reader meant to try since the last meeting; nobody else is shown it. */
export const PromiseBefore = (props: { readonly view: PeerMeetingView; readonly language: Language }) => {
  const words = texts(props.language).peerGroup.meeting;
  const { promiseBefore } = props.view;
  if (!promiseBefore) return null;
  return (
    <LessonCard kicker={words.promiseBefore} quiet>
      <p>{promiseBefore.promise}</p>
      <p class="ls-quiet-text">{words.promiseOnlyYou}</p>
    </LessonCard>
  );
};
