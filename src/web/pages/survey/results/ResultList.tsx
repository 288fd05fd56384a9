import type { ListedResult } from "../../../../usecases/survey/listResults.ts";
import { Card } from "../../../components/card/Card.tsx";
import { CardGrid } from "../../../components/card/CardGrid.tsx";
import { EmptyState } from "../../../components/empty-state/EmptyState.tsx";
import { paths } from "../../../paths.ts";
import { format } from "../../../text/format.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";

const unitsListed = 12;

/** Closed rounds, each with the reader's own units first. */
export const ResultList = (props: {
  readonly listed: readonly ListedResult[];
  readonly language: Language;
}) => {
  const words = texts(props.language).results;
  const { day } = format(props.language);
  if (props.listed.length === 0) {
    return (
      <EmptyState title={words.none}>
        <p>{words.noneHelp}</p>
      </EmptyState>
    );
  }
  return (
    <CardGrid>
      {props.listed.map((result) => (
        <Card
          title={result.name}
          href={paths.roundResult(result.round)}
          kicker={words.closed(day(result.closesOn))}
        >
          <ul>
            {result.units.slice(0, unitsListed).map(({ unit, name }) => (
              <li>
                <a href={paths.unitResult(result.round, unit)}>{name}</a>
              </li>
            ))}
            <li>
              <a href={paths.roundResult(result.round)}>{words.whole}</a>
            </li>
          </ul>
        </Card>
      ))}
    </CardGrid>
  );
};
