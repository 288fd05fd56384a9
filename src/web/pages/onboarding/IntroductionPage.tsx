import type { IntroductionLink } from "../../../domain/onboarding/introduction.ts";
import type { IntroductionView, RunningIntroduction } from "../../../usecases/onboarding/readIntroduction.ts";
import { Button } from "../../components/button/Button.tsx";
import { Checkboxes } from "../../components/choices/Checkboxes.tsx";
import { DataTable } from "../../components/data-table/DataTable.tsx";
import { EmptyState } from "../../components/empty-state/EmptyState.tsx";
import { Form } from "../../components/form/Form.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { itemHref } from "./itemHref.ts";

interface Props {
  readonly view: IntroductionView;
  readonly language: Language;
}

/** The own introduction with what is done, and that those of managers below run. */
export const IntroductionPage = ({ view, language }: Props) => {
  const words = texts(language).onboarding;
  return (
    <>
      {view.own ? (
        <OwnStages own={view.own} language={language} />
      ) : (
        view.led.length === 0 && (
          <EmptyState title={words.none}>
            <p>{words.noneHelp}</p>
          </EmptyState>
        )
      )}
      {view.led.length > 0 && <LedTable led={view.led} language={language} />}
    </>
  );
};

const OwnStages = (props: {
  readonly own: NonNullable<Props["view"]["own"]>;
  readonly language: Language;
}) => {
  const { own, language } = props;
  const words = texts(language).onboarding;
  const { day, integer } = format(language);
  const all = own.stages.flatMap(({ items }) => items);
  return (
    <>
      <p>{words.done(integer(own.ticked.size), integer(all.length))}</p>
      <Form language={language} target={{ action: paths.introductionTicks, fields: {} }} guardUnsaved>
        {own.stages.map((stage) => (
          <section>
            <h2>{stage.title[language]}</h2>
            <p>{stage.lead[language]}</p>
            <Checkboxes
              language={language}
              name={`items-${stage.day}`}
              label={words.due(day(stage.dueOn))}
              values={[...own.ticked]}
              options={stage.items.map(({ id, text, detail, link }) => ({
                value: id,
                label: text[language],
                ...(detail && { help: detail[language] }),
                ...(link && { link: <ItemLink link={link} about={text[language]} language={language} /> }),
              }))}
            />
          </section>
        ))}
        <Button>{words.save}</Button>
      </Form>
    </>
  );
};

/** Says where it leads to those who hear it apart from its item. */
const ItemLink = (props: {
  readonly link: IntroductionLink;
  readonly about: string;
  readonly language: Language;
}) => (
  <a href={itemHref(props.link)}>
    {linkText(props.link, props.language)}
    <span class="ds-sr-only">: {props.about}</span>
  </a>
);

function linkText(link: IntroductionLink, language: Language): string {
  const words = texts(language).onboarding;
  return link.kind === "page" ? words.page[link.id] : words[link.kind];
}

const LedTable = (props: { readonly led: readonly RunningIntroduction[]; readonly language: Language }) => {
  const { onboarding: words, organisation } = texts(props.language);
  const { shortDay } = format(props.language);
  const stages = [words.stage[1], words.stage[30], words.stage[90], words.stage[365]];
  return (
    <section>
      <h2>{words.led}</h2>
      <p>{words.ledHelp}</p>
      <DataTable
        language={props.language}
        caption={words.led}
        hideCaption
        rows={props.led}
        columns={[
          { header: words.name, cell: ({ name }) => name ?? organisation.protectedName },
          { header: words.post, cell: ({ title }) => title },
          ...stages.map((header, index) => ({
            header,
            cell: ({ dueOn }: RunningIntroduction) => {
              const due = dueOn[index];
              return due === undefined ? "" : shortDay(due);
            },
          })),
        ]}
      />
    </section>
  );
};
