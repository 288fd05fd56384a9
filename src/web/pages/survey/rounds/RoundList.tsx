import type { Day } from "../../../../domain/shared/day.ts";
import type { Round } from "../../../../domain/survey/round.ts";
import type { RoundList as List } from "../../../../usecases/survey/listRounds.ts";
import { LinkButton } from "../../../components/button/LinkButton.tsx";
import { DataTable } from "../../../components/data-table/DataTable.tsx";
import { EmptyState } from "../../../components/empty-state/EmptyState.tsx";
import { Tag, type TagKind } from "../../../components/tag/Tag.tsx";
import { paths } from "../../../paths.ts";
import { format } from "../../../text/format.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";

const kinds: Readonly<Record<Round["state"], TagKind>> = {
  draft: "neutral",
  open: "success",
  closing: "info",
  closed: "info",
  cancelled: "neutral",
};

/** Whether a round is being planned, open, or over; and whether it waits for somebody. */
export const RoundState = (props: {
  readonly language: Language;
  readonly round: Round;
  readonly today: Day;
}) => {
  const { round, today } = props;
  const words = texts(props.language).survey;
  if (round.state === "open" && today < round.opensOn) return <Tag kind="neutral">{words.notYetOpen}</Tag>;
  if (round.state === "open" && round.closesOn < today)
    return <Tag kind="warning">{words.lastDayPassed}</Tag>;
  return <Tag kind={kinds[round.state]}>{words.state[round.state]}</Tag>;
};

export const RoundList = ({ language, list }: { readonly language: Language; readonly list: List }) => {
  const words = texts(language).survey.list;
  const { integer, shortDay } = format(language);
  return (
    <DataTable
      language={language}
      caption={words.title}
      hideCaption
      rows={list.rounds}
      empty={
        <EmptyState title={words.none} action={<LinkButton href={paths.newRound}>{words.new}</LinkButton>}>
          <p>{words.noneHelp}</p>
        </EmptyState>
      }
      columns={[
        { header: words.name, cell: ({ round }) => <a href={paths.round(round.id)}>{round.name}</a> },
        {
          header: words.state,
          cell: ({ round }) => <RoundState language={language} round={round} today={list.today} />,
        },
        { header: words.lastDay, cell: ({ round }) => shortDay(round.closesOn) },
        {
          header: words.invited,
          numeric: true,
          cell: ({ invited }) => (invited === 0 ? "" : integer(invited)),
        },
      ]}
    />
  );
};
