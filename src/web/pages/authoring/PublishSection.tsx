import type { WorkView } from "../../../usecases/authoring/readWork.ts";
import { Button } from "../../components/button/Button.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { addressOf } from "./workAddress.ts";

/** Publishes what is saved, and withdraws what is published. */
export const PublishSection = ({
  view,
  language,
}: {
  readonly view: WorkView;
  readonly language: Language;
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
      {versions.length > 0 && (
        <PostForm
          target={{
            action: isWithdrawn ? paths.offerOwnWork(...address) : paths.withdrawOwnWork(...address),
            fields: {},
          }}
        >
          <Button variant="tertiary">{isWithdrawn ? words.offerAgain : words.withdraw}</Button>
        </PostForm>
      )}
      {versions.length > 0 && !isWithdrawn && <p class="ls-quiet-text">{words.withdrawHelp}</p>}
    </section>
  );
};
