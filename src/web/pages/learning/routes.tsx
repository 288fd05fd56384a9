import { Hono, type Context } from "hono";
import { isHrDeveloper } from "../../../domain/access/actor.ts";
import { mayWriteOwnWorks } from "../../../domain/authoring/mayWriteOwnWorks.ts";
import { textOfCourse } from "../../../domain/learning/course.ts";
import { planFramework } from "../../../usecases/development/readOwnPlan.ts";
import { listPackages } from "../../../usecases/coursepackage/listPackages.ts";
import { examineCourse } from "../../../usecases/learning/examineCourse.ts";
import { listCourses } from "../../../usecases/learning/listCourses.ts";
import { readCourse, type CourseView } from "../../../usecases/learning/readCourse.ts";
import { readParticipation } from "../../../usecases/learning/readParticipation.ts";
import { readTranscript } from "../../../usecases/learning/readTranscript.ts";
import { startCourse } from "../../../usecases/learning/startCourse.ts";
import { suggestTools } from "../../../usecases/learning/suggestTools.ts";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { PrintButton } from "../../components/page-tools/PrintButton.tsx";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notAllowed, notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { PackageSection } from "../coursepackage/PackageSection.tsx";
import { CourseListPage } from "./CourseListPage.tsx";
import { CoursePage } from "./CoursePage.tsx";
import { ParticipationPage } from "./ParticipationPage.tsx";
import { wantedBy } from "./wantedBy.ts";
import { FinishedPage, TranscriptPage } from "./FinishedPages.tsx";

const toolsAtMost = 2;

export const courseRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.courses, requireSignIn, (c) => listPage(needs, c))
    .get(paths.transcript, requireSignIn, (c) => transcriptPage(needs, c))
    .get(paths.participation, requireSignIn, async (c) => {
      const { language } = c.get("visitor");
      const read = await readParticipation(needs)(actorOf(c));
      if (!read.ok) return notAllowed(needs, c);
      const words = texts(language).learning;
      return respond(needs, c, {
        title: words.participation.title,
        lead: words.participation.lead(format(language).day(read.value.before)),
        breadcrumbs: [{ href: paths.courses, label: words.title }],
        children: <ParticipationPage participation={read.value} language={language} />,
      });
    })
    .get(paths.course(":course"), requireSignIn, async (c) => {
      const { language } = c.get("visitor");
      const read = await readCourse(needs)(actorOf(c), c.req.param("course"));
      if (!read.ok) return notFound(needs, c);
      const stepWasDone = c.req.query("klart") !== undefined;
      return respond(needs, c, frontPage(needs, read.value, language, stepWasDone));
    })
    .post(paths.startCourse(":course"), requireSignIn, async (c) => {
      const course = c.req.param("course");
      const started = await startCourse(needs)(actorOf(c), course);
      if (!started.ok) return notFound(needs, c);
      return c.redirect(paths.courseStep(course, "1"), 303);
    })
    .post(paths.examineCourse(":course"), requireSignIn, async (c) => {
      const course = c.req.param("course");
      const { by } = textsOf(await c.req.parseBody(), ["by"]);
      const examined = await examineCourse(needs)(actorOf(c), course, by);
      if (examined.ok) return c.redirect(paths.course(course), 303);
      return examined.error === "notAllowed" ? notAllowed(needs, c) : notFound(needs, c);
    })
    .get(paths.courseFinished(":course"), requireSignIn, async (c) => {
      const { language } = c.get("visitor");
      const read = await readCourse(needs)(actorOf(c), c.req.param("course"));
      if (!read.ok || read.value.latest?.finishedOn === undefined) return notFound(needs, c);
      const words = texts(language).learning.finished;
      const { id, competencyIds } = read.value.course;
      const { title } = textOfCourse(read.value.course, language);
      const tools = suggestTools(needs)({ courseId: id, competencyIds }, toolsAtMost);
      return respond(needs, c, {
        title: words.title,
        lead: words.lead(title),
        width: "narrow",
        breadcrumbs: [
          { href: paths.courses, label: texts(language).learning.title },
          { href: paths.course(read.value.course.id), label: title },
        ],
        children: <FinishedPage view={read.value} tools={tools} language={language} />,
      });
    });

async function listPage(needs: WebNeeds, c: Context<Env>): Promise<Response> {
  const { language } = c.get("visitor");
  const words = texts(language).learning;
  const list = await listCourses(needs)(actorOf(c));
  const { packages } = await listPackages(needs)(actorOf(c));
  const competencies = planFramework(needs.content).competencies;
  return respond(needs, c, {
    title: words.title,
    lead: words.lead,
    actions: (
      <>
        {isHrDeveloper(actorOf(c)) && (
          <>
            <LinkButton href={paths.participation} variant="secondary">
              {words.participation.link}
            </LinkButton>
            <LinkButton href={paths.coursePackages} variant="secondary">
              {texts(language).coursePackage.link}
            </LinkButton>
          </>
        )}
        {mayWriteOwnWorks(actorOf(c)) && (
          <LinkButton href={paths.ownWorks("kurser")} variant="secondary">
            {texts(language).authoring.link.course}
          </LinkButton>
        )}
        <LinkButton href={paths.transcript} variant="secondary">
          {words.toTranscript}
        </LinkButton>
      </>
    ),
    children: (
      <>
        <CourseListPage
          list={list}
          wanted={await wantedBy(needs, actorOf(c))}
          competencies={competencies.map(({ id, name }) => ({ id, name: name[language] }))}
          language={language}
        />
        <PackageSection packages={packages} language={language} />
      </>
    ),
  });
}

async function transcriptPage(needs: WebNeeds, c: Context<Env>): Promise<Response> {
  const { language, name, tenant } = c.get("visitor");
  const words = texts(language).learning;
  const transcript = await readTranscript(needs)(actorOf(c));
  return respond(needs, c, {
    title: words.transcript.title,
    lead: words.transcript.lead(name ?? "", tenant.name),
    width: "narrow",
    breadcrumbs: [{ href: paths.courses, label: words.title }],
    actions: (
      <>
        <PrintButton language={language} />
        <LinkButton href={paths.ownRecord} variant="secondary">
          {texts(language).ownRecord.link}
        </LinkButton>
      </>
    ),
    children: <TranscriptPage transcript={transcript} language={language} />,
  });
}

function frontPage({ content }: WebNeeds, view: CourseView, language: Language, stepWasDone: boolean) {
  const words = texts(language).learning;
  const { title, summary } = textOfCourse(view.course, language);
  const { competencies } = planFramework(content);
  return {
    title,
    lead: summary,
    kicker: words.course.kicker,
    width: "narrow",
    breadcrumbs: [{ href: paths.courses, label: words.title }],
    children: (
      <CoursePage
        view={view}
        language={language}
        stepWasDone={stepWasDone}
        nameOfCompetency={(id) => competencies.find((one) => one.id === id)?.name[language] ?? id}
      />
    ),
  } as const;
}
