import { dayInStockholm } from "../../../../domain/shared/day.ts";
import type { OwnEvidence } from "../../../../usecases/dialogue/readOwnEvidence.ts";
import type { MirrorList } from "../../../../usecases/survey/listMirrors.ts";
import { EmptyState } from "../../../components/empty-state/EmptyState.tsx";
import { TaskList } from "../../../components/three-questions/TaskList.tsx";
import { paths } from "../../../paths.ts";
import { format } from "../../../text/format.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";
import { OwnDialogues } from "../../dialogue/OwnDialogues.tsx";

/** The own mirrors, those lent to a coach, and what the own dialogues show where there is no mirror to show it in. */
export const MirrorListPage = (props: {
  readonly list: MirrorList;
  readonly evidence: OwnEvidence | undefined;
  readonly language: Language;
}) => {
  const { own, coached } = props.list;
  const words = texts(props.language).mirror;
  const { day } = format(props.language);
  return (
    <>
      {own.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneHelp}</p>
        </EmptyState>
      ) : (
        <TaskList
          tasks={own.map(({ round, roundName, releasedAt }) => ({
            title: roundName,
            href: paths.mirrorOf(round),
            detail: words.released(day(dayInStockholm(releasedAt))),
          }))}
        />
      )}
      {own.length === 0 && <OwnDialogues evidence={props.evidence} language={props.language} />}
      {coached.length > 0 && (
        <section class="ls-stack">
          <h2>{words.coached}</h2>
          <p>{words.coachedHelp}</p>
          <TaskList
            tasks={coached.map(({ round, rated, ratedName, roundName }) => ({
              title: ratedName ?? words.protectedName,
              href: paths.mirrorLent(round, rated),
              detail: roundName,
            }))}
          />
        </section>
      )}
    </>
  );
};
