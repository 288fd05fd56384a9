import type { HomeView } from "../../../usecases/home/readHome.ts";
import type { OwnPeerMeeting } from "../../../usecases/peerGroupsNow.ts";
import type { Task } from "../../components/three-questions/TaskList.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { peerMeetingWhen } from "./peerMeetingWhen.ts";

/** Groups that wait for the person's yes or no, and meetings that go on. */
export function peerGroupTasks({ peerGroups }: HomeView, language: Language): readonly Task[] {
  const words = texts(language).home;
  return [
    ...peerGroups.upcoming
      .filter(({ run }) => run.kind === "running")
      .map(({ id, groupName }) => ({
        title: words.peerRunning(groupName),
        href: paths.peerMeeting(id),
        detail: words.peerRunningDetail,
      })),
    ...peerGroups.asked.map(({ id, name }) => ({
      title: words.peerAsked(name),
      href: paths.peerGroup(id),
      detail: words.peerAskedDetail,
    })),
  ];
}

/** The next meeting, with the role that the person has in it. */
export function nextPeerMeeting({ peerGroups }: HomeView, language: Language): readonly Task[] {
  const next = peerGroups.upcoming.find(({ run }) => run.kind === "planned");
  return next ? [taskOf(next, language)] : [];
}

function taskOf(meeting: OwnPeerMeeting, language: Language): Task {
  const { home: words, peerGroup } = texts(language);
  const role = meeting.role === undefined ? "" : `. ${words.peerRole(peerGroup.role[meeting.role])}`;
  return {
    title: words.peerMeeting(meeting.groupName),
    href: paths.peerMeeting(meeting.id),
    detail: peerMeetingWhen(meeting, language) + role,
  };
}
