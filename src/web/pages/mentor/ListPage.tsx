import type { MatchingList } from "../../../usecases/mentor/listMatchings.ts";
import { Card } from "../../components/card/Card.tsx";
import { CardGrid } from "../../components/card/CardGrid.tsx";
import { EmptyState } from "../../components/empty-state/EmptyState.tsx";
import { Tag } from "../../components/tag/Tag.tsx";
import { ThingList } from "../../components/thing-list/ThingList.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** The reader's own talks, and the matchings there are. */
export const ListPage = (props: { readonly list: MatchingList; readonly language: Language }) => {
  const { list, language } = props;
  const { mentor: words, organisation } = texts(language);
  const { day } = format(language);
  return (
    <>
      {list.pairs.length > 0 && (
        <section>
          <h2>{words.ownPairs}</h2>
          <ThingList
            things={list.pairs.map(({ pair, role, otherName, state }) => ({
              title: words.pairWith[role](otherName ?? organisation.protectedName),
              href: paths.mentorPair(pair.id),
              detail: `${pair.matchingName}. ${words.state[state]}.`,
            }))}
          />
        </section>
      )}
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
