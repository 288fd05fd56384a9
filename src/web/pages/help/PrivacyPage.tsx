import { Alert } from "../../components/alert/Alert.tsx";
import { DataTable } from "../../components/data-table/DataTable.tsx";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

interface Props {
  readonly language: Language;
  readonly organisation: string;
}

/** What is stored, who sees what, and what is not yet protected. */
export const PrivacyPage = ({ language, organisation }: Props) => {
  const words = texts(language).privacy;
  return (
    <>
      <Alert kind="warning" title={words.limitTitle}>
        {words.limit.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </Alert>
      {words.sections.map(({ title, points }) => (
        <section>
          <h2>{title}</h2>
          <ul>
            {points.map((point) => (
              <li>{point}</li>
            ))}
          </ul>
        </section>
      ))}
      <section>
        <h2>{words.whoSees}</h2>
        <DataTable
          language={language}
          caption={words.whoSees}
          hideCaption
          columns={[
            { header: words.what, cell: ({ what }) => what },
            { header: words.who, cell: ({ who }) => who },
          ]}
          rows={words.seen}
        />
      </section>
      <section>
        <h2>{words.rights}</h2>
        {words.rightsText(organisation).map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </section>
    </>
  );
};
