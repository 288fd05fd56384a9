import type { SafeNeedCell, SafeNeedRow } from "../../../domain/competence/safeNeeds.ts";
import type { OrganisationNeeds } from "../../../usecases/competence/readOrganisationNeeds.ts";
import { Button } from "../../components/button/Button.tsx";
import { DataTable } from "../../components/data-table/DataTable.tsx";
import { EmptyState } from "../../components/empty-state/EmptyState.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

interface Props {
  readonly view: OrganisationNeeds;
  readonly language: Language;
}

/** Needs as HR sees them: conditions of posts, and groups of at least five managers. */
export const OrganisationNeedsView = (props: Props) => {
  const { view, language } = props;
  const words = texts(language).needs;
  return (
    <>
      {view.unansweredContests > 0 && (
        <p>
          <a href={paths.contests}>
            {words.contestsWaiting(format(language).integer(view.unansweredContests))}
          </a>
        </p>
      )}
      <ConditionTable {...props} />
      <section class="ls-stack">
        <h2>{words.hrNeedsTitle}</h2>
        <SafeNeeds {...props} />
      </section>
      <p>
        <a href={paths.contests}>{words.contestsTitle}</a>
      </p>
    </>
  );
};

const ConditionTable = ({ view, language }: Props) => {
  const words = texts(language).needs;
  const { integer, list } = format(language);
  return (
    <section class="ls-stack">
      <h2>{words.hrConditionsTitle}</h2>
      <p>{words.hrConditionsHelp}</p>
      <DataTable
        language={language}
        caption={words.hrConditionsTitle}
        hideCaption
        rows={view.conditions}
        empty={<EmptyState title={words.hrConditionsNone} headingLevel={3} />}
        columns={[
          { header: words.hrColumns.situation, cell: ({ rule }) => rule.situation[language] },
          { header: words.hrColumns.addressedTo, cell: ({ rule }) => words.role[rule.addressedTo] },
          {
            header: words.hrColumns.posts,
            cell: ({ posts }) => words.hrPosts(integer(posts), integer(view.posts)),
          },
          {
            header: words.hrColumns.groups,
            cell: ({ groups }) => list(groups.map(({ name, posts }) => words.hrGroup(name, integer(posts)))),
          },
        ]}
      />
    </section>
  );
};

const SafeNeeds = ({ view, language }: Props) => {
  const words = texts(language).needs;
  const { round, release } = view;
  if (!round)
    return (
      <EmptyState title={words.hrNoRound} headingLevel={3}>
        <p>{words.hrNoRoundHelp}</p>
      </EmptyState>
    );
  if (!release)
    return (
      <>
        <p>{words.hrReleaseHelp(round.name)}</p>
        <PostForm target={{ action: paths.releaseNeeds, fields: { round: round.id } }}>
          <Button>{words.hrRelease}</Button>
        </PostForm>
      </>
    );
  const nameOf = new Map(view.framework.competencies.map(({ id, name }) => [id, name[language]]));
  const reasons = reasonsIn(release.rows);
  return (
    <>
      <p>{words.hrNeedsHelp}</p>
      <DataTable
        language={language}
        caption={words.hrNeedsCaption(round.name, format(language).day(release.releasedOn))}
        rows={release.rows}
        columns={[
          { header: words.competency, cell: ({ competencyId }) => nameOf.get(competencyId) ?? competencyId },
          { header: words.hrAll, numeric: true, cell: ({ total }) => cellText(total, language) },
          ...release.groups.map(({ name }, index) => ({
            header: name,
            numeric: true,
            cell: ({ cells }: SafeNeedRow) => cellText(cells[index], language),
          })),
        ]}
      />
      {reasons.map((reason) => (
        <p class="ls-quiet-text">
          {words.hrNotShown[reason]}: {words.hrWithheld[reason]}
        </p>
      ))}
    </>
  );
};

type WithheldNeed = Extract<SafeNeedCell, { kind: "withheld" }>["reason"];

function cellText(cell: SafeNeedCell | undefined, language: Language): string {
  if (cell?.kind === "shown") return format(language).decimal(cell.meanExpectedGap);
  return texts(language).needs.hrNotShown[cell?.reason ?? "tooFewManagers"];
}

function reasonsIn(rows: readonly SafeNeedRow[]): readonly WithheldNeed[] {
  const all = rows.flatMap(({ cells, total }) => [...cells, total]);
  return [...new Set(all.flatMap((cell) => (cell.kind === "withheld" ? [cell.reason] : [])))];
}
