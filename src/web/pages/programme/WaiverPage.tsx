import type { WaiverFaults, WrittenWaiver } from "../../../domain/programme/parseReason.ts";
import type { WaiverList } from "../../../usecases/programme/readWaivers.ts";
import { Button } from "../../components/button/Button.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { writtenFields } from "../../components/field/writtenFields.ts";
import { Form } from "../../components/form/Form.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { TextArea } from "../../components/text-area/TextArea.tsx";
import { TextInput } from "../../components/text-input/TextInput.tsx";
import { ThingList } from "../../components/thing-list/ThingList.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

interface Props {
  readonly list: WaiverList;
  readonly language: Language;
  readonly written: WrittenWaiver;
  readonly faults: WaiverFaults;
}

/** Who may take a programme though something remains, and the form that lets somebody. */
export const WaiverPage = ({ list, language, written, faults }: Props) => {
  const { prerequisite, organisation } = texts(language);
  const words = prerequisite.waivers;
  const { field, errors } = writtenFields(["person", "reason"], { language, words, written, faults });
  const { id } = list.programme;
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <Form language={language} target={{ action: paths.waivers(id), fields: {} }}>
        <TextInput {...field("person")} type="email" />
        <TextArea {...field("reason")} help={words.reasonHelp} maxLength={500} />
        <Button>{words.save}</Button>
      </Form>
      <section>
        <h2>{words.list}</h2>
        {list.waivers.length === 0 && <p>{words.none}</p>}
        <ThingList
          things={list.waivers.map(({ person, name = organisation.protectedName, reason, waivedOn }) => ({
            title: name,
            detail: words.given(format(language).day(waivedOn), reason),
            actions: (
              <PostForm target={{ action: paths.endWaiver(id), fields: { person } }}>
                <Button variant="tertiary" danger small label={words.endOf(name)}>
                  {words.end}
                </Button>
              </PostForm>
            ),
          }))}
        />
      </section>
    </>
  );
};
