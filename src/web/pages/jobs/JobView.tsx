import { mayCancel, mayRetry, type Job } from "../../../domain/jobs/job.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { Button } from "../../components/button/Button.tsx";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { JobProgress } from "../../components/job-progress/JobProgress.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { resultPath } from "./resultPath.ts";

/** A job as it stands: how far it has come, or how it ended and where to go from there. */
export const JobView = ({ job, language }: { readonly job: Job; readonly language: Language }) => {
  const words = texts(language).jobs;
  if (job.state === "waiting" || job.state === "running") return <Running job={job} language={language} />;
  const result = resultPath(job);
  return (
    <>
      {job.state === "done" && <Alert kind="success">{words.state.done}.</Alert>}
      {job.state === "cancelled" && <Alert kind="info">{words.state.cancelled}.</Alert>}
      {job.state === "failed" && (
        <Alert kind="danger">{words.failure[job.message ?? ""] ?? words.failure["defect"]}</Alert>
      )}
      {job.state === "done" && result !== undefined && (
        <LinkButton href={result}>{words.seeResult}</LinkButton>
      )}
      {mayRetry(job) && (
        <PostForm target={{ action: paths.retryJob(job.id), fields: {} }}>
          <Button variant="secondary">{words.retry}</Button>
        </PostForm>
      )}
    </>
  );
};

const Running = ({ job, language }: { readonly job: Job; readonly language: Language }) => {
  const words = texts(language).jobs;
  const { integer } = format(language);
  const detail = job.cancelAsked
    ? words.cancelling
    : job.total === undefined
      ? `${words.state[job.state]}.`
      : `${words.stepOf(integer(job.done), integer(job.total))}.`;
  return (
    <JobProgress
      language={language}
      label={words.title[job.kind]}
      share={job.total ? job.done / job.total : undefined}
      detail={detail}
      href={paths.job(job.id)}
      {...(mayCancel(job)
        ? { cancel: { target: { action: paths.cancelJob(job.id), fields: {} }, label: words.cancel } }
        : {})}
    />
  );
};
