import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { SearchForm } from "./SearchForm.tsx";

export const searchFormExamples: readonly Example[] = [
  {
    id: "search-form",
    render: (language) => {
      const { search } = texts(language).tools;
      return (
        <SearchForm
          language={language}
          action="#search-form"
          label={search.label}
          help={search.help}
          button={search.button}
        />
      );
    },
  },
];
