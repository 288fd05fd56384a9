import type { PostCondition, PostView } from "../../../../usecases/competence/readPost.ts";
import { Button } from "../../../components/button/Button.tsx";
import { LinkButton } from "../../../components/button/LinkButton.tsx";
import { PostForm } from "../../../components/post-form/PostForm.tsx";
import { ThingList } from "../../../components/thing-list/ThingList.tsx";
import { paths } from "../../../paths.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";
import { factText } from "../factText.ts";

interface Props {
  readonly view: PostView;
  readonly language: Language;
}

/** What the register shows of the post that this person has the mandate to mend, each with a way to take it up. */
export const ConditionSection = ({ view, language }: Props) => {
  const words = texts(language).post;
  return (
    <section class="ls-stack">
      <h2>{words.conditionsTitle}</h2>
      <p>{words.conditionsHelp}</p>
      <ThingList
        things={view.conditions.map((condition) => ({
          title: condition.rule.situation[language],
          detail: (
            <>
              {condition.rule.action[language]}{" "}
              {condition.facts.map((fact) => factText(fact, view.rules, language)).join(". ")}.
            </>
          ),
          actions: <Way condition={condition} view={view} language={language} />,
        }))}
      />
    </section>
  );
};

const Way = ({ condition, view, language }: Props & { readonly condition: PostCondition }) => {
  const { needs, post: words } = texts(language);
  const { rule, isUnderWay, followed } = condition;
  if (followed !== undefined)
    return (
      <LinkButton
        href={paths.upwardAction(followed)}
        variant="tertiary"
        small
        label={`${needs.follow}: ${rule.situation[language]}`}
      >
        {needs.follow}
      </LinkButton>
    );
  if (isUnderWay) return <>{words.underWay}</>;
  return (
    <PostForm target={{ action: paths.takeUp, fields: { post: view.post.id, rule: rule.id } }}>
      <Button variant="secondary" small label={`${needs.takeUp}: ${rule.situation[language]}`}>
        {needs.takeUp}
      </Button>
    </PostForm>
  );
};
