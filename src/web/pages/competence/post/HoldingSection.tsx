import type { Holder } from "../../../../domain/organisation/post.ts";
import { isVacant } from "../../../../domain/organisation/post.ts";
import type { PostView } from "../../../../usecases/competence/readPost.ts";
import { SummaryList } from "../../../components/summary-list/SummaryList.tsx";
import { Tag } from "../../../components/tag/Tag.tsx";
import { paths } from "../../../paths.ts";
import { format } from "../../../text/format.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";
import { normText } from "../../organisation/normText.ts";

interface Props {
  readonly view: PostView;
  readonly language: Language;
}

/** The post today: who holds it, how many it leads against the norm, and the support it has. */
export const HoldingSection = ({ view, language }: Props) => {
  const { post: words, organisation } = texts(language);
  const { post, unit } = view;
  const deputies = post.holders.filter(({ kind }) => kind === "deputy");
  return (
    <section class="ls-stack">
      <h2>{words.holdingTitle}</h2>
      <SummaryList
        rows={[
          { term: words.unit, value: <a href={paths.unit(unit.id)}>{unit.name}</a> },
          { term: words.level, value: organisation.level[post.level] },
          { term: words.holder, value: <Present {...{ view, language }} /> },
          {
            term: words.deputy,
            value: deputies.length === 0 ? words.noDeputy : <Names holders={deputies} language={language} />,
          },
          { term: words.span, value: <Span {...{ view, language }} /> },
          { term: words.support, value: organisation.support[post.administrativeSupport] },
        ]}
      />
      <p class="ls-quiet-text">
        {words.fromFile}{" "}
        {view.mayImport && (
          <>
            <a href={paths.imports}>{words.toImport}</a>.{" "}
          </>
        )}
        <a href={paths.helpTopic("lasa-in-organisationen")}>{words.importHelp}</a>.
      </p>
    </section>
  );
};

const Present = ({ view, language }: Props) => {
  const { organisation } = texts(language);
  const { post } = view;
  if (isVacant(post)) return <Tag kind="warning">{organisation.vacant}</Tag>;
  return <Names holders={post.holders.filter(({ kind }) => kind !== "deputy")} language={language} />;
};

const Names = (props: { readonly holders: readonly Holder[]; readonly language: Language }) => {
  const { post: words, organisation } = texts(props.language);
  const { day } = format(props.language);
  return (
    <>
      {props.holders.map(({ name, kind, since }) => (
        <div>
          {words.since(name ?? organisation.protectedName, organisation.holderKind[kind], day(since))}
        </div>
      ))}
    </>
  );
};

const Span = ({ view, language }: Props) => {
  const { post: words, organisation } = texts(language);
  const { facts, norm } = view;
  const span = facts.spanOfControl;
  if (span === undefined) return <>{words.spanUnknown}</>;
  return (
    <>
      {organisation.peopleCount(format(language).integer(Math.round(span)))}{" "}
      {span > norm.value && <Tag kind="warning">{organisation.overNorm}</Tag>}
      <br />
      <span class="ls-quiet-text">{normText(norm, language)}</span>
    </>
  );
};
