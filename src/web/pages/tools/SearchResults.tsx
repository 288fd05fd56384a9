import type { FoundText, SearchableText } from "../../../domain/learning/textSearch.ts";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { EmptyState } from "../../components/empty-state/EmptyState.tsx";
import { TaskList } from "../../components/three-questions/TaskList.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

export interface Search {
  /** As it was written. */
  readonly query: string;
  readonly results: readonly FoundText[];
}

const hrefs = {
  tool: paths.tool,
  course: paths.course,
  dialogue: paths.dialogue,
  help: paths.helpTopic,
} satisfies Record<SearchableText["kind"], (id: string) => string>;

/** What was found, each with why; where nothing was, how to search on. */
export const SearchResults = ({ query, results, language }: Search & { readonly language: Language }) => {
  const { search: words } = texts(language).tools;
  if (results.length === 0)
    return (
      <EmptyState
        title={words.none(query)}
        action={
          <LinkButton href={paths.tools} variant="secondary">
            {words.showAll}
          </LinkButton>
        }
      >
        <p>{words.noneHelp}</p>
        <p>{words.noneElse}</p>
      </EmptyState>
    );
  return (
    <section class="ls-stack">
      <h2>{words.found(format(language).integer(results.length), query)}</h2>
      <TaskList
        tasks={results.map(({ found, because }) => ({
          title: found.title,
          href: hrefs[found.kind](found.id),
          detail: [found.summary, whyFound(because, language)].join(" "),
          tag: { label: words.kind[found.kind], kind: found.kind === "tool" ? "info" : "neutral" },
        }))}
      />
      <p>
        <LinkButton href={paths.tools} variant="secondary">
          {words.showAll}
        </LinkButton>
      </p>
    </section>
  );
};

/** The most telling place alone, with the words as they stand there. */
function whyFound([first]: FoundText["because"], language: Language): string {
  if (first === undefined) return "";
  const { because } = texts(language).tools.search;
  return `${because[first.field](format(language).list(first.words))}.`;
}
