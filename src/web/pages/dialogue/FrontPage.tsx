import type { ListedDialogue } from "../../../usecases/dialogue/listDialogues.ts";
import { Button } from "../../components/button/Button.tsx";
import { ButtonRow } from "../../components/button/ButtonRow.tsx";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { Disclosure } from "../../components/disclosure/Disclosure.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { SummaryList } from "../../components/summary-list/SummaryList.tsx";
import { Tag } from "../../components/tag/Tag.tsx";
import { TaskList } from "../../components/three-questions/TaskList.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { reviewSentence, trainsSentence } from "./words.ts";

interface Props {
  readonly listed: ListedDialogue;
  readonly language: Language;
}

/** What waits in a dialogue: the situation, the people, what is kept and who sees it. */
export const FrontPage = (props: Props) => {
  const { dialogue, framework, review } = props.listed;
  const { language } = props;
  const { dialogue: words } = texts(language);
  return (
    <>
      <p class="ls-buttons">
        <Tag kind={review ? "success" : "warning"}>{reviewSentence(review, language)}</Tag>
      </p>
      <section class="ls-stack">
        <h2>{words.situation}</h2>
        <p>{dialogue.situation[language]}</p>
      </section>
      <section class="ls-stack">
        <h2>{words.people}</h2>
        <SummaryList
          rows={dialogue.people.map(({ name, role }) => ({ term: name, value: role[language] }))}
        />
      </section>
      <section class="ls-stack">
        <h2>{words.before}</h2>
        <p>{trainsSentence(dialogue, framework, language)}</p>
        <ul>
          {words.privacy.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
        {!review && <p class="ls-quiet-text">{words.notReviewedHelp}</p>}
      </section>
      <Start {...props} />
      <Earlier {...props} />
      <Sources {...props} />
    </>
  );
};

const Start = ({ listed: { dialogue, sessions }, language }: Props) => {
  const { dialogue: words } = texts(language);
  const open = sessions.find(({ finished }) => finished === undefined);
  const start = { action: paths.startDialogue(dialogue.id), fields: {} };
  if (open)
    return (
      <ButtonRow>
        <LinkButton href={paths.talk(open.id)}>{words.goOn}</LinkButton>
        <PostForm target={start}>
          <Button variant="secondary">{words.startOver}</Button>
        </PostForm>
      </ButtonRow>
    );
  return (
    <PostForm target={start}>
      <Button>{sessions.length > 0 ? words.again : words.begin}</Button>
    </PostForm>
  );
};

const Earlier = ({ listed: { dialogue, sessions }, language }: Props) => {
  const { dialogue: words } = texts(language);
  const { day } = format(language);
  const tasks = sessions.flatMap(({ id, finished }) => {
    if (!finished) return [];
    const outcome = dialogue.outcomes.find((one) => one.id === finished.outcome);
    const title = outcome?.title[language] ?? dialogue.title[language];
    return [{ title, href: paths.debrief(id), detail: words.finishedOn(day(finished.on)) }];
  });
  if (tasks.length === 0) return null;
  return (
    <section>
      <h2>{words.earlierPlays}</h2>
      <TaskList tasks={tasks} />
    </section>
  );
};

const Sources = ({ listed: { dialogue }, language }: Props) => {
  const { dialogue: words } = texts(language);
  return (
    <Disclosure summary={words.sources}>
      <ul>
        {dialogue.sources.map((source) => (
          <li lang="sv">{source}</li>
        ))}
      </ul>
      {dialogue.lawAsOf !== undefined && <p>{words.lawAsOf(format(language).day(dialogue.lawAsOf))}</p>}
    </Disclosure>
  );
};
