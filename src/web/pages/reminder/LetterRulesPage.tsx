import type { QuietHoursFaults, WrittenQuietHours } from "../../../domain/reminder/quietHours.ts";
import type { LetterRulesView } from "../../../usecases/reminder/letterRules.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { Button } from "../../components/button/Button.tsx";
import { errorsOf } from "../../components/error-summary/errorsOf.ts";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Select } from "../../components/select/Select.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { hourOptions } from "./hourOptions.ts";

interface Props {
  readonly view: LetterRulesView;
  readonly language: Language;
  readonly isSaved: boolean;
  readonly written: WrittenQuietHours;
  readonly faults: QuietHoursFaults;
}

const fields = ["from", "until"] as const;

/** Whether letters are sent, how many lately, and when it is quiet. */
export const LetterRulesPage = ({ view, language, isSaved, written, faults }: Props) => {
  const words = texts(language).letterSettings.rules;
  const errorOf = (name: (typeof fields)[number]) => (faults[name] ? words.fault[name] : undefined);
  return (
    <>
      <ErrorSummary language={language} errors={errorsOf(fields, errorOf)} />
      {isSaved && (
        <Alert kind="success" announce>
          {words.saved}
        </Alert>
      )}
      <Delivery view={view} language={language} />
      <Form language={language} target={{ action: paths.quietHours, fields: {} }} guardUnsaved>
        <p>{words.closed}</p>
        <Select
          language={language}
          name="from"
          label={words.quietFrom}
          value={written.from}
          error={errorOf("from")}
          width="short"
          options={hourOptions(12, 23, (hour) => hour)}
        />
        <Select
          language={language}
          name="until"
          label={words.until}
          help={words.untilHelp}
          value={written.until}
          error={errorOf("until")}
          width="short"
          options={hourOptions(0, 11, (hour) => hour)}
        />
        <Button>{words.save}</Button>
      </Form>
    </>
  );
};

const Delivery = ({ view, language }: Pick<Props, "view" | "language">) => {
  const words = texts(language).letterSettings.rules;
  const { integer } = format(language);
  if (view.from === undefined) return <Alert kind="warning">{words.noMail}</Alert>;
  const { sent, refused } = view.lately;
  return (
    <>
      <p>
        {words.from(view.from)} {words.lately(integer(sent))}
      </p>
      {refused > 0 && <Alert kind="warning">{words.refused(integer(refused))}</Alert>}
    </>
  );
};
