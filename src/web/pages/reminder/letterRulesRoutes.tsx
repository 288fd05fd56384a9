import { Hono, type Context } from "hono";
import type { QuietHoursFaults, WrittenQuietHours } from "../../../domain/reminder/quietHours.ts";
import { readLetterRules, writeLetterRules } from "../../../usecases/reminder/letterRules.ts";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notAllowed, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { LetterRulesPage } from "./LetterRulesPage.tsx";

const saved = "klart";

/** When the organisation sends no letters, for HR and administrators. */
export const letterRulesRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.quietHours, requireSignIn, (c) => page(needs, c))
    .post(paths.quietHours, requireSignIn, async (c) => {
      const written = textsOf(await c.req.parseBody(), ["from", "until"]);
      const kept = await writeLetterRules(needs)(actorOf(c), written);
      if (kept.ok) return c.redirect(`${paths.quietHours}?${saved}`, 303);
      return kept.error === "notAllowed"
        ? notAllowed(needs, c)
        : page(needs, c, { written, faults: kept.error });
    });

async function page(
  needs: WebNeeds,
  c: Context<Env>,
  failed?: { readonly written: WrittenQuietHours; readonly faults: QuietHoursFaults },
): Promise<Response> {
  const read = await readLetterRules(needs)(actorOf(c));
  if (!read.ok) return notAllowed(needs, c);
  const { language } = c.get("visitor");
  const { letterSettings, organisation } = texts(language);
  const { from, until } = read.value.quiet;
  return respond(
    needs,
    c,
    {
      title: letterSettings.rules.title,
      lead: letterSettings.rules.lead,
      width: "narrow",
      breadcrumbs: [{ href: paths.organisation, label: organisation.title }],
      hasErrors: failed !== undefined,
      children: (
        <LetterRulesPage
          view={read.value}
          language={language}
          isSaved={!failed && c.req.query(saved) !== undefined}
          written={failed?.written ?? { from: String(from), until: String(until) }}
          faults={failed?.faults ?? {}}
        />
      ),
    },
    failed ? 422 : 200,
  );
}
