import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { PostTarget } from "../page/Shell.ts";
import { PostForm } from "../post-form/PostForm.tsx";

export interface JobProgressProps {
  readonly language: Language;
  /** What is being done: "Läser in 60 000 personer". */
  readonly label: string;
  /** Between 0 and 1; undefined while nobody can know. */
  readonly share: number | undefined;
  /** What is happening just now. */
  readonly detail?: string;
  /** Where it is shown, for whoever has no script and wants to see how far it has come. */
  readonly href: string;
  readonly cancel?: { readonly target: PostTarget; readonly label: string };
}

/**
 * A job that runs. The island asks for the page again, quietly, every other second, and loads it anew when the job
 * has left it. Without script there is a link: a page that reloads by itself takes the reader's place away.
 */
export const JobProgress = (props: JobProgressProps) => {
  const { components } = texts(props.language);
  return (
    <ls-job-progress class="ls-job">
      <label class="ls-job-label" for="job-progress-bar">
        {props.label}
      </label>
      <progress id="job-progress-bar" max={1} value={props.share}>
        {props.share === undefined ? "" : format(props.language).percent(props.share)}
      </progress>
      <p class="ls-quiet-text">
        {props.share !== undefined && (
          <>{components.progressOf(format(props.language).percent(props.share))}. </>
        )}
        {props.detail !== undefined && <>{props.detail} </>}
        <span class="ls-job-updates">{components.progressUpdates}</span>
      </p>
      <noscript>
        <p>
          <a class="ds-link" href={props.href}>
            {components.progressLook}
          </a>
        </p>
      </noscript>
      {props.cancel && (
        <PostForm target={props.cancel.target}>
          <button type="submit" class="ds-button ls-small" data-variant="secondary">
            {props.cancel.label}
          </button>
        </PostForm>
      )}
    </ls-job-progress>
  );
};
