import type { PeerMeetingView } from "../../../usecases/peergroup/readPeerMeeting.ts";
import { Button } from "../../components/button/Button.tsx";
import { Checkboxes } from "../../components/choices/Checkboxes.tsx";
import { Form } from "../../components/form/Form.tsx";
import { LessonCard } from "../../components/lesson-card/LessonCard.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { peerName } from "./peerName.ts";
import { PromiseBefore } from "./PromiseBefore.tsx";
import { RolesPart } from "./RolesPart.tsx";
import { RulesPart } from "./RulesPart.tsx";

interface Props {
  readonly view: PeerMeetingView;
  readonly language: Language;
  readonly isAway: boolean;
  readonly wantsCase: boolean;
}

/** A meeting to come: the own role, what one can say beforehand, what the group keeps to, and the beginning. */
export const BeforeMeeting = (props: Props) => {
  const { view, language } = props;
  const words = texts(language).peerGroup;
  const { ownRole } = view;
  return (
    <>
      {ownRole !== undefined && (
        <LessonCard kicker={words.meeting.yourRole}>
          <p>
            <strong>{words.role[ownRole]}.</strong> {words.roleHelp[ownRole]}
          </p>
        </LessonCard>
      )}
      <PromiseBefore view={view} language={language} />
      <Notices {...props} />
      <RolesPart view={view} language={language} />
      <RulesPart language={language} />
      <Begin view={view} language={language} />
    </>
  );
};

const Notices = ({ view, language, isAway, wantsCase }: Props) => {
  const words = texts(language).peerGroup.meeting;
  const notice = (kind: string, label: string) => (
    <PostForm target={{ action: paths.noticePeerMeeting(view.meeting.id), fields: { notice: kind } }}>
      <Button variant="secondary">{label}</Button>
    </PostForm>
  );
  return (
    <section>
      <h2>{words.before}</h2>
      {isAway && <p>{words.youAreAway}</p>}
      {wantsCase && !isAway && <p>{words.youHaveCase}</p>}
      <div class="ls-buttons">
        {!isAway && notice(wantsCase ? "noCase" : "case", wantsCase ? words.noCase : words.hasCaseNow)}
        {notice(isAway ? "here" : "away", isAway ? words.canCome : words.cannotCome)}
      </div>
    </section>
  );
};

const Begin = ({ view, language }: Pick<Props, "view" | "language">) => {
  const words = texts(language).peerGroup.meeting;
  if (!view.isNext) return <p class="ls-quiet-text">{words.notItsTurn}</p>;
  if (view.meeting.on > view.today) return <p class="ls-quiet-text">{words.beginTooEarly}</p>;
  return (
    <section>
      <h2>{words.begin}</h2>
      <Form language={language} target={{ action: paths.beginPeerMeeting(view.meeting.id), fields: {} }}>
        <Checkboxes
          language={language}
          name="there"
          label={words.there}
          help={words.beginHelp}
          values={view.roles.there}
          options={view.peers.map((person) => ({ value: person, label: peerName(view, person, language) }))}
        />
        <Button>{words.begin}</Button>
      </Form>
    </section>
  );
};
