import { Hono, type Context } from "hono";
import type { SessionFaults, WrittenSession } from "../../../domain/programme/parseSession.ts";
import type { CohortId, ProgrammeSessionId } from "../../../domain/programme/programme.ts";
import { parseId } from "../../../domain/shared/ids.ts";
import { markAttendance } from "../../../usecases/programme/markAttendance.ts";
import { promiseAfterSession } from "../../../usecases/programme/promiseAfterSession.ts";
import { readCohort } from "../../../usecases/programme/readCohort.ts";
import { readSession } from "../../../usecases/programme/readSession.ts";
import { removeSession } from "../../../usecases/programme/removeSession.ts";
import { writeSession, type SessionWish } from "../../../usecases/programme/writeSession.ts";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { format } from "../../text/format.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { programmeText } from "./programmeText.ts";
import { SessionForm } from "./SessionForm.tsx";
import { SessionPage, type SessionPageProps } from "./SessionPage.tsx";

const nothing: WrittenSession = { on: "", from: "", to: "", place: "", preparation: "" };

/** One session, before and after it, and the form in which it is written. */
export const sessionRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.newSession(":cohort"), requireSignIn, async (c) => {
      const id: CohortId | undefined = parseId(c.req.param("cohort"));
      const read = id && (await readCohort(needs)(actorOf(c), id));
      return read?.ok === true
        ? formPage(needs, c, { cohort: read.value.cohort.id, id: newSessionId(needs) }, nothing)
        : notFound(needs, c);
    })
    .post(paths.newSession(":cohort"), requireSignIn, async (c) => {
      const cohort: CohortId | undefined = parseId(c.req.param("cohort"));
      const { id: sent } = textsOf(await c.req.parseBody(), ["id"]);
      const id: ProgrammeSessionId = parseId(sent) ?? newSessionId(needs);
      return cohort === undefined ? notFound(needs, c) : save(needs, c, { cohort, id });
    })
    .get(paths.programmeSession(":session"), requireSignIn, (c) => page(needs, c))
    .get(paths.changeSession(":session"), requireSignIn, async (c) => {
      const id: ProgrammeSessionId | undefined = parseId(c.req.param("session"));
      const read = id && (await readSession(needs)(actorOf(c), id));
      if (read?.ok !== true || !read.value.attendants) return notFound(needs, c);
      return formPage(needs, c, { session: read.value.session.id }, read.value.session);
    })
    .post(paths.changeSession(":session"), requireSignIn, async (c) => {
      const session: ProgrammeSessionId | undefined = parseId(c.req.param("session"));
      return session === undefined ? notFound(needs, c) : save(needs, c, { session });
    })
    .post(paths.removeSession(":session"), requireSignIn, async (c) => {
      const id: ProgrammeSessionId | undefined = parseId(c.req.param("session"));
      const removed = id && (await removeSession(needs)(actorOf(c), id));
      return removed?.ok === true ? c.redirect(paths.cohort(removed.value), 303) : notFound(needs, c);
    })
    .post(paths.sessionAttendance(":session"), requireSignIn, async (c) => {
      const id: ProgrammeSessionId | undefined = parseId(c.req.param("session"));
      const { came } = await c.req.parseBody({ all: true });
      const people = [came ?? []].flat().filter((one) => typeof one === "string");
      const marked = id && (await markAttendance(needs)(actorOf(c), id, new Set(people)));
      if (!marked || (!marked.ok && marked.error === "noSuchSession")) return notFound(needs, c);
      return c.redirect(`${paths.programmeSession(id)}${marked.ok ? "?sparat" : ""}`, 303);
    })
    .post(paths.sessionPromise(":session"), requireSignIn, async (c) => {
      const id: ProgrammeSessionId | undefined = parseId(c.req.param("session"));
      const { promise } = textsOf(await c.req.parseBody(), ["promise"]);
      const promised = id && (await promiseAfterSession(needs)(actorOf(c), id, promise));
      if (promised?.ok === true) return c.redirect(paths.programmeSession(id ?? ""), 303);
      if (!promised || promised.error === "noSuchSession") return notFound(needs, c);
      const fault = promised.error === "tooEarly" ? "tooEarly" : promised.error.promise;
      return page(needs, c, { promise, fault });
    });

function newSessionId({ newId }: WebNeeds): ProgrammeSessionId {
  return newId() as ProgrammeSessionId; // a new id becomes a session's here
}

async function page(
  needs: WebNeeds,
  c: Context<Env>,
  said?: Pick<SessionPageProps, "promise" | "fault">,
): Promise<Response> {
  const id: ProgrammeSessionId | undefined = parseId(c.req.param("session"));
  const read = id && (await readSession(needs)(actorOf(c), id));
  if (read?.ok !== true) return notFound(needs, c);
  const { language } = c.get("visitor");
  const words = texts(language).programme;
  const { programme, cohort, session, attendants } = read.value;
  const day = format(language).day(session.on);
  const name = programmeText(programme.name, language);
  return respond(
    needs,
    c,
    {
      title: words.session.title(day),
      lead: words.session.when(session.from, session.to),
      kicker: `${name}, ${cohort.name}`,
      width: "narrow",
      breadcrumbs: [
        { href: paths.programmes, label: words.title },
        { href: paths.programme(programme.id), label: name },
      ],
      actions: attendants && (
        <LinkButton href={paths.changeSession(session.id)} variant="secondary">
          {words.session.change}
        </LinkButton>
      ),
      hasErrors: said !== undefined,
      children: (
        <SessionPage
          view={read.value}
          language={language}
          promise={said?.promise ?? ""}
          fault={said?.fault}
          isAttendanceSaved={said === undefined && c.req.query("sparat") !== undefined}
        />
      ),
    },
    said === undefined ? 200 : 422,
  );
}

async function save(needs: WebNeeds, c: Context<Env>, wish: SessionWish): Promise<Response> {
  const written = textsOf(await c.req.parseBody(), ["on", "from", "to", "place", "preparation"]);
  const saved = await writeSession(needs)(actorOf(c), wish, written);
  if (saved.ok) return c.redirect(paths.cohort(saved.value), 303);
  return saved.error === "noSuchSession"
    ? notFound(needs, c)
    : formPage(needs, c, wish, written, saved.error);
}

function formPage(
  needs: WebNeeds,
  c: Context<Env>,
  wish: SessionWish,
  written: WrittenSession,
  faults?: SessionFaults,
): Response {
  const { language } = c.get("visitor");
  const words = texts(language).programme;
  const isNew = "cohort" in wish;
  return respond(
    needs,
    c,
    {
      title: isNew ? words.sessionForm.newTitle : words.sessionForm.changeTitle,
      width: "narrow",
      breadcrumbs: [
        { href: paths.programmes, label: words.title },
        ...(isNew ? [] : [{ href: paths.programmeSession(wish.session), label: words.page.sessions }]),
      ],
      hasErrors: faults !== undefined,
      children: (
        <SessionForm
          id={isNew ? wish.id : undefined}
          action={isNew ? paths.newSession(wish.cohort) : paths.changeSession(wish.session)}
          remove={isNew ? undefined : paths.removeSession(wish.session)}
          language={language}
          written={written}
          faults={faults ?? {}}
        />
      ),
    },
    faults === undefined ? 200 : 422,
  );
}
