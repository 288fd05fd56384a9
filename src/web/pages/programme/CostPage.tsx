import type { RateFaults, WrittenRate } from "../../../domain/organisation/parseSubstituteRate.ts";
import { sekPerHour } from "../../../domain/organisation/substituteRate.ts";
import type { CostSum } from "../../../domain/programme/seatCost.ts";
import type { ProgrammeCosts } from "../../../usecases/programme/readProgrammeCosts.ts";
import { Button } from "../../components/button/Button.tsx";
import { DataTable, type Column } from "../../components/data-table/DataTable.tsx";
import { DateInput } from "../../components/date-input/DateInput.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { writtenFields } from "../../components/field/writtenFields.ts";
import { Form } from "../../components/form/Form.tsx";
import { TextInput } from "../../components/text-input/TextInput.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { programmeText } from "./programmeText.ts";

export interface CostPageProps {
  readonly costs: ProgrammeCosts;
  readonly language: Language;
  readonly written: WrittenRate;
  readonly faults: RateFaults;
}

/** What programmes cost, by administration and by cohort, and what an hour of a substitute costs. */
export const CostPage = (props: CostPageProps) => {
  const { costs, language, written, faults } = props;
  const words = texts(language).programmeCost;
  const { integer } = format(language);
  const fields = ["hourlySek", "contribution", "fromDay"] as const;
  const { field, errors } = writtenFields(fields, { language, words: words.rate, written, faults });
  const unpriced = costs.cohorts.reduce((sum, one) => sum + one.unpriced, 0);
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <Sums {...props} />
      {unpriced > 0 && <p>{words.unpriced(integer(unpriced))}</p>}
      <section>
        <h2>{words.rate.title}</h2>
        <p>{words.rate.help}</p>
        <Rates {...props} />
        <Form language={language} target={{ action: paths.programmeCosts, fields: {} }}>
          <TextInput {...field("hourlySek")} inputMode="numeric" width="short" suffix="kr" />
          <TextInput
            {...field("contribution")}
            help={words.rate.contributionHelp}
            inputMode="decimal"
            width="short"
            suffix="%"
          />
          <DateInput {...field("fromDay")} />
          <Button>{words.rate.save}</Button>
        </Form>
      </section>
    </>
  );
};

const Sums = ({ costs, language }: CostPageProps) => {
  const words = texts(language).programmeCost;
  const administrations = costs.administrations.map((one) => ({
    ...one,
    label: one.name ?? words.noAdministration,
  }));
  const cohorts = costs.cohorts
    .filter(({ people }) => people > 0)
    .map((one) => ({ ...one, label: `${programmeText(one.programme.name, language)}, ${one.cohort.name}` }));
  const { compare } = format(language);
  return (
    <>
      {(["administrations", "cohorts"] as const).map((kind) => (
        <section>
          <h2>{words[kind]}</h2>
          <DataTable<CostSum & { readonly label: string }>
            language={language}
            caption={words[kind]}
            hideCaption
            rows={(kind === "cohorts" ? cohorts : administrations).toSorted((one, other) =>
              compare(one.label, other.label),
            )}
            empty={<p>{words.none}</p>}
            columns={[
              {
                header: kind === "cohorts" ? words.cohort : words.administration,
                cell: ({ label }) => label,
              },
              ...sumColumns(language),
            ]}
          />
        </section>
      ))}
    </>
  );
};

function sumColumns(language: Language): readonly Column<CostSum>[] {
  const words = texts(language).programmeCost;
  const { integer, kronor } = format(language);
  return [
    { header: words.people, cell: ({ people }) => integer(people), numeric: true },
    { header: words.seats, cell: ({ seats }) => kronor(seats), numeric: true },
    { header: words.substitutes, cell: ({ substitutes }) => kronor(substitutes), numeric: true },
    { header: words.total, cell: ({ seats, substitutes }) => kronor(seats + substitutes), numeric: true },
  ];
}

const Rates = ({ costs, language }: CostPageProps) => {
  const words = texts(language).programmeCost.rate;
  const { kronor, decimal, shortDay } = format(language);
  return (
    <DataTable
      language={language}
      caption={words.list}
      hideCaption
      rows={costs.rates}
      empty={<p>{words.none}</p>}
      columns={[
        { header: words.fromDay, cell: ({ fromDay }) => shortDay(fromDay) },
        { header: words.hourlySek, cell: ({ hourlySek }) => kronor(hourlySek), numeric: true },
        {
          header: words.contribution,
          cell: ({ contribution }) => decimal(contribution / 100, 2),
          numeric: true,
        },
        { header: words.perHour, cell: (rate) => kronor(sekPerHour(rate)), numeric: true },
      ]}
    />
  );
};
