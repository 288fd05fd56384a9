import { letterKinds, type WishFaults, type WrittenWish } from "../../../domain/reminder/letterWish.ts";
import type { OwnLetters } from "../../../usecases/reminder/ownLetters.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { Button } from "../../components/button/Button.tsx";
import { Checkbox } from "../../components/choices/Checkbox.tsx";
import { Checkboxes } from "../../components/choices/Checkboxes.tsx";
import { Radios } from "../../components/choices/Radios.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Select } from "../../components/select/Select.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { hourOptions } from "./hourOptions.ts";

interface Props {
  readonly letters: OwnLetters;
  readonly language: Language;
  readonly written: WrittenWish;
  readonly faults: WishFaults;
}

/** Which letters a person wants, and when. */
export const LettersPage = (props: Props) => {
  const { letters, language, written, faults } = props;
  const words = texts(language).letterSettings;
  const errorOf = (name: "weekday" | "hour") => (faults[name] ? words.fault[name] : undefined);
  return (
    <>
      <ErrorSummary
        language={language}
        errors={(["weekday", "hour"] as const).flatMap((name) => {
          const message = errorOf(name);
          return message === undefined ? [] : [{ name, message }];
        })}
      />
      <Reach {...props} />
      <Form language={language} target={{ action: paths.letters, fields: {} }} guardUnsaved>
        <Checkboxes
          language={language}
          name="kinds"
          label={words.kinds}
          help={words.kindsHelp}
          values={written.kinds}
          options={letterKinds.map((value) => ({
            value,
            label: words.kind[value],
            help: words.kindHelp[value],
          }))}
        />
        <Radios
          language={language}
          name="weekday"
          label={words.weekday}
          help={words.weekdayHelp}
          value={written.weekday}
          error={errorOf("weekday")}
          options={words.weekdays.map((label, index) => ({ value: String(index + 1), label }))}
        />
        <Select
          language={language}
          name="hour"
          label={words.hour}
          value={written.hour}
          error={errorOf("hour")}
          width="short"
          options={hourOptions(letters.quiet.until, letters.quiet.from - 1, words.hourAt)}
        />
        <Checkbox
          language={language}
          name="showsWords"
          label={words.showsWords}
          help={words.showsWordsHelp}
          checked={written.showsWords === "yes"}
        />
        <Button>{words.save}</Button>
      </Form>
    </>
  );
};

/** Whether a letter would arrive at all, and where. */
const Reach = ({ letters, language }: Props) => {
  const words = texts(language).letterSettings;
  const { email, isMailConfigured, protectedIdentity } = letters;
  return (
    <>
      {!isMailConfigured && <Alert kind="info">{words.noMail}</Alert>}
      {email === undefined && <Alert kind="warning">{words.noAddress}</Alert>}
      {email !== undefined && isMailConfigured && <p>{words.sentTo(email)}</p>}
      {protectedIdentity && <Alert kind="info">{words.protectedIdentity}</Alert>}
    </>
  );
};
