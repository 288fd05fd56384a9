import { Hono } from "hono";
import { cancelJob } from "../../../usecases/jobs/cancelJob.ts";
import { readJob } from "../../../usecases/jobs/readJob.ts";
import { retryJob } from "../../../usecases/jobs/retryJob.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { JobView } from "./JobView.tsx";

export const jobRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.job(":job"), requireSignIn, async (c) => {
      const read = await readJob(needs)(actorOf(c), c.req.param("job"));
      if (!read.ok) return notFound(needs, c);
      const { language } = c.get("visitor");
      const words = texts(language).jobs;
      const job = read.value;
      const ended = job.endedAt !== undefined;
      return respond(needs, c, {
        title: words.title[job.kind],
        width: "narrow",
        ...(ended ? {} : { lead: words.lead }),
        children: <JobView job={job} language={language} />,
      });
    })
    .post(paths.cancelJob(":job"), requireSignIn, async (c) => {
      const id = c.req.param("job");
      const cancelled = await cancelJob(needs)(actorOf(c), id);
      if (!cancelled.ok && cancelled.error === "noSuchJob") return notFound(needs, c);
      return c.redirect(paths.job(id), 303);
    })
    .post(paths.retryJob(":job"), requireSignIn, async (c) => {
      const id = c.req.param("job");
      const renewed = await retryJob(needs)(actorOf(c), id);
      if (!renewed.ok && renewed.error === "noSuchJob") return notFound(needs, c);
      return c.redirect(paths.job(id), 303);
    });
