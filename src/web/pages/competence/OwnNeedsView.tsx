import type { Tool } from "../../../domain/learning/tool.ts";
import type { NeedsOfOwnPost, OwnNeeds } from "../../../usecases/competence/readNeeds.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { CardGrid } from "../../components/card/CardGrid.tsx";
import { Disclosure } from "../../components/disclosure/Disclosure.tsx";
import { EmptyState } from "../../components/empty-state/EmptyState.tsx";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { TaskList } from "../../components/three-questions/TaskList.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { ConditionCard } from "./ConditionCard.tsx";
import { TrainingNeeds } from "./TrainingNeeds.tsx";
import { assessmentAddress } from "./assessmentAddress.ts";

export interface OwnNeedsProps {
  readonly needs: OwnNeeds;
  readonly language: Language;
  /** A tool for when a competency is needed for real. */
  readonly toolFor: (competencyId: string) => Tool | undefined;
}

type PostProps = Omit<OwnNeedsProps, "toolFor"> & { readonly post: NeedsOfOwnPost };

/** What the posts that one holds need, conditions first. */
export const OwnNeedsView = (props: OwnNeedsProps) => {
  const { needs, language } = props;
  const words = texts(language).needs;
  return (
    <>
      {needs.posts.length > 0 && (
        <Alert kind="info">
          <p>{words.onlyYou}</p>
          <p>{words.truth}</p>
        </Alert>
      )}
      {needs.posts.length === 0 ? (
        <EmptyState
          title={words.noPost}
          action={<LinkButton href={paths.development}>{words.toDevelopment}</LinkButton>}
        >
          <p>{words.noPostHelp}</p>
        </EmptyState>
      ) : (
        needs.posts.map((post) => (
          <>
            <Conditions {...props} post={post} />
            <TrainingNeeds {...props} post={post} />
          </>
        ))
      )}
      {needs.posts.length > 0 && <OwnAnswers {...props} />}
    </>
  );
};

const Conditions = ({ post, needs, language }: PostProps) => {
  const words = texts(language).needs;
  return (
    <section class="ls-stack">
      <p class="ls-kicker">
        <a href={paths.post(post.post.id)}>{words.placed(post.post.title, post.unitName)}</a>
      </p>
      <h2>{words.conditionsTitle}</h2>
      <p>{words.conditionsHelp}</p>
      {post.conditions.length === 0 ? (
        <EmptyState title={words.noConditions} headingLevel={3}>
          <p>{words.noConditionsHelp}</p>
        </EmptyState>
      ) : (
        <CardGrid>
          {post.conditions.map((condition) => (
            <ConditionCard condition={condition} post={post.post} rules={needs.rules} language={language} />
          ))}
        </CardGrid>
      )}
      <CannotTell post={post} needs={needs} language={language} />
    </section>
  );
};

/** Rules that the register cannot answer; those on own answers wait for them, and are not listed. */
const CannotTell = ({ post, needs, language }: PostProps) => {
  const words = texts(language).needs;
  const { integer, list } = format(language);
  const unknown = post.cannotTell.filter(({ missing }) => missing.every((fact) => !fact.startsWith("sent")));
  if (unknown.length === 0) return null;
  return (
    <Disclosure summary={words.cannotTellTitle(integer(unknown.length))}>
      <p>{words.cannotTellHelp}</p>
      <ul>
        {unknown.map(({ rule, missing }) => (
          <li>
            {words.missing(
              rule.situation[language],
              list(missing.map((fact) => needs.rules.factNames[fact][language])),
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};

const OwnAnswers = ({ needs, language }: Omit<OwnNeedsProps, "toolFor">) => {
  const words = texts(language).needs;
  const { day } = format(language);
  const on = { post: needs.assessedPostOn, person: needs.assessedSelfOn };
  return (
    <section class="ls-stack ls-no-print">
      <h2>{words.ownAnswersTitle}</h2>
      <p>{words.ownAnswersHelp}</p>
      <TaskList
        tasks={(["post", "person"] as const).map((kind) => {
          const answered = on[kind];
          return {
            title: words.assess[kind],
            href: paths.ownAssessment(assessmentAddress[kind]),
            detail: answered === undefined ? words.assessLead[kind] : words.assessedOn(day(answered)),
          };
        })}
      />
    </section>
  );
};
