import type { WrittenAction } from "../../../domain/development/parseWorkplaceAction.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { Button } from "../../components/button/Button.tsx";
import { DateInput } from "../../components/date-input/DateInput.tsx";
import { DataTable } from "../../components/data-table/DataTable.tsx";
import { EmptyState } from "../../components/empty-state/EmptyState.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Select } from "../../components/select/Select.tsx";
import { TextInput } from "../../components/text-input/TextInput.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import { texts } from "../../text/texts.ts";
import type { MeetingViewProps } from "./MeetingView.tsx";

/** What the workplace decided to do, and room for more: at most three open at once. */
export const MeetingActions = (props: MeetingViewProps) => {
  const { view, language } = props;
  const words = texts(language).meeting;
  const nameOf = new Map(view.people.map(({ person, name }) => [person, name]));
  return (
    <section>
      <h2>{words.actions}</h2>
      <DataTable
        language={language}
        caption={words.actions}
        hideCaption
        rows={view.page?.actions ?? []}
        empty={
          <EmptyState title={words.noActions} headingLevel={3}>
            <p>{view.page || !view.mayWrite ? words.noActionsHelp : words.saveFirst}</p>
          </EmptyState>
        }
        columns={[
          { header: words.list.action, cell: (action) => action.text },
          ...(view.mayWrite
            ? [
                {
                  header: words.list.owner,
                  cell: (action: { readonly owner: (typeof view.people)[number]["person"] }) =>
                    nameOf.get(action.owner) ?? words.protectedName,
                },
              ]
            : []),
          { header: words.list.due, cell: (action) => format(language).day(action.due) },
          { header: words.list.state, cell: (action) => words.state[action.state.kind] },
        ]}
      />
      {view.mayWrite && view.page && <NewAction {...props} />}
    </section>
  );
};

const NewAction = ({ view, language, action, actionFaults }: MeetingViewProps) => {
  const words = texts(language).meeting;
  const faults = actionFaults === "tooManyActions" ? {} : actionFaults;
  const error = (field: keyof WrittenAction) => {
    const fault = faults[field];
    return fault && words.fault[fault];
  };
  const fields = ["wording", "owner", "due"] as const;
  return (
    <>
      <h3 id="ny-atgard">{words.add}</h3>
      {actionFaults === "tooManyActions" && (
        <Alert kind="warning" announce>
          {words.tooMany}
        </Alert>
      )}
      <ErrorSummary
        language={language}
        errors={fields.flatMap((name) => {
          const message = error(name);
          return message === undefined ? [] : [{ name, message: `${words[name]} ${message}` }];
        })}
      />
      <Form
        language={language}
        target={{ action: paths.meetingAction(view.round.id, view.unit.id), fields: {} }}
      >
        <TextInput
          language={language}
          name="wording"
          label={words.wording}
          value={action.wording}
          error={error("wording")}
        />
        <Select
          language={language}
          name="owner"
          label={words.owner}
          value={action.owner}
          error={error("owner")}
          options={view.people.map(({ person, name }) => ({ value: person, label: name }))}
        />
        <DateInput language={language} name="due" label={words.due} value={action.due} error={error("due")} />
        <Button variant="secondary">{words.add}</Button>
      </Form>
    </>
  );
};
