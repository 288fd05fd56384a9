import type { readFaultReports } from "../../../usecases/accessibility/followFaultReports.ts";
import { Button } from "../../components/button/Button.tsx";
import { DataTable } from "../../components/data-table/DataTable.tsx";
import { EmptyState } from "../../components/empty-state/EmptyState.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

type Reports = Extract<
  Awaited<ReturnType<ReturnType<typeof readFaultReports>>>,
  { readonly ok: true }
>["value"];

export const FaultReportTable = (props: { readonly language: Language; readonly reports: Reports }) => {
  const words = texts(props.language).accessibility.reportList;
  const { time } = format(props.language);
  return (
    <DataTable
      language={props.language}
      caption={words.title}
      hideCaption
      columns={[
        { header: words.when, cell: ({ reportedAt }) => time(reportedAt) },
        { header: words.description, cell: ({ description }) => description },
        { header: words.page, cell: ({ page }) => page },
        { header: words.contact, cell: ({ contact }) => contact ?? words.noContact },
        {
          header: words.state,
          cell: ({ id, handledAt }) =>
            handledAt ? (
              words.handled(time(handledAt))
            ) : (
              <PostForm target={{ action: paths.faultReports, fields: { report: id } }}>
                <Button variant="secondary" small>
                  {words.close}
                </Button>
              </PostForm>
            ),
        },
      ]}
      rows={props.reports}
      empty={
        <EmptyState title={words.none}>
          <p>{words.noneHelp}</p>
        </EmptyState>
      }
    />
  );
};
