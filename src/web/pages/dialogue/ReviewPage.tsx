import type { ReviewFaults } from "../../../usecases/dialogue/markReviewed.ts";
import type { DialogueList, ListedDialogue } from "../../../usecases/dialogue/listDialogues.ts";
import { Button } from "../../components/button/Button.tsx";
import { DateInput } from "../../components/date-input/DateInput.tsx";
import { Disclosure } from "../../components/disclosure/Disclosure.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../components/form/Form.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { Tag } from "../../components/tag/Tag.tsx";
import { TextInput } from "../../components/text-input/TextInput.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { reviewSentence } from "./words.ts";

/** A review that could not be saved: of which dialogue, what was written, and what is wrong with it. */
export interface WrittenReview {
  readonly dialogue: string;
  readonly reviewer: string;
  readonly day: string;
  readonly faults: ReviewFaults;
}

interface Props {
  readonly list: DialogueList;
  readonly language: Language;
  readonly written: WrittenReview | undefined;
}

/** Every dialogue with who has reviewed it. */
export const ReviewPage = ({ list, language, written }: Props) => {
  const { dialogue: words } = texts(language);
  const messages = errorsOf(written, language);
  return (
    <>
      <ErrorSummary
        language={language}
        errors={Object.entries(messages).flatMap(([field, message]) =>
          message === undefined ? [] : [{ name: `${written?.dialogue}-${field}`, message }],
        )}
      />
      {list.dialogues.map((listed) => (
        <section class="ls-stack">
          <h2>{listed.dialogue.title[language]}</h2>
          <p class="ls-buttons">
            <Tag kind={listed.review ? "success" : "warning"}>{reviewSentence(listed.review, language)}</Tag>
            <span class="ls-quiet-text">{words.version(listed.dialogue.version)}</span>
          </p>
          <p>
            <a href={paths.dialogue(listed.dialogue.id)}>
              {words.readIt}
              <span class="ds-sr-only"> {listed.dialogue.title[language]}</span>
            </a>
          </p>
          {listed.review ? (
            <PostForm target={{ action: paths.withdrawReview(listed.dialogue.id), fields: {} }}>
              <Button variant="tertiary" label={words.withdrawOf(listed.dialogue.title[language])}>
                {words.withdraw}
              </Button>
            </PostForm>
          ) : (
            <ReviewForm
              listed={listed}
              language={language}
              written={written?.dialogue === listed.dialogue.id ? written : undefined}
            />
          )}
        </section>
      ))}
    </>
  );
};

function errorsOf(
  written: WrittenReview | undefined,
  language: Language,
): Readonly<Record<"reviewer" | "day", string | undefined>> {
  const { reviewFault } = texts(language).dialogue;
  const { reviewer, day } = written?.faults ?? {};
  return { reviewer: reviewer && reviewFault[reviewer], day: day && reviewFault[day] };
}

const ReviewForm = (props: {
  readonly listed: ListedDialogue;
  readonly language: Language;
  readonly written: WrittenReview | undefined;
}) => {
  const { listed, language, written } = props;
  const { id, title } = listed.dialogue;
  const { dialogue: words } = texts(language);
  const errors = errorsOf(written, language);
  return (
    <Disclosure summary={words.addReview} open={written !== undefined}>
      <Form language={language} target={{ action: paths.reviewDialogue(id), fields: {} }}>
        <TextInput
          language={language}
          name={`${id}-reviewer`}
          label={words.reviewer}
          help={words.reviewerHelp}
          value={written?.reviewer}
          error={errors.reviewer}
        />
        <DateInput
          language={language}
          name={`${id}-day`}
          label={words.reviewDay}
          value={written?.day}
          error={errors.day}
        />
        <Button variant="secondary" label={words.saveReviewOf(title[language])}>
          {words.saveReview}
        </Button>
      </Form>
    </Disclosure>
  );
};
