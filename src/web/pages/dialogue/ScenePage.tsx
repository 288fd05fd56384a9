import type { SceneView } from "../../../usecases/dialogue/readScene.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { ChoiceButtons } from "../../components/choice-buttons/ChoiceButtons.tsx";
import { Conversation } from "../../components/conversation/Conversation.tsx";
import { Disclosure } from "../../components/disclosure/Disclosure.tsx";
import { TalkMeters } from "../../components/talk-meters/TalkMeters.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { metersAt, partsOfStep } from "./talkParts.ts";

export type SceneNotice = "stale" | "notOffered";

interface Props {
  readonly scene: SceneView;
  readonly language: Language;
  readonly notice: SceneNotice | undefined;
}

/** Where the reader is taken after a choice. */
export const startId = "nu";

/** One step of a talk: what is said, what that did to how it stands, and what can be chosen. */
export const ScenePage = (props: Props) => {
  const { scene, language, notice } = props;
  const { dialogue: words } = texts(language);
  return (
    <>
      {notice !== undefined && (
        <Alert kind="info" announce>
          {words[notice]}
        </Alert>
      )}
      <Before {...props} />
      <Conversation language={language} parts={partsOfStep(scene, scene.step, words.you)} startId={startId} />
      <section aria-label={words.stands}>
        <TalkMeters language={language} meters={metersAt(scene, scene.step)} />
      </section>
      <Next {...props} />
    </>
  );
};

const Before = ({ scene, language }: Props) => {
  const { dialogue: words } = texts(language);
  if (scene.step === 0) return null;
  const steps = Array.from({ length: scene.step }, (_, step) => step);
  return (
    <Disclosure summary={words.earlier}>
      <Conversation
        language={language}
        parts={steps.flatMap((step) => partsOfStep(scene, step, words.you))}
      />
    </Disclosure>
  );
};

const Next = ({ scene, language }: Props) => {
  const { dialogue: words } = texts(language);
  const { session, choices, played, step } = scene;
  if (step < choices.length)
    return (
      <section class="ls-stack">
        <p>{words.pastStep}</p>
        <p>
          <LinkButton href={paths.talkStep(session.id, String(choices.length))}>{words.toNow}</LinkButton>
        </p>
      </section>
    );
  if (session.finished !== undefined)
    return (
      <section class="ls-stack">
        <h2>{words.ended}</h2>
        <p>
          <LinkButton href={paths.debrief(session.id)}>{words.toDebrief}</LinkButton>
        </p>
      </section>
    );
  return (
    <section class="ls-stack">
      <h2>{words.whatNow}</h2>
      <ChoiceButtons
        target={{ action: paths.talk(session.id), fields: { step: String(step) } }}
        name="choice"
        choices={(played[step]?.offered ?? []).map(({ id, text }) => ({ value: id, text }))}
      />
      <p class="ls-quiet-text">{words.saved}</p>
    </section>
  );
};
