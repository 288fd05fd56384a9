import type { CohortView, ProgrammeView } from "../../../usecases/programme/readProgramme.ts";
import { Button } from "../../components/button/Button.tsx";
import { Form } from "../../components/form/Form.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { TextInput } from "../../components/text-input/TextInput.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { hoursText } from "./hoursText.ts";

export interface ApplyFormProps {
  readonly view: CohortView;
  readonly programme: ProgrammeView;
  readonly language: Language;
  /** Hours that could not be read, as they were written. */
  readonly unread?: string | undefined;
}

/** One field for each cohort on the page: ids of fields are their names. */
export function substituteField(cohort: string): string {
  return `substitute-${cohort}`;
}

/** Applies to a cohort; asks for how long somebody must step in, where the organisation reckons with it. */
export const ApplyForm = ({ view, programme, language, unread }: ApplyFormProps) => {
  const { page } = texts(language).programme;
  const { apply } = texts(language).programmeCost;
  const { cohort, own, minutesAway } = view;
  const target = { action: paths.applyToCohort(cohort.id), fields: {} };
  const to = page.applyTo(cohort.name);
  const button = (
    <Button variant="secondary" label={own === undefined ? to : `${page.applyAgain}: ${cohort.name}`}>
      {own === undefined ? to : page.applyAgain}
    </Button>
  );
  if (!programme.asksForSubstitute) return <PostForm target={target}>{button}</PostForm>;
  return (
    <Form language={language} target={target}>
      <TextInput
        language={language}
        name={substituteField(cohort.id)}
        label={apply.hours}
        help={apply.help(hoursText(minutesAway, language))}
        value={unread}
        error={unread === undefined ? undefined : apply.fault}
        inputMode="decimal"
        width="short"
        optional
      />
      {button}
    </Form>
  );
};
