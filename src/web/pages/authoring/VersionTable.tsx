import type { WorkView } from "../../../usecases/authoring/readWork.ts";
import { DataTable } from "../../components/data-table/DataTable.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { addressOf, filesIn } from "./workAddress.ts";

/** What was published when, and by whom. */
export const VersionTable = ({
  view,
  language,
}: {
  readonly view: WorkView;
  readonly language: Language;
}) => {
  const { authoring: words } = texts(language);
  const { integer, time } = format(language);
  const [kind, work] = addressOf(view);
  return (
    <section class="ls-stack">
      <h2>{words.history}</h2>
      <DataTable
        language={language}
        caption={words.history}
        hideCaption
        rows={view.versions}
        columns={[
          { header: words.version, cell: ({ number }) => integer(number), numeric: true },
          {
            header: words.publishedBy,
            cell: ({ publishedBy }) => view.names.get(publishedBy) ?? words.protectedName,
          },
          { header: words.publishedOn, cell: ({ publishedAt }) => time(publishedAt) },
          {
            header: words.files,
            cell: ({ number, files }) => (
              <ul>
                {filesIn(view)
                  .filter((file) => (files[file] ?? "") !== "")
                  .map((file) => (
                    <li>
                      <a href={paths.ownWorkFile(kind, work, String(number), file)}>{file}</a>
                    </li>
                  ))}
              </ul>
            ),
          },
        ]}
        empty={<p>{words.noVersions}</p>}
      />
    </section>
  );
};
