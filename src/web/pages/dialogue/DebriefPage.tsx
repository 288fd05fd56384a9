import { addDays } from "../../../domain/shared/day.ts";
import type { Tool } from "../../../domain/learning/tool.ts";
import type { DebriefView } from "../../../usecases/dialogue/readDebrief.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { Button } from "../../components/button/Button.tsx";
import { ButtonRow } from "../../components/button/ButtonRow.tsx";
import { DateInput } from "../../components/date-input/DateInput.tsx";
import { Disclosure } from "../../components/disclosure/Disclosure.tsx";
import { Form } from "../../components/form/Form.tsx";
import { PathWalked, type WalkedStep } from "../../components/path-walked/PathWalked.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { TextArea } from "../../components/text-area/TextArea.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { ToolsSection } from "../tools/ToolsSection.tsx";
import { EvidenceSection } from "./EvidenceSection.tsx";
import { metersAt, textOf } from "./talkParts.ts";

interface Props {
  readonly debrief: DebriefView;
  /** For when the talk is to be held for real. */
  readonly tools: readonly Tool[];
  readonly language: Language;
  readonly shareFailed: boolean;
}

const daysToLookBack = 7;

/**
 * After a talk, what matters most first: where it turned, a step to try for real, and what it showed; then the whole
 * way, folded, and who may see what it showed.
 */
export const DebriefPage = (props: Props) => {
  const { debrief, tools, language } = props;
  const { dialogue: words } = texts(language);
  const { integer } = format(language);
  return (
    <>
      {debrief.turns.length > 0 && (
        <section class="ls-stack">
          <h2>{words.turns}</h2>
          <PathWalked
            steps={debrief.turns.map((step) => ({ ...walked(debrief, step, language), others: [] }))}
            isPart
            othersLabel={String}
          />
        </section>
      )}
      <Commit {...props} />
      <EvidenceSection
        evidence={debrief.evidence}
        framework={debrief.framework}
        language={language}
        title={words.evidence}
        help={words.evidenceHelp}
      />
      <section class="ls-stack">
        <h2>{words.path}</h2>
        <p>{words.pathHelp}</p>
        <Disclosure summary={words.wholePath(integer(debrief.choices.length))}>
          <PathWalked
            steps={debrief.choices.map((_, step) => walked(debrief, step, language))}
            othersLabel={(count) => words.others(integer(count))}
          />
        </Disclosure>
      </section>
      <ToolsSection tools={tools} language={language} />
      <Share {...props} />
      <Afterwards {...props} />
    </>
  );
};

function walked(debrief: DebriefView, step: number, language: Language): WalkedStep {
  const { dialogue, played, choices } = debrief;
  const { dialogue: words } = texts(language);
  const effectOf = (id: string) => dialogue.choices[id]?.effect[language] ?? "";
  const chosen = choices[step] ?? "";
  const changes = metersAt(debrief, step + 1)
    .filter(({ change }) => change !== 0)
    .map(({ name, change }) => `${words.meter[name]} ${change > 0 ? "+" : "−"}${Math.abs(change)}`);
  return {
    chosen: textOf(played[step], chosen) ?? chosen,
    effect: effectOf(chosen),
    ...(changes.length > 0 && { changes: changes.join(" · ") }),
    others: (played[step]?.offered ?? [])
      .filter(({ id }) => id !== chosen)
      .map(({ id, text }) => ({ text, effect: effectOf(id) })),
  };
}

/** The plan's own form for a commitment, with the suggestion filled in. */
const Commit = ({ debrief, language }: Props) => {
  const { dialogue: words } = texts(language);
  return (
    <section class="ls-stack">
      <h2>{words.forReal}</h2>
      <p>{debrief.outcome.suggestion[language]}</p>
      <Form
        language={language}
        target={{ action: paths.changePlan, fields: { change: "commitment" } }}
        draftKey={`dialogue-commitment-${debrief.session.id}`}
      >
        <TextArea
          language={language}
          name="commitment-text"
          label={words.commitmentText}
          help={words.commitmentHelp}
          value={debrief.outcome.suggestion[language]}
          rows={3}
          maxLength={500}
        />
        <DateInput
          language={language}
          name="commitment-day"
          label={words.commitmentDay}
          value={addDays(debrief.today, daysToLookBack)}
        />
        <Button>{words.commit}</Button>
      </Form>
    </section>
  );
};

const Share = ({ debrief, language, shareFailed }: Props) => {
  const { dialogue: words } = texts(language);
  const { session, sharedWithName, lineManagers } = debrief;
  return (
    <section class="ls-stack" id="dela">
      <h2>{words.share}</h2>
      {shareFailed && (
        <Alert kind="danger" announce headingLevel={3}>
          {words.shareFault}
        </Alert>
      )}
      {session.shared ? (
        <>
          <p>
            {words.sharedWith(sharedWithName ?? words.protectedName, format(language).day(session.shared.on))}
          </p>
          <PostForm target={{ action: paths.takeBackEvidence(session.id), fields: {} }}>
            <Button variant="secondary">{words.takeBack}</Button>
          </PostForm>
        </>
      ) : (
        <>
          <p>{words.shareHelp}</p>
          {lineManagers.length === 0 && <p class="ls-quiet-text">{words.noLineManager}</p>}
          <ButtonRow>
            {lineManagers.map(({ person, name, title }) => (
              <PostForm target={{ action: paths.shareEvidence(session.id), fields: { reader: person } }}>
                <Button variant="secondary">{words.shareWith(name, title)}</Button>
              </PostForm>
            ))}
          </ButtonRow>
        </>
      )}
    </section>
  );
};

const Afterwards = ({ debrief: { dialogue, session, isOffered }, language }: Props) => {
  const { dialogue: words } = texts(language);
  return (
    <section class="ls-stack ls-no-print">
      {isOffered ? (
        <PostForm target={{ action: paths.startDialogue(dialogue.id), fields: {} }}>
          <Button variant="secondary">{words.again}</Button>
        </PostForm>
      ) : (
        <p class="ls-quiet-text">{words.noLongerOffered}</p>
      )}
      <Disclosure summary={words.removeTitle}>
        <p>{words.removeHelp}</p>
        <PostForm target={{ action: paths.removeTalk(session.id), fields: {} }}>
          <Button variant="secondary" danger>
            {words.remove}
          </Button>
        </PostForm>
      </Disclosure>
    </section>
  );
};
