import { Hono, type Context } from "hono";
import type { PackageId } from "../../../domain/coursepackage/coursePackage.ts";
import { textIn } from "../../../domain/coursepackage/languageText.ts";
import { launchModes, type LaunchMode } from "../../../domain/coursepackage/registration.ts";
import { parseId } from "../../../domain/shared/ids.ts";
import {
  directPackage,
  offerPackage,
  withdrawPackage,
} from "../../../usecases/coursepackage/changePackage.ts";
import { abandonSession } from "../../../usecases/coursepackage/abandonSession.ts";
import { isWaiverFault, waiveUnit } from "../../../usecases/coursepackage/waiveUnit.ts";
import { readPackage } from "../../../usecases/coursepackage/readPackage.ts";
import { launchUnit } from "../../../usecases/coursepackage/launchUnit.ts";
import { startScorm } from "../../../usecases/coursepackage/startScorm.ts";
import { contentPaths } from "../../coursepackage/contentPaths.ts";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notAllowed, notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { otherLanguage } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { PackagePage, type PackagePageProps } from "./PackagePage.tsx";

export const coursePackageRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.coursePackage(":package"), requireSignIn, (c) => page(needs, c, idOf(c)))
    .post(paths.directPackage(":package"), requireSignIn, async (c) => {
      const id = idOf(c);
      const { audience } = textsOf(await c.req.parseBody(), ["audience"]);
      return changed(needs, c, id, id && (await directPackage(needs)(actorOf(c), id, audience)));
    })
    .post(paths.offerPackage(":package"), requireSignIn, async (c) => {
      const id = idOf(c);
      return changed(needs, c, id, id && (await offerPackage(needs)(actorOf(c), id)));
    })
    .post(paths.withdrawPackage(":package"), requireSignIn, async (c) => {
      const id = idOf(c);
      const { message } = textsOf(await c.req.parseBody(), ["message"]);
      const done = id && (await withdrawPackage(needs)(actorOf(c), id, message));
      if (id && done?.ok === false && done.error === "messageTooLong") {
        const fault = texts(c.get("visitor").language).coursePackage.handle.messageTooLong;
        return page(needs, c, id, { message: { text: message, fault } });
      }
      return changed(needs, c, id, done);
    })
    .post(paths.waivePackageUnit(":package"), requireSignIn, async (c) => {
      const id = idOf(c);
      const written = textsOf(await c.req.parseBody(), ["registration", "unit", "reason"]);
      const done = id && (await waiveUnit(needs)(actorOf(c), id, written));
      const fault = done?.ok === false && isWaiverFault(done.error) ? done.error : undefined;
      if (id && fault !== undefined) return page(needs, c, id, { waiver: { written, fault } });
      return changed(needs, c, id, done);
    })
    .post(paths.abandonPackageSession(":session"), requireSignIn, async (c) => {
      const session = parseId<"courseSession">(c.req.param("session"));
      const done = session && (await abandonSession(needs)(actorOf(c), session));
      return done?.ok === true ? c.redirect(paths.coursePackage(done.value), 303) : notFound(needs, c);
    })
    .post(paths.startPackageUnit(":package", ":unit"), requireSignIn, (c) => open(needs, c));

function idOf(c: Context<Env>): PackageId | undefined {
  return parseId<"package">(c.req.param("package"));
}

function changed(
  needs: WebNeeds,
  c: Context<Env>,
  id: PackageId | undefined,
  done: { readonly ok: true } | { readonly ok: false; readonly error: string } | undefined,
): Response | Promise<Response> {
  if (!id || !done || (!done.ok && done.error === "noSuchPackage")) return notFound(needs, c);
  if (!done.ok && done.error === "notAllowed") return notAllowed(needs, c);
  return c.redirect(paths.coursePackage(id), 303);
}

async function open(needs: WebNeeds, c: Context<Env>): Promise<Response> {
  const id = idOf(c);
  const origin = needs.contentOrigin?.(c.req.url);
  const read = id && (await readPackage(needs)(actorOf(c), id));
  if (!id || read?.ok !== true) return notFound(needs, c);
  if (origin === undefined) return page(needs, c, id);
  const { mode: written } = textsOf(await c.req.parseBody(), ["mode"]);
  const mode = launchModes.find((one) => one === written) ?? "Normal";
  const { tenant } = actorOf(c);
  const unit = Number(c.req.param("unit")) - 1;
  if (read.value.package.structure.kind !== "cmi5") return play(needs, c, id, { unit, mode, origin });
  const wish = { unit, mode, languages: languagesOf(c) };
  const launched = await launchUnit(needs)(actorOf(c), id, wish, {
    files: (ticket) => `${origin}${contentPaths.files(tenant, ticket)}/`,
    fetch: (secret) => origin + contentPaths.key(tenant, secret),
    endpoint: origin + contentPaths.record,
    back: (needs.address ?? new URL(c.req.url).origin) + paths.coursePackage(id),
  });
  if (launched.ok) return c.redirect(launched.value, 303);
  return launched.error === "withdrawn" ? page(needs, c, id) : notFound(needs, c);
}

/** The reader's language, and then the other. */
function languagesOf(c: Context<Env>): readonly string[] {
  const { language } = c.get("visitor");
  return [language, otherLanguage(language)];
}

async function play(
  needs: WebNeeds,
  c: Context<Env>,
  id: PackageId,
  wish: { readonly unit: number; readonly mode: LaunchMode; readonly origin: string },
): Promise<Response> {
  const { tenant } = actorOf(c);
  const { unit, mode, origin } = wish;
  const back = (needs.address ?? new URL(c.req.url).origin) + paths.coursePackage(id);
  const { language } = c.get("visitor");
  const started = await startScorm(needs)(actorOf(c), id, { unit, mode, language, back });
  if (started.ok) return c.redirect(origin + contentPaths.player(tenant, started.value), 303);
  return started.error === "withdrawn" ? page(needs, c, id) : notFound(needs, c);
}

async function page(
  needs: WebNeeds,
  c: Context<Env>,
  id: PackageId | undefined,
  refused: Pick<PackagePageProps, "message" | "waiver"> = {},
): Promise<Response> {
  const read = id && (await readPackage(needs)(actorOf(c), id));
  if (read?.ok !== true) return notFound(needs, c);
  const { language } = c.get("visitor");
  const words = texts(language).coursePackage;
  const hasErrors = refused.message !== undefined || refused.waiver !== undefined;
  const { package: one, mayHandle } = read.value;
  const [title, description] = [textIn(one.title, language).text, textIn(one.description, language).text];
  return respond(
    needs,
    c,
    {
      title,
      lead: description === title ? undefined : description,
      kicker: words.page.kicker,
      breadcrumbs: [
        { href: paths.courses, label: texts(language).learning.title },
        ...(mayHandle ? [{ href: paths.coursePackages, label: words.title }] : []),
      ],
      hasErrors,
      children: (
        <PackagePage
          view={read.value}
          language={language}
          canShow={needs.contentOrigin?.(c.req.url) !== undefined}
          wasImported={c.req.query("inlast") !== undefined}
          {...refused}
        />
      ),
    },
    hasErrors ? 422 : 200,
  );
}
