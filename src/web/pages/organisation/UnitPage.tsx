import type { UnitView } from "../../../usecases/organisation/readUnit.ts";
import { DataTable } from "../../components/data-table/DataTable.tsx";
import { SummaryList } from "../../components/summary-list/SummaryList.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { AssignmentSection } from "./AssignmentSection.tsx";
import { holderOf } from "./OrganisationTable.tsx";

interface Props {
  readonly view: UnitView;
  readonly language: Language;
}

/** One unit: who leads it, how many they are, what it is asked to do, and who led it before. */
export const UnitPage = ({ view, language }: Props) => {
  const words = texts(language).organisation;
  return (
    <>
      <h2>{words.whoLeads}</h2>
      <Leaders view={view} language={language} />
      {view.below.length > 0 && (
        <>
          <h2>{words.below}</h2>
          <ul>
            {[...view.below]
              .sort((a, b) => format(language).compare(a.name, b.name))
              .map((unit) => (
                <li>
                  <a href={paths.unit(unit.id)}>{unit.name}</a>
                </li>
              ))}
          </ul>
        </>
      )}
      <AssignmentSection view={view} language={language} />
      <History view={view} language={language} />
    </>
  );
};

const Leaders = ({ view, language }: Props) => {
  const words = texts(language).organisation;
  const { integer } = format(language);
  const posts = view.posts.map((post) => ({
    term: post.title,
    value: (
      <>
        {holderOf(post, language)}
        <br />
        {words.level[post.level]}. {words.support[post.administrativeSupport]}.
        <br />
        <a href={paths.post(post.id)}>
          {texts(language).post.show}
          <span class="ds-sr-only">: {post.title}</span>
        </a>
      </>
    ),
  }));
  const spans = view.posts.map((post) => ({
    term: words.spanOf(post.title),
    value: `${words.peopleCount(integer(Math.round(post.span)))}${post.span > view.spanNorm ? `, ${words.overNorm} (${integer(view.spanNorm)})` : ""}`,
  }));
  const { people, hourly, onLeave } = view.staff;
  const staff = [
    {
      term: words.staffPeople,
      value: words.staffCount(integer(people), integer(hourly), integer(onLeave)),
    },
  ];
  return (
    <>
      {view.posts.length === 0 && <p>{words.noPost}.</p>}
      <SummaryList rows={[...posts, ...spans, ...staff]} />
    </>
  );
};

const History = ({ view, language }: Props) => {
  const words = texts(language).organisation;
  const { shortDay } = format(language);
  if (view.leaders.length === 0) return null;
  return (
    <>
      <h2>{words.history}</h2>
      <DataTable
        language={language}
        caption={words.history}
        hideCaption
        rows={view.leaders}
        columns={[
          { header: words.holder, cell: (leader) => leader.name ?? words.protectedName },
          {
            header: words.post,
            cell: (leader) => <LedPost leader={leader} view={view} language={language} />,
          },
          {
            header: words.period,
            cell: ({ period }) =>
              period.endDay === undefined
                ? words.ongoing(shortDay(period.firstDay))
                : words.until(shortDay(period.firstDay), shortDay(period.endDay)),
          },
        ]}
      />
    </>
  );
};

/** A post that no longer exists has no page. */
const LedPost = ({ leader, view, language }: Props & { readonly leader: UnitView["leaders"][number] }) => {
  const kind = texts(language).organisation.holderKind[leader.kind];
  return view.posts.some(({ id }) => id === leader.post) ? (
    <>
      <a href={paths.post(leader.post)}>{leader.title}</a>, {kind}
    </>
  ) : (
    <>
      {leader.title}, {kind}
    </>
  );
};
