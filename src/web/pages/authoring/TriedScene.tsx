import type { PlayedDraft } from "../../../usecases/needs.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { ButtonRow } from "../../components/button/ButtonRow.tsx";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { ChoiceButtons } from "../../components/choice-buttons/ChoiceButtons.tsx";
import { Conversation } from "../../components/conversation/Conversation.tsx";
import { TalkMeters } from "../../components/talk-meters/TalkMeters.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { metersAt, partsOfStep } from "../dialogue/talkParts.ts";

interface Props {
  readonly work: string;
  readonly play: PlayedDraft;
  readonly language: Language;
}

/** A draft's talk from its start to where it stands. The choices are in the form, and nowhere else. */
export const TriedScene = ({ work, play, language }: Props) => {
  const { authoring: words, dialogue } = texts(language);
  const step = play.choices.length;
  const steps = Array.from({ length: step + 1 }, (_, index) => index);
  const offered = play.played[step]?.offered ?? [];
  const outcome = play.dialogue.outcomes.find(({ id }) => id === play.played[step]?.outcome);
  return (
    <>
      <Alert kind="info">{words.previewNotice}</Alert>
      <Conversation
        language={language}
        parts={steps.flatMap((index) => partsOfStep(play, index, dialogue.you))}
      />
      <section aria-label={dialogue.stands}>
        <TalkMeters language={language} meters={metersAt(play, step)} />
      </section>
      {offered.length > 0 ? (
        <section class="ls-stack">
          <h2>{dialogue.whatNow}</h2>
          <ChoiceButtons
            target={{ action: paths.previewDialogue(work), fields: { made: play.choices.join(" ") } }}
            name="choice"
            choices={offered.map(({ id, text }) => ({ value: id, text }))}
          />
        </section>
      ) : (
        <section class="ls-stack">
          <h2>{outcome?.title[language] ?? words.previewEnd}</h2>
          {outcome && <p>{outcome.text[language]}</p>}
        </section>
      )}
      <ButtonRow>
        <LinkButton href={paths.previewDialogue(work)} variant="secondary">
          {words.previewAgain}
        </LinkButton>
        <LinkButton href={paths.ownWork("dialoger", work)} variant="tertiary">
          {words.previewBack}
        </LinkButton>
      </ButtonRow>
    </>
  );
};
