import { fieldsOfKind, type ImportKind } from "../../../domain/organisation/import/importField.ts";
import { Button } from "../../components/button/Button.tsx";
import { Checkbox } from "../../components/choices/Checkbox.tsx";
import { Radios } from "../../components/choices/Radios.tsx";
import { DataTable } from "../../components/data-table/DataTable.tsx";
import { DateInput } from "../../components/date-input/DateInput.tsx";
import { Form } from "../../components/form/Form.tsx";
import { paths } from "../../paths.ts";
import { texts } from "../../text/texts.ts";
import type { ImportViewProps } from "./ImportView.tsx";

/** What the importer has said beside the columns. */
export interface ChosenImport {
  readonly day: string;
  readonly dayFault: boolean;
  readonly complete: boolean;
  readonly withoutFaultyRows: boolean;
}

const kinds = ["employees", "organisation", "managers"] as const satisfies readonly ImportKind[];

/** The form that says what every column means. Names of fields: `column-0`, `column-1` … */
export const ImportColumns = ({ view, language, chosen }: ImportViewProps) => {
  const words = texts(language).importing;
  const fields = fieldsOfKind[view.kind];
  return (
    <Form language={language} target={{ action: paths.planImport(view.id), fields: {} }}>
      <Radios
        language={language}
        name="kind"
        label={words.kindLabel}
        value={view.kind}
        options={kinds.map((kind) => ({ value: kind, label: words.words.kind[kind] }))}
      />
      <DataTable
        language={language}
        caption={words.columnsTitle}
        hideCaption
        rows={view.summary.columns.map((column, index) => ({ column, index }))}
        columns={[
          { header: words.column, cell: ({ column }) => column.heading },
          {
            header: words.samples,
            cell: ({ column }) => (column.droppedAsIdentity ? words.emptied : column.samples.join(", ")),
          },
          {
            header: words.meaning,
            cell: ({ column, index }) => (
              <select
                class="ds-input"
                name={`column-${index}`}
                aria-label={words.meaningOf(column.heading)}
                disabled={column.droppedAsIdentity ? true : undefined}
              >
                <option value="ignored">{words.words.ignored}</option>
                {fields.map((field) => (
                  <option
                    value={field}
                    selected={view.suggestions[index]?.target === field ? true : undefined}
                  >
                    {words.words.fieldName(field)}
                  </option>
                ))}
              </select>
            ),
          },
          {
            header: words.howSure,
            cell: ({ index }) => {
              const confidence = view.suggestions[index]?.confidence;
              return confidence === undefined ? "–" : words.words.confidence[confidence];
            },
          },
        ]}
      />
      <DateInput
        language={language}
        name="day"
        label={words.dayLabel}
        help={words.dayHelp}
        value={chosen.day}
        error={chosen.dayFault ? words.noDay : undefined}
      />
      <Checkbox
        language={language}
        name="complete"
        value="yes"
        label={words.completeLabel}
        checked={chosen.complete}
      />
      <Checkbox
        language={language}
        name="withoutFaultyRows"
        value="yes"
        label={words.withoutFaultyLabel}
        checked={chosen.withoutFaultyRows}
      />
      <Button variant={view.preview ? "secondary" : "primary"}>{words.compare}</Button>
    </Form>
  );
};
