import { factKinds, isFactName } from "../../../../domain/competence/postFacts.ts";
import { isOwnAnswer } from "../../../../domain/competence/ownAnswers.ts";
import type { PostView } from "../../../../usecases/competence/readPost.ts";
import { DataTable } from "../../../components/data-table/DataTable.tsx";
import { Disclosure } from "../../../components/disclosure/Disclosure.tsx";
import { format } from "../../../text/format.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";
import { factValueText } from "../factText.ts";

/** Everything the register says of the post that rules can judge; what it does not know is said too. */
export const FactTable = ({ view, language }: { readonly view: PostView; readonly language: Language }) => {
  const words = texts(language).post;
  const facts = Object.keys(factKinds)
    .filter(isFactName)
    .filter((fact) => !isOwnAnswer(fact));
  return (
    <Disclosure summary={words.factsTitle(format(language).integer(facts.length))}>
      <DataTable
        language={language}
        caption={words.factsCaption}
        hideCaption
        rows={facts}
        columns={[
          { header: words.fact, cell: (fact) => view.rules.factNames[fact][language] },
          {
            header: words.value,
            cell: (fact) => {
              const value = view.facts[fact];
              return value === undefined || value === "unknown"
                ? words.notKnown
                : factValueText(fact, value, language);
            },
          },
        ]}
      />
    </Disclosure>
  );
};
