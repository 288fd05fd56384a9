import type { PeerGroupFaults, WrittenPeerGroup } from "../../../domain/peergroup/parsePeerGroup.ts";
import { peerAudiences } from "../../../domain/peergroup/peerGroup.ts";
import { Button } from "../../components/button/Button.tsx";
import { Radios } from "../../components/choices/Radios.tsx";
import { DateInput } from "../../components/date-input/DateInput.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { writtenFields } from "../../components/field/writtenFields.ts";
import { Form } from "../../components/form/Form.tsx";
import { TextInput } from "../../components/text-input/TextInput.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

interface Props {
  readonly language: Language;
  readonly written: WrittenPeerGroup;
  readonly faults: PeerGroupFaults;
}

const fields = ["name", "audience", "weeks", "meetings", "on", "from", "minutes", "place"] as const;

/** A group: for whom, and when it meets. */
export const GroupForm = ({ language, written, faults }: Props) => {
  const { form: words, audience } = texts(language).peerGroup;
  const { field, errors } = writtenFields(fields, { language, words, written, faults });
  const number = (name: "weeks" | "meetings" | "minutes") => (
    <TextInput {...field(name)} help={words[`${name}Help`]} inputMode="numeric" width="short" />
  );
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <Form language={language} target={{ action: paths.newPeerGroup, fields: {} }} guardUnsaved>
        <TextInput {...field("name")} help={words.nameHelp} maxLength={80} />
        <Radios
          {...field("audience")}
          options={peerAudiences.map((value) => ({ value, label: audience[value] }))}
        />
        {number("weeks")}
        {number("meetings")}
        <DateInput {...field("on")} />
        <TextInput {...field("from")} help={words.fromHelp} width="short" />
        {number("minutes")}
        <TextInput {...field("place")} help={words.placeHelp} maxLength={300} />
        <Button>{words.save}</Button>
      </Form>
    </>
  );
};
