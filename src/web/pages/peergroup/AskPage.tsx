import type { AskFault } from "../../../usecases/peergroup/askPeer.ts";
import type { PeerCandidates } from "../../../usecases/peergroup/readPeerCandidates.ts";
import type { PlacedPeer } from "../../../usecases/peergroup/peerPlaces.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { Button } from "../../components/button/Button.tsx";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../components/form/Form.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { TextInput } from "../../components/text-input/TextInput.tsx";
import { ThingList } from "../../components/thing-list/ThingList.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

export interface AskState {
  readonly who: string;
  readonly fault: AskFault;
}

interface Props {
  readonly candidates: PeerCandidates;
  readonly language: Language;
  readonly state: AskState | undefined;
  readonly isAsked: boolean;
}

/** Who would fit in a group, and a way to ask anybody else. */
export const AskPage = ({ candidates, language, state, isAsked }: Props) => {
  const { ask: words, page } = texts(language).peerGroup;
  const { group, proposed, left, isClosed } = candidates;
  const namesakes = state?.fault.kind === "several" ? state.fault.people : [];
  const error = state && faultText(state.fault, language);
  return (
    <>
      <ErrorSummary
        language={language}
        errors={error === undefined ? [] : [{ name: "who", message: error }]}
      />
      {isAsked && state === undefined && (
        <Alert kind="success" announce>
          {words.asked}
        </Alert>
      )}
      <p>{words.rule}</p>
      {isClosed && <p>{page.closed}</p>}
      {!isClosed && left === 0 && <p>{words.full}</p>}
      {left > 0 && (
        <>
          <section>
            <h2>{words.proposed}</h2>
            <p class="ls-quiet-text">{words.proposedHelp}</p>
            {proposed.length === 0 && <p>{words.nobody}</p>}
            <People group={group} people={proposed} language={language} />
          </section>
          <section>
            <h2>{words.other}</h2>
            <Form language={language} target={{ action: paths.peerCandidates(group.id), fields: {} }}>
              <TextInput
                language={language}
                name="who"
                label={words.who}
                value={state?.who ?? ""}
                error={error}
              />
              <Button variant="secondary">{words.askOther}</Button>
            </Form>
            {namesakes.length > 0 && (
              <>
                <h3>{words.which}</h3>
                <People group={group} people={namesakes} language={language} />
              </>
            )}
          </section>
        </>
      )}
      <p>
        <LinkButton href={paths.peerGroup(group.id)} variant="secondary">
          {words.done}
        </LinkButton>
      </p>
    </>
  );
};

interface PeopleProps {
  readonly group: PeerCandidates["group"];
  readonly people: readonly PlacedPeer[];
  readonly language: Language;
}

/** People, each with a button that asks them. */
const People = ({ group, people, language }: PeopleProps) => {
  const words = texts(language).peerGroup.ask;
  return (
    <ThingList
      things={people.map(({ person, name, unitName, administrationName, hasOngoing }) => ({
        title: name,
        detail: `${words.where(unitName, administrationName)}.${hasOngoing ? "" : ` ${words.nothingOngoing}.`}`,
        actions: (
          <PostForm target={{ action: paths.peerCandidates(group.id), fields: { who: person } }}>
            <Button variant="secondary" small label={words.askOf(name)}>
              {words.ask}
            </Button>
          </PostForm>
        ),
      }))}
    />
  );
};

function faultText(fault: AskFault, language: Language): string {
  const words = texts(language).peerGroup.ask.fault;
  return fault.kind === "ownLine" ? words.ownLine(fault.name, fault.other) : words[fault.kind];
}
