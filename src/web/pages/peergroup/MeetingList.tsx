import type { PeerMeeting } from "../../../domain/peergroup/peerGroup.ts";
import type { PeerGroupView } from "../../../usecases/peergroup/readPeerGroup.ts";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { ThingList } from "../../components/thing-list/ThingList.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { peerMeetingWhen } from "./peerMeetingWhen.ts";

/** When a group meets, and what has been held. Meetings lead to their page for members alone. */
export const MeetingList = (props: { readonly view: PeerGroupView; readonly language: Language }) => {
  const { view, language } = props;
  const words = texts(language).peerGroup.page;
  const { integer } = format(language);
  const isOpen = view.own === "in" && view.group.endedOn === undefined;
  return (
    <ThingList
      things={view.meetings.map((meeting) => ({
        title: words.meeting(integer(meeting.number)),
        href: isOpen && view.hasBegun ? paths.peerMeeting(meeting.id) : undefined,
        detail: [standing(meeting, view, language), peerMeetingWhen(meeting, language)]
          .filter((part) => part !== "")
          .join(". "),
        actions:
          meeting.run.kind === "planned" && view.group.endedOn === undefined && (isOpen || view.isTended) ? (
            <LinkButton
              href={paths.movePeerMeeting(meeting.id)}
              variant="tertiary"
              label={words.moveOf(integer(meeting.number))}
            >
              {words.move}
            </LinkButton>
          ) : undefined,
      }))}
    />
  );
};

function standing(meeting: PeerMeeting, view: PeerGroupView, language: Language): string {
  const words = texts(language).peerGroup.page;
  if (meeting.run.kind === "held") return words.isHeld;
  if (meeting.run.kind === "running") return words.isRunning;
  if (meeting.on < view.today) return words.isMissed;
  return meeting.id === view.next?.id ? words.isNext : "";
}
