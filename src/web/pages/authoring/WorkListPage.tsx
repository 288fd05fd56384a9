import type { OwnWork, WorkKind } from "../../../domain/authoring/ownWork.ts";
import type { WorkList } from "../../../usecases/authoring/listWorks.ts";
import type { StartFailure } from "../../../usecases/authoring/startWork.ts";
import { Button } from "../../components/button/Button.tsx";
import { EmptyState } from "../../components/empty-state/EmptyState.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Select } from "../../components/select/Select.tsx";
import { TextInput } from "../../components/text-input/TextInput.tsx";
import { ThingList } from "../../components/thing-list/ThingList.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { workSlug } from "./workSlug.ts";

export interface WrittenStart {
  readonly title: string;
  readonly from: string;
  readonly failure: Exclude<StartFailure, "notAllowed">;
}

interface Props {
  readonly kind: WorkKind;
  readonly list: WorkList;
  readonly language: Language;
  readonly written: WrittenStart | undefined;
}

/** What the organisation has written, and a form to begin something new. */
export const WorkListPage = ({ kind, list, language, written }: Props) => {
  const { authoring: words } = texts(language);
  const fault = written && words.startFault[written.failure];
  const field = written?.failure === "noSuchWork" ? "from" : "title";
  return (
    <>
      <ErrorSummary
        language={language}
        errors={fault === undefined ? [] : [{ name: field, message: fault }]}
      />
      <section class="ls-stack">
        <h2>{words.begun}</h2>
        {list.works.length === 0 ? (
          <EmptyState title={words.none}>
            <p>{words.noneHelp}</p>
          </EmptyState>
        ) : (
          <ThingList
            things={list.works.map(({ work, versions }) => ({
              title: work.title,
              href: paths.ownWork(workSlug(kind), work.id),
              detail: stateOf(work, versions, language),
            }))}
          />
        )}
      </section>
      <section class="ls-stack">
        <h2>{words.start}</h2>
        <Form language={language} target={{ action: paths.ownWorks(workSlug(kind)), fields: {} }}>
          <TextInput
            language={language}
            name="title"
            label={words.name}
            help={words.nameHelp}
            value={written?.title}
            error={field === "title" ? fault : undefined}
          />
          <Select
            language={language}
            name="from"
            label={words.from}
            value={written?.from}
            empty={words.fromTemplate}
            error={field === "from" ? fault : undefined}
            options={list.ours.map(({ id, title }) => ({ value: id, label: title[language] }))}
          />
          <Button>{words.start}</Button>
        </Form>
      </section>
    </>
  );
};

/** "Version 2 är publicerad" */
export function stateOf(work: OwnWork, versions: number, language: Language): string {
  const { state } = texts(language).authoring;
  if (versions === 0) return state.draft;
  if (work.withdrawnAt !== undefined) return state.withdrawn;
  return state.published(format(language).integer(versions));
}
