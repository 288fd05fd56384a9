import { Hono, type Context } from "hono";
import type { RateFaults, WrittenRate } from "../../../domain/organisation/parseSubstituteRate.ts";
import { statutoryContribution } from "../../../domain/organisation/substituteRate.ts";
import { readProgrammeCosts } from "../../../usecases/programme/readProgrammeCosts.ts";
import { writeSubstituteRate } from "../../../usecases/programme/writeSubstituteRate.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notAllowed, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { format } from "../../text/format.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { CostPage } from "./CostPage.tsx";

/** What programmes cost, and what HR writes of it. */
export const costRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.programmeCosts, requireSignIn, (c) => page(needs, c))
    .post(paths.programmeCosts, requireSignIn, async (c) => {
      const written = textsOf(await c.req.parseBody(), ["hourlySek", "contribution", "fromDay"]);
      const saved = await writeSubstituteRate(needs)(actorOf(c), written);
      if (saved.ok) return c.redirect(`${paths.programmeCosts}?sparat`, 303);
      return saved.error === "notAllowed"
        ? notAllowed(needs, c)
        : page(needs, c, { written, faults: saved.error });
    });

async function page(
  needs: WebNeeds,
  c: Context<Env>,
  said?: { readonly written: WrittenRate; readonly faults: RateFaults },
): Promise<Response> {
  const read = await readProgrammeCosts(needs)(actorOf(c));
  if (!read.ok) return notAllowed(needs, c);
  const { language } = c.get("visitor");
  const { programme, programmeCost: words } = texts(language);
  const costs = read.value;
  const usual = {
    hourlySek: "",
    contribution: format(language).decimal((costs.rates[0]?.contribution ?? statutoryContribution) / 100, 2),
    fromDay: costs.today,
  };
  return respond(
    needs,
    c,
    {
      title: words.title,
      lead: words.lead(String(costs.year)),
      breadcrumbs: [{ href: paths.programmes, label: programme.title }],
      hasErrors: said !== undefined,
      children: (
        <>
          {said === undefined && c.req.query("sparat") !== undefined && (
            <Alert kind="success" announce>
              {words.rate.saved}
            </Alert>
          )}
          <CostPage
            costs={costs}
            language={language}
            written={said?.written ?? usual}
            faults={said?.faults ?? {}}
          />
        </>
      ),
    },
    said === undefined ? 200 : 422,
  );
}
