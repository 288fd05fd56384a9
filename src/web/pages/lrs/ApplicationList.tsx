import { dayInStockholm } from "../../../domain/shared/day.ts";
import { lrsScopes } from "../../../domain/lrs/scope.ts";
import type {
  ApplicationFault,
  LrsApplication,
  WrittenApplication,
} from "../../../usecases/lrs/applications.ts";
import { Button } from "../../components/button/Button.tsx";
import { Checkboxes } from "../../components/choices/Checkboxes.tsx";
import { DataTable } from "../../components/data-table/DataTable.tsx";
import { EmptyState } from "../../components/empty-state/EmptyState.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../components/form/Form.tsx";
import { TextInput } from "../../components/text-input/TextInput.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

interface Props {
  readonly language: Language;
  readonly applications: readonly LrsApplication[];
  readonly endpoint: string;
  readonly written: WrittenApplication;
  readonly faults: readonly ApplicationFault[];
}

/** Programs that may speak to the learning record store, and a form for one more. */
export const ApplicationList = (props: Props) => {
  const { language, applications, endpoint } = props;
  const words = texts(language).lrs;
  return (
    <>
      <p>
        {words.endpoint}: <code>{endpoint}</code>
      </p>
      <p>{words.privacy}</p>
      {applications.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneHelp}</p>
        </EmptyState>
      ) : (
        <Applications {...props} />
      )}
      <AddForm {...props} />
    </>
  );
};

const Applications = ({ language, applications }: Props) => {
  const words = texts(language).lrs;
  const { day, list } = format(language);
  const dayOf = (at: Date) => day(dayInStockholm(at));
  return (
    <DataTable
      language={language}
      caption={words.title}
      hideCaption
      rows={applications}
      columns={[
        { header: words.columns.name, cell: ({ name }) => name },
        {
          header: words.columns.scopes,
          cell: ({ scopes }) => list(scopes.map((scope) => words.scope[scope].toLowerCase())),
        },
        { header: words.columns.created, cell: ({ createdAt }) => dayOf(createdAt) },
        {
          header: words.columns.state,
          cell: ({ id, name, revokedAt }) =>
            revokedAt === undefined ? (
              <Form language={language} target={{ action: paths.endLrsApplication(id), fields: {} }}>
                <Button variant="secondary" label={words.endFor(name)}>
                  {words.end}
                </Button>
              </Form>
            ) : (
              words.endedOn(dayOf(revokedAt))
            ),
        },
      ]}
    />
  );
};

const AddForm = ({ language, written, faults }: Props) => {
  const words = texts(language).lrs;
  const fault = (...mine: readonly ApplicationFault[]) => {
    const found = faults.find((one) => mine.includes(one));
    return found && words.fault[found];
  };
  const [name, scopes] = [fault("nameMissing", "nameTooLong"), fault("scopeMissing")];
  return (
    <section class="ls-stack">
      <h2>{words.addTitle}</h2>
      <ErrorSummary
        language={language}
        errors={[
          ...(name === undefined ? [] : [{ name: "name", message: name }]),
          ...(scopes === undefined ? [] : [{ name: "scopes", message: scopes }]),
        ]}
      />
      <Form language={language} target={{ action: paths.lrsApplications, fields: {} }}>
        <TextInput
          language={language}
          name="name"
          label={words.name}
          help={words.nameHelp}
          value={written.name}
          error={name}
          maxLength={100}
        />
        <Checkboxes
          language={language}
          name="scopes"
          label={words.scopes}
          error={scopes}
          values={written.scopes}
          options={lrsScopes.map((value) => ({ value, label: words.scope[value] }))}
        />
        <Button>{words.add}</Button>
      </Form>
    </section>
  );
};
