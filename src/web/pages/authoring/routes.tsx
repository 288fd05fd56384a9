import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { filesOfKind, type WorkKind } from "../../../domain/authoring/ownWork.ts";
import { listWorks } from "../../../usecases/authoring/listWorks.ts";
import { publishWork } from "../../../usecases/authoring/publishWork.ts";
import { readWork } from "../../../usecases/authoring/readWork.ts";
import { saveDraft, type SaveFailure } from "../../../usecases/authoring/saveDraft.ts";
import { startWork } from "../../../usecases/authoring/startWork.ts";
import { withdrawWork } from "../../../usecases/authoring/withdrawWork.ts";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notAllowed, notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import type { RefusedDraft } from "./DraftForm.tsx";
import { fieldsInForm } from "./fieldsInForm.ts";
import { WorkListPage, type WrittenStart } from "./WorkListPage.tsx";
import { WorkPage, type WorkNotice, type WorkPageProps } from "./WorkPage.tsx";
import { fieldOfFile, kindOfSlug, workSlug } from "./workSlug.ts";

/** A letter may take nine in a form: three texts of the longest kind, and more, so that a page can say what is too long. */
const largestDraft = 12 * 1_048_576;

export const workRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .use(`${paths.ownWorks(":kind")}/*`, bodyLimit({ maxSize: largestDraft }))
    .get(paths.ownWorks(":kind"), requireSignIn, (c) => listPage(needs, c))
    .post(paths.ownWorks(":kind"), requireSignIn, async (c) => {
      const kind = kindOfSlug(c.req.param("kind"));
      if (!kind) return notFound(needs, c);
      const written = textsOf(await c.req.parseBody(), ["title", "from"]);
      const started = await startWork(needs)(actorOf(c), kind, written);
      if (started.ok) return c.redirect(paths.ownWork(workSlug(kind), started.value), 303);
      if (started.error === "notAllowed") return notAllowed(needs, c);
      return listPage(needs, c, { ...written, failure: started.error });
    })
    .get(paths.ownWork(":kind", ":work"), requireSignIn, (c) => {
      const notice = notices.find((one) => c.req.query(one) !== undefined);
      return workPage(needs, c, { notice });
    })
    .post(paths.ownWork(":kind", ":work"), requireSignIn, (c) => save(needs, c))
    .post(paths.publishOwnWork(":kind", ":work"), requireSignIn, async (c) => {
      const [kind, id] = [kindOfSlug(c.req.param("kind")), c.req.param("work")];
      if (!kind) return notFound(needs, c);
      const { revision } = textsOf(await c.req.parseBody(), ["revision"]);
      const published = await publishWork(needs)(actorOf(c), kind, id, Number(revision));
      if (published.ok) return c.redirect(`${paths.ownWork(workSlug(kind), id)}?published`, 303);
      if (published.error === "notAllowed") return notAllowed(needs, c);
      if (published.error === "noSuchWork") return notFound(needs, c);
      return workPage(needs, c, { notice: published.error }, 422);
    })
    .post(paths.withdrawOwnWork(":kind", ":work"), requireSignIn, (c) => withdraw(needs, c, "withdraw"))
    .post(paths.offerOwnWork(":kind", ":work"), requireSignIn, (c) => withdraw(needs, c, "offerAgain"));

const notices = ["saved", "published"] as const satisfies readonly WorkNotice[];

async function save(needs: WebNeeds, c: Context<Env, "/egna/:kind/:work">): Promise<Response> {
  const [kind, id] = [kindOfSlug(c.req.param("kind")), c.req.param("work")];
  if (!kind) return notFound(needs, c);
  const form = await c.req.parseBody({ all: true });
  const { revision, act } = textsOf(form, ["revision", "act"]);
  const fields = kind === "course" ? fieldsInForm(form) : undefined;
  const files = writtenFiles(kind, form);
  const saved = await saveDraft(needs)(actorOf(c), kind, id, { revision: Number(revision), files, fields });
  if (saved.ok) {
    const query = act === "check" ? "check" : "saved";
    return c.redirect(`${paths.ownWork(workSlug(kind), id)}?${query}`, 303);
  }
  if (saved.error === "notAllowed") return notAllowed(needs, c);
  if (saved.error === "noSuchWork") return notFound(needs, c);
  return refusedPage(needs, c, { files, fields }, saved.error);
}

