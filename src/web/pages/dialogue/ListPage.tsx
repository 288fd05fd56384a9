import type { DialogueList, ListedDialogue } from "../../../usecases/dialogue/listDialogues.ts";
import { Card } from "../../components/card/Card.tsx";
import { CardGrid } from "../../components/card/CardGrid.tsx";
import { EmptyState } from "../../components/empty-state/EmptyState.tsx";
import { Tag } from "../../components/tag/Tag.tsx";
import { TaskList } from "../../components/three-questions/TaskList.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { competencyName, trainsSentence } from "./words.ts";

interface Props {
  readonly list: DialogueList;
  readonly language: Language;
}

/** What is begun, every dialogue by what it trains most, and what others have shared. */
export const ListPage = (props: Props) => {
  const { dialogues } = props.list;
  const { dialogue: words } = texts(props.language);
  return (
    <>
      <Begun {...props} />
      {dialogues.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneHelp}</p>
        </EmptyState>
      ) : (
        <CardGrid>
          {byTheme(dialogues).map((listed) => (
            <DialogueCard listed={listed} language={props.language} />
          ))}
        </CardGrid>
      )}
      <Shared {...props} />
    </>
  );
};

/** In the framework's order of what they train most, then as they are called. */
function byTheme(dialogues: readonly ListedDialogue[]): readonly ListedDialogue[] {
  const place = ({ dialogue, framework }: ListedDialogue) =>
    framework.competencies.findIndex(({ id }) => id === dialogue.competencyIds[0]);
  return dialogues.toSorted(
    (one, other) =>
      place(one) - place(other) || format("sv").compare(one.dialogue.title.sv, other.dialogue.title.sv),
  );
}

const Begun = ({ list, language }: Props) => {
  const { dialogue: words } = texts(language);
  const tasks = list.dialogues.flatMap(({ dialogue, sessions }) => {
    const open = sessions.find(({ finished }) => finished === undefined);
    if (!open) return [];
    const detail = words.continueDetail(format(language).day(open.startedOn));
    return [{ title: dialogue.title[language], href: paths.talk(open.id), detail }];
  });
  const withdrawn = list.withdrawn.map(({ session, title }) => ({
    title: title[language],
    href: paths.talk(session.id),
    detail: words.continueDetail(format(language).day(session.startedOn)),
  }));
  if (tasks.length + withdrawn.length === 0) return null;
  return (
    <section>
      <h2>{words.continueTitle}</h2>
      <TaskList tasks={[...tasks, ...withdrawn]} />
    </section>
  );
};

const DialogueCard = (props: { readonly listed: ListedDialogue; readonly language: Language }) => {
  const { dialogue, framework, review, sessions } = props.listed;
  const { language } = props;
  const { dialogue: words } = texts(language);
  const [theme = ""] = dialogue.competencyIds;
  return (
    <Card
      title={dialogue.title[language]}
      href={paths.dialogue(dialogue.id)}
      kicker={competencyName(framework, theme, language)}
    >
      <p>{dialogue.summary[language]}</p>
      <p class="ls-quiet-text">{trainsSentence(dialogue, framework, language)}</p>
      <p class="ls-buttons">
        {!review && <Tag kind="warning">{words.notReviewed}</Tag>}
        {sessions.some(({ finished }) => finished !== undefined) && <Tag kind="success">{words.played}</Tag>}
      </p>
    </Card>
  );
};

const Shared = ({ list, language }: Props) => {
  const { dialogue: words } = texts(language);
  const { day } = format(language);
  if (list.shared.length === 0) return null;
  return (
    <section class="ls-stack">
      <h2>{words.sharedTitle}</h2>
      <p>{words.sharedHelp}</p>
      <TaskList
        tasks={list.shared.map(({ session, name, title }) => ({
          title: name ?? words.protectedName,
          href: paths.sharedEvidence(session.id),
          detail: words.sharedDetail(title?.[language] ?? "", session.shared ? day(session.shared.on) : ""),
        }))}
      />
    </section>
  );
};
