import { Hono } from "hono";
import type { Context } from "hono";
import type { AppliedNorm } from "../../../domain/organisation/norm.ts";
import type { NormFaults, WrittenNorm } from "../../../domain/organisation/parseNorm.ts";
import { readNorm } from "../../../usecases/organisation/readNorm.ts";
import { writeNorm } from "../../../usecases/organisation/writeNorm.ts";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notAllowed, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { NormForm } from "./NormForm.tsx";
import { normText } from "./normText.ts";

export const normRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.spanNorm, requireSignIn, (c) => page(needs, c))
    .post(paths.spanNorm, requireSignIn, async (c) => {
      const written = textsOf(await c.req.parseBody(), ["value", "decidedBy", "decidedOn"]);
      const kept = await writeNorm(needs)(actorOf(c), written);
      if (kept.ok) return c.redirect(paths.organisation, 303);
      return kept.error === "notAllowed" ? notAllowed(needs, c) : page(needs, c, written, kept.error);
    });

async function page(
  needs: WebNeeds,
  c: Context<Env>,
  written?: WrittenNorm,
  faults: NormFaults = {},
): Promise<Response> {
  const read = await readNorm(needs)(actorOf(c));
  if (!read.ok) return notAllowed(needs, c);
  const { language } = c.get("visitor");
  const words = texts(language).norm;
  return respond(
    needs,
    c,
    {
      title: words.title,
      lead: words.lead,
      width: "narrow",
      breadcrumbs: [{ href: paths.organisation, label: texts(language).organisation.title }],
      hasErrors: written !== undefined,
      children: (
        <>
          <p>{normText(read.value, language)}</p>
          <NormForm language={language} written={written ?? writtenBefore(read.value)} faults={faults} />
        </>
      ),
    },
    written === undefined ? 200 : 422,
  );
}

function writtenBefore({ value, decidedBy, decidedOn, isDecided }: AppliedNorm): WrittenNorm {
  return {
    value: isDecided ? String(value) : "",
    decidedBy: decidedBy ?? "",
    decidedOn: decidedOn ?? "",
  };
}
