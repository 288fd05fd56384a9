import { toolThemes, type Tool } from "../../../domain/learning/tool.ts";
import { CardGrid } from "../../components/card/CardGrid.tsx";
import { SearchForm } from "../../components/search-form/SearchForm.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { SearchResults, type Search } from "./SearchResults.tsx";
import { ToolCard } from "./ToolCard.tsx";

interface Props {
  readonly tools: readonly Tool[];
  /** Undefined: nothing was asked for, and all tools are shown. */
  readonly search: Search | undefined;
  readonly language: Language;
}

/** What one can search, and either what was found or every tool by its theme. */
export const ToolListPage = ({ tools, search, language }: Props) => {
  const words = texts(language).tools;
  return (
    <>
      <SearchForm
        language={language}
        action={paths.tools}
        label={words.search.label}
        help={words.search.help}
        button={words.search.button}
        value={search?.query}
      />
      {search ? (
        <SearchResults {...search} language={language} />
      ) : (
        toolThemes.map((theme) => (
          <Theme
            title={words.theme[theme]}
            tools={tools.filter((tool) => tool.theme === theme)}
            language={language}
          />
        ))
      )}
    </>
  );
};

const Theme = (props: Pick<Props, "tools" | "language"> & { readonly title: string }) =>
  props.tools.length === 0 ? null : (
    <section>
      <h2>{props.title}</h2>
      <CardGrid>
        {props.tools.map((tool) => (
          <ToolCard tool={tool} language={props.language} />
        ))}
      </CardGrid>
    </section>
  );
