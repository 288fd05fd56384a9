import { peerGroupSizes } from "../../../domain/peergroup/peerGroup.ts";
import type { PeerGroupView } from "../../../usecases/peergroup/readPeerGroup.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { Button } from "../../components/button/Button.tsx";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { Disclosure } from "../../components/disclosure/Disclosure.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../components/form/Form.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { TextInput } from "../../components/text-input/TextInput.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { MeetingList } from "./MeetingList.tsx";
import { MemberList } from "./MemberList.tsx";

export interface ReplyState {
  readonly reason: string;
  readonly fault: "alreadyAnswered" | "tooLong";
}

interface Props {
  readonly view: PeerGroupView;
  readonly language: Language;
  readonly reply: ReplyState | undefined;
}

/** A group: the question to whoever has been asked, who is in it and when it meets; for HR what belongs to tending it. */
export const GroupPage = (props: Props) => {
  const { view, language, reply } = props;
  const words = texts(language).peerGroup.page;
  const { group, own, isTended, next } = view;
  const isLiving = group.endedOn === undefined;
  return (
    <>
      {reply?.fault === "alreadyAnswered" && (
        <Alert kind="warning" announce>
          {words.alreadyAnswered}
        </Alert>
      )}
      {group.endedOn !== undefined && <p>{words.ended(format(language).day(group.endedOn))}</p>}
      {own === "asked" && isLiving && !view.hasMet && <Question {...props} />}
      {own === "in" && next && view.hasBegun && (
        <p>
          <LinkButton href={paths.peerMeeting(next.id)}>{words.openMeeting}</LinkButton>
        </p>
      )}
      <People {...props} />
      <section>
        <h2>{words.meetings}</h2>
        <MeetingList view={view} language={language} />
      </section>
      {own === "in" && isLiving && (
        <Disclosure summary={words.leave}>
          <p>{words.leaveHelp}</p>
          <PostForm target={{ action: paths.leavePeerGroup(group.id), fields: {} }}>
            <Button variant="secondary" danger>
              {words.leave}
            </Button>
          </PostForm>
        </Disclosure>
      )}
      {isTended && isLiving && (
        <Disclosure summary={words.end}>
          <p>{words.endHelp}</p>
          <PostForm target={{ action: paths.endPeerGroup(group.id), fields: {} }}>
            <Button variant="secondary" danger>
              {words.end}
            </Button>
          </PostForm>
        </Disclosure>
      )}
    </>
  );
};

const Question = ({ view, language, reply }: Props) => {
  const words = texts(language).peerGroup.page;
  const error = reply?.fault === "tooLong" ? words.reasonTooLong : undefined;
  return (
    <section>
      <ErrorSummary
        language={language}
        errors={error === undefined ? [] : [{ name: "reason", message: error }]}
      />
      <h2>{words.question}</h2>
      <p>{words.whoSees}</p>
      <Form language={language} target={{ action: paths.answerPeerGroup(view.group.id), fields: {} }}>
        <TextInput
          language={language}
          name="reason"
          label={words.reason}
          help={words.reasonHelp}
          value={reply?.reason ?? ""}
          error={error}
          maxLength={300}
          optional
        />
        <div class="ls-buttons">
          <Button name="answer" value="yes">
            {words.yes}
          </Button>
          <Button name="answer" value="no" variant="secondary">
            {words.no}
          </Button>
        </div>
      </Form>
    </section>
  );
};

const People = ({ view, language }: Props) => {
  const words = texts(language).peerGroup.page;
  const { integer } = format(language);
  const { group, members, isTended } = view;
  const lacking = peerGroupSizes.fewest - members.filter(({ state }) => state === "in").length;
  const isLiving = group.endedOn === undefined;
  return (
    <section>
      <h2>{words.people}</h2>
      {isTended && <p class="ls-quiet-text">{words.hrSees}</p>}
      {isLiving && !view.hasBegun && <p>{words.fewLeft(integer(lacking))}</p>}
      {members.length === 0 && <p>{words.nobody}</p>}
      <MemberList view={view} language={language} />
      {isTended && isLiving && view.hasMet && <p class="ls-quiet-text">{words.closed}</p>}
      {isTended && isLiving && !view.hasMet && view.placesLeft > 0 && (
        <p>
          <LinkButton
            href={paths.peerCandidates(group.id)}
            variant={view.hasBegun || view.own !== undefined ? "secondary" : "primary"}
          >
            {words.ask}
          </LinkButton>
        </p>
      )}
    </section>
  );
};
