import { peerSteps } from "../../../domain/peergroup/protocol.ts";
import { Button } from "../../components/button/Button.tsx";
import { Disclosure } from "../../components/disclosure/Disclosure.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { paths } from "../../paths.ts";
import { texts } from "../../text/texts.ts";
import type { RunningProps } from "./RunningMeeting.tsx";

/** What whoever leads the talk can do: each press belongs to the step that the page shows. */
export const MeetingMoves = ({ view, run, language }: RunningProps) => {
  const { meeting: words, step } = texts(language).peerGroup;
  const target = { action: paths.stepPeerMeeting(view.meeting.id), fields: { from: String(run.step) } };
  const next = peerSteps[run.step + 1];
  const isPaused = run.pausedAfter !== undefined;
  return (
    <>
      <PostForm target={target} class="ls-in-room-moves">
        {next === undefined ? (
          <Button name="move" value="end">
            {words.end}
          </Button>
        ) : (
          <Button name="move" value="next">
            {words.nextStep(step[next].title)}
          </Button>
        )}
        <Button name="move" value={isPaused ? "resume" : "pause"} variant="secondary">
          {isPaused ? words.resume : words.pause}
        </Button>
        {run.step > 0 && (
          <Button name="move" value="back" variant="secondary">
            {words.back}
          </Button>
        )}
      </PostForm>
      {next !== undefined && (
        <Disclosure summary={words.endEarly}>
          <p>{words.endEarlyHelp}</p>
          <PostForm target={target}>
            <Button name="move" value="end" variant="secondary" danger>
              {words.endEarly}
            </Button>
          </PostForm>
        </Disclosure>
      )}
    </>
  );
};
