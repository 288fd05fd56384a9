import { longestWithdrawalMessage } from "../../../usecases/authoring/withdrawWork.ts";
import type { WorkView } from "../../../usecases/authoring/readWork.ts";
import { Button } from "../../components/button/Button.tsx";
import { Disclosure } from "../../components/disclosure/Disclosure.tsx";
import { Form } from "../../components/form/Form.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { TextArea } from "../../components/text-area/TextArea.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { addressOf } from "./workAddress.ts";

/** Publishes what is saved, and withdraws what is published. */
export const PublishSection = ({
  view,
  language,
  longMessage,
}: {
  readonly view: WorkView;
  readonly language: Language;
  /** A message at withdrawal that was too long to be kept. */
  readonly longMessage: string | undefined;
}) => {
  const { authoring: words } = texts(language);
  const { work, versions, isChanged } = view;
  const address = addressOf(view);
  const isWithdrawn = work.withdrawnAt !== undefined;
  return (
    <section class="ls-stack">
      <h2>{words.publishTitle}</h2>
      <p>{words.publishHelp}</p>
      {isChanged && (
        <PostForm
          target={{ action: paths.publishOwnWork(...address), fields: { revision: String(work.revision) } }}
        >
          <Button variant="secondary">{words.publish}</Button>
        </PostForm>
      )}
      {versions.length > 0 && !isWithdrawn && (
        <p>
          <a href={work.kind === "course" ? paths.course(work.id) : paths.dialogueReviews}>{words.see}</a>
        </p>
      )}
      {isWithdrawn && (
        <PostForm target={{ action: paths.offerOwnWork(...address), fields: {} }}>
          <Button variant="tertiary">{words.offerAgain}</Button>
        </PostForm>
      )}
      {versions.length > 0 && !isWithdrawn && (
        <Disclosure summary={words.withdraw} open={longMessage !== undefined}>
          <p>{words.withdrawHelp}</p>
          <Form language={language} target={{ action: paths.withdrawOwnWork(...address), fields: {} }}>
            {work.kind === "course" && (
              <TextArea
                language={language}
                name="message"
                label={words.withdrawMessage}
                help={words.withdrawMessageHelp}
                value={longMessage ?? ""}
                error={longMessage === undefined ? undefined : words.withdrawMessageTooLong}
                rows={2}
                maxLength={longestWithdrawalMessage}
                optional
              />
            )}
            <Button variant="secondary">{words.withdrawSurely}</Button>
          </Form>
        </Disclosure>
      )}
    </section>
  );
};
