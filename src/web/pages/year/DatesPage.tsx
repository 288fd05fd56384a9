import {
  organisationDateKinds,
  type DateFaults,
  type OrganisationDate,
  type WrittenDate,
} from "../../../domain/year/organisationDate.ts";
import { Button } from "../../components/button/Button.tsx";
import { Radios } from "../../components/choices/Radios.tsx";
import { DateInput } from "../../components/date-input/DateInput.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { writtenFields } from "../../components/field/writtenFields.ts";
import { Form } from "../../components/form/Form.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { TextInput } from "../../components/text-input/TextInput.tsx";
import { ThingList } from "../../components/thing-list/ThingList.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

interface Props {
  readonly dates: readonly OrganisationDate[];
  readonly language: Language;
  readonly written: WrittenDate;
  readonly faults: DateFaults;
}

const fields = ["kind", "name", "firstDay", "lastDay"] as const;

/** The organisation's own dates, and a form that adds one. */
export const DatesPage = ({ dates, language, written, faults }: Props) => {
  const { year } = texts(language);
  const words = year.dates;
  const { field, errors } = writtenFields(fields, { language, words, written, faults });
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <DateList dates={dates} language={language} />
      <section>
        <h2>{words.add}</h2>
        <Form language={language} target={{ action: paths.yearDates, fields: {} }} guardUnsaved>
          <Radios
            {...field("kind")}
            options={organisationDateKinds.map((kind) => ({ value: kind, label: year.dateKind[kind] }))}
          />
          <TextInput {...field("name")} help={words.nameHelp} maxLength={120} />
          <DateInput {...field("firstDay")} />
          <DateInput {...field("lastDay")} help={words.lastDayHelp} optional />
          <Button>{words.save}</Button>
        </Form>
      </section>
    </>
  );
};

const DateList = ({ dates, language }: Pick<Props, "dates" | "language">) => {
  const { year } = texts(language);
  const { day } = format(language);
  if (dates.length === 0) return <p>{year.dates.none}</p>;
  return (
    <ThingList
      things={dates.map(({ id, kind, name, firstDay, lastDay }) => ({
        title: `${year.dateKind[kind]}: ${name}`,
        detail: lastDay > firstDay ? year.days(day(firstDay), day(lastDay)) : day(firstDay),
        actions: (
          <PostForm target={{ action: paths.removeYearDate(id), fields: {} }}>
            <Button variant="tertiary" danger small label={year.dates.removeOf(name)}>
              {year.dates.remove}
            </Button>
          </PostForm>
        ),
      }))}
    />
  );
};
