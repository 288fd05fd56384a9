import type { NeedRules } from "../../../domain/competence/rules.ts";
import type { Post } from "../../../domain/organisation/post.ts";
import type { OwnCondition } from "../../../usecases/competence/readNeeds.ts";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { Card } from "../../components/card/Card.tsx";
import { Disclosure } from "../../components/disclosure/Disclosure.tsx";
import { Tag } from "../../components/tag/Tag.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { ContestState } from "./ContestState.tsx";
import { ReasonList } from "./ReasonList.tsx";
import { factText } from "./factText.ts";

interface Props {
  readonly condition: OwnCondition;
  readonly post: Post;
  readonly rules: NeedRules;
  readonly language: Language;
}

/** Something about the post that somebody with a mandate can mend: what, who, why, and a way to send it. */
export const ConditionCard = (props: Props) => {
  const { condition, post, language } = props;
  const { needs: words, meeting } = texts(language);
  const { rule, sent, holders } = condition;
  const role = words.role[rule.addressedTo];
  const { day } = format(language);
  const kicker =
    holders.length === 0
      ? words.addressedTo(role)
      : words.addressedToNamed(role, format(language).list(holders));
  return (
    <Card
      title={rule.situation[language]}
      headingLevel={3}
      kicker={kicker}
      footer={
        sent ? (
          <LinkButton href={paths.upwardAction(sent.id)} variant="secondary">
            {words.follow}
          </LinkButton>
        ) : (
          <LinkButton
            href={`${paths.sendUpwards}?post=${post.id}&regel=${rule.id}`}
            variant="secondary"
            label={`${words.send}: ${rule.situation[language]}`}
          >
            {words.send}
          </LinkButton>
        )
      }
    >
      <p>{rule.action[language]}</p>
      {sent && (
        <p>
          {isSentByHolder(sent, post) ? words.sentOn(day(sent.sentOn)) : words.takenUpOn(day(sent.sentOn))}{" "}
          <Tag kind="info">{meeting.state[sent.state.kind]}</Tag>
        </p>
      )}
      <p class="ls-quiet-text">{condition.isOwnAnswers ? words.fromOwnAnswers : words.fromRegister}</p>
      <ConditionReasons {...props} />
    </Card>
  );
};

function isSentByHolder({ sender }: { readonly sender: string }, { holders }: Post): boolean {
  return holders.some(({ person }) => person === sender);
}

const ConditionReasons = ({ condition, rules, language }: Props) => {
  const words = texts(language).needs;
  const { rule, facts, key, contest } = condition;
  return (
    <Disclosure summary={words.why}>
      <ReasonList
        rows={[
          { term: words.data, value: facts.map((fact) => factText(fact, rules, language)).join(". ") },
          { term: words.rule, value: words.ruleName(rule.id, rules.version) },
          { term: words.certainty, value: words.evidence[rule.evidence] },
          { term: words.wouldChange, value: rule.wouldChange[language] },
          { term: words.sources, value: rule.sources.join("; ") },
        ]}
      />
      <ContestState adviceKey={key} contest={contest} language={language} />
    </Disclosure>
  );
};
