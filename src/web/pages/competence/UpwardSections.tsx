import type { NeedRules } from "../../../domain/competence/rules.ts";
import type { ConditionBelow, UpwardList } from "../../../usecases/competence/listUpward.ts";
import { Button } from "../../components/button/Button.tsx";
import { Card } from "../../components/card/Card.tsx";
import { CardGrid } from "../../components/card/CardGrid.tsx";
import { DataTable } from "../../components/data-table/DataTable.tsx";
import { Disclosure } from "../../components/disclosure/Disclosure.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { Tag } from "../../components/tag/Tag.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { factText } from "./factText.ts";

interface Props {
  readonly list: UpwardList;
  readonly rules: NeedRules;
  readonly language: Language;
}

/** What has been sent upwards to or by this person, and what the register shows of posts they have a mandate for. */
export const UpwardSections = (props: Props) => (
  <>
    {props.list.actions.length > 0 && <Sent {...props} />}
    {props.list.below.length > 0 && <Below {...props} />}
  </>
);

const Sent = ({ list, language }: Props) => {
  const { needs: words, meeting } = texts(language);
  return (
    <section class="ls-stack">
      <h2>{words.upwardTitle}</h2>
      <p>{words.upwardLead}</p>
      <DataTable
        language={language}
        caption={words.upwardTitle}
        hideCaption
        rows={list.actions}
        columns={[
          {
            header: words.upwardColumns.situation,
            cell: (action) => <a href={paths.upwardAction(action.id)}>{action.situation[language]}</a>,
          },
          {
            header: words.upwardColumns.post,
            cell: (action) => words.placed(action.postTitle, action.unitName),
          },
          { header: words.upwardColumns.state, cell: (action) => meeting.state[action.state.kind] },
          {
            header: words.upwardColumns.due,
            cell: (action) => (
              <>
                {action.state.kind === "closed" ? "" : format(language).shortDay(action.due)}{" "}
                {action.isDue && <Tag kind="warning">{words.upwardDue}</Tag>}
              </>
            ),
          },
        ]}
      />
    </section>
  );
};

const firstShown = 6;

const Below = (props: Props) => {
  const { list, language } = props;
  const words = texts(language).needs;
  const rest = list.below.slice(firstShown);
  return (
    <section class="ls-stack">
      <h2>{words.belowTitle}</h2>
      <p>{words.belowHelp}</p>
      <BelowCards {...props} below={list.below.slice(0, firstShown)} />
      {rest.length > 0 && (
        <Disclosure summary={words.moreBelow(format(language).integer(rest.length))}>
          <BelowCards {...props} below={rest} />
        </Disclosure>
      )}
    </section>
  );
};

const BelowCards = ({ below, rules, language }: Props & { readonly below: readonly ConditionBelow[] }) => {
  const words = texts(language).needs;
  return (
    <CardGrid>
      {below.map(({ rule, facts, post, unitName }) => (
        <Card
          title={rule.situation[language]}
          headingLevel={3}
          kicker={words.placed(post.title, unitName)}
          footer={
            <PostForm target={{ action: paths.takeUp, fields: { post: post.id, rule: rule.id } }}>
              <Button variant="secondary" label={words.takeUpFor(words.placed(post.title, unitName))}>
                {words.takeUp}
              </Button>
            </PostForm>
          }
        >
          <p>{rule.action[language]}</p>
          <p class="ls-quiet-text">{facts.map((fact) => factText(fact, rules, language)).join(". ")}</p>
        </Card>
      ))}
    </CardGrid>
  );
};
