import type { NeedRules } from "../../../domain/competence/rules.ts";
import type { ConditionBelow } from "../../../usecases/competence/listUpward.ts";
import { Button } from "../../components/button/Button.tsx";
import { Disclosure } from "../../components/disclosure/Disclosure.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { ThingList } from "../../components/thing-list/ThingList.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { factText } from "./factText.ts";

interface Props {
  readonly below: readonly ConditionBelow[];
  readonly rules: NeedRules;
  readonly language: Language;
}

/** What the register shows of posts that this person has a mandate for: by rule, each post with a way to take it up. */
export const BelowSection = (props: Props) => {
  const { below, language } = props;
  const words = texts(language).needs;
  return (
    <section class="ls-stack">
      <h2>{words.belowTitle}</h2>
      <p>{words.belowHelp}</p>
      {[...Map.groupBy(below, ({ rule }) => rule)].map(([rule, conditions]) => (
        <Disclosure
          summary={words.belowRule(rule.situation[language], format(language).integer(conditions.length))}
        >
          <p>{rule.action[language]}</p>
          <Posts {...props} below={conditions} />
        </Disclosure>
      ))}
    </section>
  );
};

const Posts = ({ below, rules, language }: Props) => {
  const words = texts(language).needs;
  return (
    <ThingList
      things={below.map(({ rule, facts, post, unitName, mayReadPost }) => {
        const place = words.placed(post.title, unitName);
        return {
          title: place,
          href: mayReadPost ? paths.post(post.id) : undefined,
          detail: facts.map((fact) => factText(fact, rules, language)).join(". "),
          actions: (
            <PostForm target={{ action: paths.takeUp, fields: { post: post.id, rule: rule.id } }}>
              <Button variant="secondary" small label={words.takeUpFor(place)}>
                {words.takeUp}
              </Button>
            </PostForm>
          ),
        };
      })}
    />
  );
};
