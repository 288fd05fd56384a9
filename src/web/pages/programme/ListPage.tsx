import type { ProgrammeList } from "../../../usecases/programme/listProgrammes.ts";
import { Card } from "../../components/card/Card.tsx";
import { CardGrid } from "../../components/card/CardGrid.tsx";
import { EmptyState } from "../../components/empty-state/EmptyState.tsx";
import { Tag } from "../../components/tag/Tag.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { AwaitingList } from "./AwaitingList.tsx";
import { programmeText } from "./programmeText.ts";

/** The programmes that a person can take part in, and what waits for them as line manager. */
export const ListPage = (props: { readonly list: ProgrammeList; readonly language: Language }) => {
  const { list, language } = props;
  const words = texts(language).programme;
  return (
    <>
      <AwaitingList awaiting={list.awaiting} language={language} />
      {list.programmes.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneHelp}</p>
        </EmptyState>
      ) : (
        <CardGrid>
          {list.programmes.map(({ programme, own }) => (
            <Card
              title={programmeText(programme.name, language)}
              href={paths.programme(programme.id)}
              kicker={words.audience[programme.audience]}
            >
              <p>{programmeText(programme.description, language)}</p>
              {own !== undefined && (
                <p>
                  <Tag kind={own === "seated" ? "success" : "warning"}>{words.state[own]}</Tag>
                </p>
              )}
            </Card>
          ))}
        </CardGrid>
      )}
    </>
  );
};
