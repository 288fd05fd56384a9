import { Hono, type Context } from "hono";
import type { WaiverFaults, WrittenWaiver } from "../../../domain/programme/parseReason.ts";
import type { ProgrammeId } from "../../../domain/programme/programme.ts";
import { parseId, type PersonId } from "../../../domain/shared/ids.ts";
import { endWaiver } from "../../../usecases/programme/endWaiver.ts";
import { readWaivers } from "../../../usecases/programme/readWaivers.ts";
import { waivePrerequisites } from "../../../usecases/programme/waivePrerequisites.ts";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { programmeText } from "./programmeText.ts";
import { WaiverPage } from "./WaiverPage.tsx";

/** Whom HR lets take a programme though something remains. */
export const waiverRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.waivers(":programme"), requireSignIn, (c) => page(needs, c, { person: "", reason: "" }))
    .post(paths.waivers(":programme"), requireSignIn, async (c) => {
      const id: ProgrammeId | undefined = parseId(c.req.param("programme"));
      const written = textsOf(await c.req.parseBody(), ["person", "reason"]);
      const waived = id && (await waivePrerequisites(needs)(actorOf(c), id, written));
      if (waived?.ok === true) return c.redirect(paths.waivers(id ?? ""), 303);
      if (!waived || waived.error === "noSuchProgramme") return notFound(needs, c);
      return page(needs, c, written, waived.error);
    })
    .post(paths.endWaiver(":programme"), requireSignIn, async (c) => {
      const id: ProgrammeId | undefined = parseId(c.req.param("programme"));
      const person: PersonId | undefined = parseId(textsOf(await c.req.parseBody(), ["person"]).person);
      const ended = id && person && (await endWaiver(needs)(actorOf(c), id, person));
      return ended?.ok === true ? c.redirect(paths.waivers(id ?? ""), 303) : notFound(needs, c);
    });

async function page(
  needs: WebNeeds,
  c: Context<Env>,
  written: WrittenWaiver,
  faults?: WaiverFaults,
): Promise<Response> {
  const id: ProgrammeId | undefined = parseId(c.req.param("programme"));
  const read = id && (await readWaivers(needs)(actorOf(c), id));
  if (read?.ok !== true) return notFound(needs, c);
  const { language } = c.get("visitor");
  const { prerequisite, programme } = texts(language);
  const name = programmeText(read.value.programme.name, language);
  return respond(
    needs,
    c,
    {
      title: prerequisite.waivers.title,
      lead: prerequisite.waivers.lead,
      kicker: name,
      width: "narrow",
      breadcrumbs: [
        { href: paths.programmes, label: programme.title },
        { href: paths.programme(read.value.programme.id), label: name },
      ],
      hasErrors: faults !== undefined,
      children: <WaiverPage list={read.value} language={language} written={written} faults={faults ?? {}} />,
    },
    faults === undefined ? 200 : 422,
  );
}