/** What could not be saved comes back as it was written; beside it what somebody else has saved, where that is why. */
export function refusedPage(
  needs: WebNeeds,
  c: Context<Env>,
  { files, fields }: Pick<RefusedDraft, "files" | "fields">,
  why: Exclude<SaveFailure, string>,
): Promise<Response> {
  const refused: RefusedDraft =
    "theirs" in why
      ? { files, fields, faults: [], theirs: why.theirs }
      : { files: fields ? why.files : files, fields, faults: why.faults, theirs: undefined };
  return workPage(needs, c, { refused }, "theirs" in why ? 409 : 422);
}

/** Fields that are not there are left out: what is missing stays as it was. */
function writtenFiles(kind: WorkKind, form: Readonly<Record<string, unknown>>): RefusedDraft["files"] {
  return Object.fromEntries(
    filesOfKind[kind].flatMap((file) => {
      const text = form[fieldOfFile(file)];
      return typeof text === "string" ? [[file, text] as const] : [];
    }),
  );
}

async function withdraw(
  needs: WebNeeds,
  c: Context<Env>,
  what: "withdraw" | "offerAgain",
): Promise<Response> {
  const [kind, id] = [kindOfSlug(c.req.param("kind")), c.req.param("work") ?? ""];
  if (!kind) return notFound(needs, c);
  const { message } = textsOf(await c.req.parseBody(), ["message"]);
  const done = await withdrawWork(needs)(actorOf(c), kind, id, what, message);
  if (done.ok) return c.redirect(paths.ownWork(workSlug(kind), id), 303);
  if (done.error === "messageTooLong") return workPage(needs, c, { longMessage: message }, 422);
  return done.error === "notAllowed" ? notAllowed(needs, c) : notFound(needs, c);
}

async function listPage(needs: WebNeeds, c: Context<Env>, written?: WrittenStart): Promise<Response> {
  const kind = kindOfSlug(c.req.param("kind"));
  if (!kind) return notFound(needs, c);
  const { language } = c.get("visitor");
  const list = await listWorks(needs)(actorOf(c), kind);
  if (!list.ok) return notAllowed(needs, c);
  const words = texts(language).authoring;
  const offered = kind === "course" ? paths.courses : paths.dialogues;
  const page = {
    title: words.title[kind],
    lead: words.lead[kind],
    width: "narrow",
    hasErrors: written !== undefined,
    breadcrumbs: [
      { href: offered, label: texts(language)[kind === "course" ? "learning" : "dialogue"].title },
    ],
    actions: (
      <LinkButton href={paths.helpTopic("skriva-egna-kurser")} variant="secondary">
        {words.help}
      </LinkButton>
    ),
    children: <WorkListPage kind={kind} list={list.value} language={language} written={written} />,
  } as const;
  return respond(needs, c, page, written ? 422 : 200);
}

export async function workPage(
  needs: WebNeeds,
  c: Context<Env>,
  state: Partial<Pick<WorkPageProps, "notice" | "refused" | "uploadFault" | "longMessage">>,
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const [kind, id] = [kindOfSlug(c.req.param("kind")), c.req.param("work") ?? ""];
  if (!kind) return notFound(needs, c);
  const { language } = c.get("visitor");
  const check = c.req.query("check") !== undefined || state.notice === "hasFaults";
  const read = await readWork(needs)(actorOf(c), kind, id, check);
  if (!read.ok) return read.error === "notAllowed" ? notAllowed(needs, c) : notFound(needs, c);
  const { title } = texts(language).authoring;
  const page = {
    title: read.value.work.title,
    hasErrors: status !== 200,
    breadcrumbs: [{ href: paths.ownWorks(workSlug(kind)), label: title[kind] }],
    children: (
      <WorkPage
        view={read.value}
        language={language}
        notice={state.notice}
        refused={state.refused}
        uploadFault={state.uploadFault}
        longMessage={state.longMessage}
      />
    ),
  };
  return respond(needs, c, page, status);
}
