import { Hono } from "hono";
import type { Context } from "hono";
import { dayInStockholm } from "../../../domain/shared/day.ts";
import { parseId, type PersonId } from "../../../domain/shared/ids.ts";
import { grantRole } from "../../../usecases/access/grantRole.ts";
import { makeSignInLink } from "../../../usecases/access/makeSignInLink.ts";
import { findPeople, readAccess } from "../../../usecases/access/readAccess.ts";
import { revokeRole } from "../../../usecases/access/revokeRole.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notAllowed, notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { NewLinkPage } from "./NewLinkPage.tsx";
import { PeopleTable } from "./PeopleTable.tsx";
import { PersonAccessPage } from "./PersonAccessPage.tsx";
import { fieldOf, siteOf } from "./request.ts";
import { parseGrant, writtenGrant, type GrantFaults, type WrittenGrant } from "./writtenGrant.ts";

export const peopleRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.people, requireSignIn, (c) => people(needs, c, ""))
    .post(paths.people, requireSignIn, async (c) =>
      people(needs, c, fieldOf(await c.req.parseBody(), "search")),
    )
    .get(paths.personAccess(":person"), requireSignIn, (c) => person(needs, c, c.req.param("person"), {}))
    .post(paths.personLink(":person"), requireSignIn, (c) => giveLink(needs, c, c.req.param("person")))
    .post(paths.personRoles(":person"), requireSignIn, (c) => giveRole(needs, c, c.req.param("person")))
    .post(paths.endRole(":person"), requireSignIn, async (c) => {
      const id = parseId<"person">(c.req.param("person"));
      const grant = fieldOf(await c.req.parseBody(), "grant");
      if (id === undefined) return notFound(needs, c);
      const ended = await revokeRole(needs)(actorOf(c), id, grant);
      if (ended.ok) return done(c, id, "roleEnded");
      if (ended.error === "notAllowed") return notAllowed(needs, c);
      if (ended.error === "noSuchGrant") return notFound(needs, c);
      return person(needs, c, id, { refusal: texts(c.get("visitor").language).signIn.lastAdministrator });
    });

async function people(needs: WebNeeds, c: Context<Env>, search: string): Promise<Response> {
  const found = await findPeople(needs)(actorOf(c), search);
  if (!found.ok) return notAllowed(needs, c);
  const { language } = c.get("visitor");
  const words = texts(language).signIn;
  return respond(needs, c, {
    title: words.people,
    lead: words.peopleLead,
    width: "narrow",
    children: <PeopleTable language={language} search={search} people={found.value} />,
  });
}

/** The link is shown in the answer to the POST: it is kept nowhere that a page could read it from again. */
async function giveLink(needs: WebNeeds, c: Context<Env>, person: string): Promise<Response> {
  const id: PersonId | undefined = parseId(person);
  const access = id && (await readAccess(needs)(actorOf(c), id));
  const made = id && (await makeSignInLink(needs)(actorOf(c), id));
  if (access?.ok === false && access.error === "notAllowed") return notAllowed(needs, c);
  if (access?.ok !== true || made?.ok !== true) return notFound(needs, c);
  const { language } = c.get("visitor");
  const { owner } = access.value;
  return respond(needs, c, {
    title: texts(language).signIn.linkFor(`${owner.givenName} ${owner.familyName}`),
    width: "narrow",
    children: (
      <NewLinkPage
        language={language}
        owner={owner}
        link={siteOf(c).origin + paths.welcome(made.value.token)}
        expiresAt={made.value.expiresAt}
      />
    ),
  });
}

async function giveRole(needs: WebNeeds, c: Context<Env>, id: string): Promise<Response> {
  const { language } = c.get("visitor");
  const words = texts(language).signIn;
  const to: PersonId | undefined = parseId(id);
  if (to === undefined) return notFound(needs, c);
  const written = writtenGrant(await c.req.parseBody());
  const wish = parseGrant(written, to, language);
  if (!wish.ok) return person(needs, c, id, { written, faults: wish.error });
  const given = await grantRole(needs)(actorOf(c), wish.value);
  if (given.ok) return done(c, to, "roleGiven");
  if (given.error === "notAllowed") return notAllowed(needs, c);
  if (given.error === "noSuchPerson") return notFound(needs, c);
  const faults: GrantFaults =
    given.error === "noSuchUnit"
      ? { unit: words.noSuchUnit }
      : given.error === "endsBeforeItStarts"
        ? { lastDay: words.grantFault[given.error] ?? "" }
        : { role: words.grantFault[given.error] ?? "" };
  return person(needs, c, id, { written, faults });
}

function done(c: Context<Env>, person: PersonId, what: "roleGiven" | "roleEnded"): Response {
  return c.redirect(`${paths.personAccess(person)}?klart=${what}`, 303);
}

interface Answered {
  readonly written?: WrittenGrant;
  readonly faults?: GrantFaults;
  readonly refusal?: string;
}

async function person(
  needs: WebNeeds,
  c: Context<Env>,
  id: string,
  { written, faults = {}, refusal }: Answered,
): Promise<Response> {
  const parsed: PersonId | undefined = parseId(id);
  const read = parsed && (await readAccess(needs)(actorOf(c), parsed));
  if (read?.ok === false && read.error === "notAllowed") return notAllowed(needs, c);
  if (read?.ok !== true) return notFound(needs, c);
  const { language } = c.get("visitor");
  const words = texts(language).signIn;
  const said = (["roleGiven", "roleEnded"] as const).find((one) => one === c.req.query("klart"));
  const errors = Object.entries(faults).map(([name, message]) => ({ name, message }));
  const failed = errors.length > 0 || refusal !== undefined;
  const unwritten = { role: "", firstDay: dayInStockholm(needs.now()), lastDay: "", unit: "" };
  const { owner } = read.value;
  return respond(
    needs,
    c,
    {
      title: `${owner.givenName} ${owner.familyName}`,
      lead: owner.email,
      width: "narrow",
      breadcrumbs: [{ href: paths.people, label: words.people }],
      hasErrors: failed,
      children: (
        <>
          <ErrorSummary language={language} errors={errors} />
          {refusal !== undefined && (
            <Alert kind="danger" announce>
              {refusal}
            </Alert>
          )}
          {!failed && said !== undefined && (
            <Alert kind="success" announce>
              {words[said]}
            </Alert>
          )}
          <PersonAccessPage
            language={language}
            access={read.value}
            written={written ?? unwritten}
            faults={faults}
          />
        </>
      ),
    },
    failed ? 422 : 200,
  );
}
