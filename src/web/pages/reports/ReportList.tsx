import type { ListedReport } from "../../../usecases/reports/listReports.ts";
import { Card } from "../../components/card/Card.tsx";
import { CardGrid } from "../../components/card/CardGrid.tsx";
import { EmptyState } from "../../components/empty-state/EmptyState.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** Rounds with a report, the latest first. */
export const ReportList = (props: {
  readonly reports: readonly ListedReport[];
  readonly language: Language;
}) => {
  const words = texts(props.language).report;
  const { day, time } = format(props.language);
  if (props.reports.length === 0) {
    return (
      <EmptyState title={words.none}>
        <p>{words.noneHelp}</p>
      </EmptyState>
    );
  }
  return (
    <CardGrid>
      {props.reports.map(({ round, name, closesOn, from }) => (
        <Card
          title={name}
          kicker={words.closed(day(closesOn))}
          {...(from === undefined ? { href: paths.report(round) } : {})}
        >
          {from === undefined ? (
            <p>
              <a href={paths.reportPdf(round)}>{words.pdf}</a>
            </p>
          ) : (
            <p>{words.laterFrom(time(from))}</p>
          )}
        </Card>
      ))}
    </CardGrid>
  );
};
