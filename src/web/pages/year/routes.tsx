import { Hono, type Context } from "hono";
import { textOfCourse } from "../../../domain/learning/course.ts";
import { coursesByNeed } from "../../../domain/learning/coursesByNeed.ts";
import type { DateFaults, WrittenDate } from "../../../domain/year/organisationDate.ts";
import { listCourses } from "../../../usecases/learning/listCourses.ts";
import {
  addOrganisationDate,
  readOrganisationDates,
  removeOrganisationDate,
} from "../../../usecases/year/organisationYear.ts";
import { readCoverage } from "../../../usecases/year/readCoverage.ts";
import { readYear, type YearView } from "../../../usecases/year/readYear.ts";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notAllowed, notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { wantedBy } from "../learning/wantedBy.ts";
import { CoveragePage } from "./CoveragePage.tsx";
import { DatesPage } from "./DatesPage.tsx";
import { YearPage } from "./YearPage.tsx";

const nothing: WrittenDate = { kind: "", name: "", firstDay: "", lastDay: "" };

export const yearRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.year, requireSignIn, async (c) => {
      const { language } = c.get("visitor");
      const words = texts(language).year;
      const view = await readYear(needs)(actorOf(c));
      const suggestion = view.hasOngoing ? undefined : await suggestedCourse(needs, c);
      return respond(needs, c, {
        title: words.title,
        lead: words.lead,
        width: "narrow",
        actions: (view.leads || view.isHr) && <YearLinks view={view} language={language} />,
        children: <YearPage view={view} language={language} suggestion={suggestion} />,
      });
    })
    .get(paths.yearDates, requireSignIn, (c) => datesPage(needs, c, nothing))
    .post(paths.yearDates, requireSignIn, async (c) => {
      const written = textsOf(await c.req.parseBody(), ["kind", "name", "firstDay", "lastDay"]);
      const added = await addOrganisationDate(needs)(actorOf(c), written);
      if (added.ok) return c.redirect(paths.yearDates, 303);
      return added.error === "notAllowed" ? notAllowed(needs, c) : datesPage(needs, c, written, added.error);
    })
    .post(paths.removeYearDate(":date"), requireSignIn, async (c) => {
      const removed = await removeOrganisationDate(needs)(actorOf(c), c.req.param("date"));
      if (removed.ok) return c.redirect(paths.yearDates, 303);
      return removed.error === "notAllowed" ? notAllowed(needs, c) : notFound(needs, c);
    })
    .get(paths.coverage, requireSignIn, async (c) => {
      const { language } = c.get("visitor");
      const read = await readCoverage(needs)(actorOf(c));
      if (!read.ok) return notAllowed(needs, c);
      const words = texts(language).year;
      return respond(needs, c, {
        title: words.coverage.title,
        lead: words.coverage.lead(format(language).day(read.value.before)),
        breadcrumbs: [{ href: paths.year, label: words.title }],
        children: <CoveragePage coverage={read.value} language={language} />,
      });
    });

const YearLinks = (props: { readonly view: YearView; readonly language: Language }) => {
  const words = texts(props.language).year;
  const { leads, isHr } = props.view;
  const links = [
    { href: paths.introduction, label: words.introductions, isShown: leads },
    { href: paths.yearDates, label: words.organisationDates, isShown: isHr },
    { href: paths.coverage, label: words.coverageLink, isShown: isHr },
  ];
  return (
    <>
      {links
        .filter(({ isShown }) => isShown)
        .map(({ href, label }) => (
          <LinkButton href={href} variant="secondary">
            {label}
          </LinkButton>
        ))}
    </>
  );
};

/** The course for what the person needs most that has not been begun; needs take long to work out. */
async function suggestedCourse(needs: WebNeeds, c: Context<Env>) {
  const { courses } = await listCourses(needs)(actorOf(c));
  const free = courses.filter(({ standing }) => standing === "notBegun").map(({ course }) => course);
  const [first] = coursesByNeed(free, await wantedBy(needs, actorOf(c)));
  const course = first?.course ?? free[0];
  return course && { id: course.id, title: textOfCourse(course, c.get("visitor").language).title };
}

async function datesPage(
  needs: WebNeeds,
  c: Context<Env>,
  written: WrittenDate,
  faults?: DateFaults,
): Promise<Response> {
  const { language } = c.get("visitor");
  const words = texts(language).year;
  const dates = await readOrganisationDates(needs)(actorOf(c));
  if (!dates.ok) return notAllowed(needs, c);
  const children = (
    <DatesPage dates={dates.value} language={language} written={written} faults={faults ?? {}} />
  );
  return respond(
    needs,
    c,
    {
      title: words.dates.title,
      lead: words.dates.lead,
      width: "narrow",
      breadcrumbs: [{ href: paths.year, label: words.title }],
      hasErrors: faults !== undefined,
      children,
    },
    faults === undefined ? 200 : 422,
  );
}
