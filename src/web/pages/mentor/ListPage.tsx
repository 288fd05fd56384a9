import type { MatchingList } from "../../../usecases/mentor/listMatchings.ts";
import { Card } from "../../components/card/Card.tsx";
import { CardGrid } from "../../components/card/CardGrid.tsx";
import { EmptyState } from "../../components/empty-state/EmptyState.tsx";
import { Tag } from "../../components/tag/Tag.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { OwnPairs } from "./OwnPairs.tsx";

/** The reader's own talks, and the matchings there are. */
export const ListPage = (props: { readonly list: MatchingList; readonly language: Language }) => {
  const { list, language } = props;
  const { mentor: words } = texts(language);
  const { day } = format(language);
  return (
    <>
      <OwnPairs pairs={list.pairs} language={language} />
      {list.matchings.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneHelp}</p>
        </EmptyState>
      ) : (
        <CardGrid>
          {list.matchings.map(({ matching, own }) => (
            <Card title={matching.name} href={paths.mentorMatching(matching.id)}>
              <p>{matching.purpose}</p>
              <p class="ls-quiet-text">{words.period(day(matching.firstDay), day(matching.lastDay))}</p>
              {own.map((role) => (
                <p>
                  <Tag kind="success">{words.roleSigned[role]}</Tag>
                </p>
              ))}
            </Card>
          ))}
        </CardGrid>
      )}
    </>
  );
};
