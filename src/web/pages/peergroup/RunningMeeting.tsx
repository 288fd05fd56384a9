import type { RunningMeeting as Running } from "../../../domain/peergroup/peerGroup.ts";
import { peerSteps } from "../../../domain/peergroup/protocol.ts";
import type { PeerMeetingView } from "../../../usecases/peergroup/readPeerMeeting.ts";
import { Button } from "../../components/button/Button.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { StepClock } from "../../components/step-clock/StepClock.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { MeetingMoves } from "./MeetingMoves.tsx";
import { peerName } from "./peerName.ts";
import { PromiseBefore } from "./PromiseBefore.tsx";
import { WhoDoesWhat } from "./WhoDoesWhat.tsx";

export interface RunningProps {
  readonly view: PeerMeetingView;
  readonly run: Running;
  readonly language: Language;
}

/** The step that goes on: the time, what the reader does and does not, and for whoever leads the talk the way on. */
export const RunningMeeting = (props: RunningProps) => {
  const { view, run, language } = props;
  const { meeting: words, role, step } = texts(language).peerGroup;
  const { ownRole, roles } = view;
  const now = peerSteps[run.step]!; // a meeting stands on a step that there is
  const leader = roles.roles?.lead;
  return (
    <div class="ls-in-room">
      <StepClock
        language={language}
        state={[run.step, run.pausedAfter ?? "", ...roles.there, leader ?? "", ownRole ?? ""].join("/")}
        secondsLeft={view.secondsLeft ?? 0}
        isPaused={run.pausedAfter !== undefined}
        href={paths.peerMeeting(view.meeting.id)}
      />
      <div class="ls-in-room-task">
        {ownRole === undefined ? (
          <>
            <p>{words.youWatch}</p>
            <PostForm target={{ action: paths.joinPeerMeeting(view.meeting.id), fields: {} }}>
              <Button>{words.iAmHere}</Button>
            </PostForm>
          </>
        ) : (
          <>
            <p class="ls-kicker">{words.youAre(role[ownRole])}</p>
            <p>{step[now].own[ownRole]}</p>
          </>
        )}
      </div>
      {now === "arrival" && <PromiseBefore view={view} language={language} />}
      {ownRole === "lead" ? (
        <MeetingMoves {...props} />
      ) : (
        leader !== undefined && <p>{words.leader(peerName(view, leader, language))}</p>
      )}
      <p>
        <a href={paths.peerNote(view.meeting.id)}>{words.write}</a>
      </p>
      <WhoDoesWhat {...props} />
    </div>
  );
};
