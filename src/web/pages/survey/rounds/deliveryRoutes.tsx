import { Hono, type Context } from "hono";
import { parseId } from "../../../../domain/shared/ids.ts";
import { askToMail } from "../../../../usecases/survey/askToMail.ts";
import { printCodes, type PrintFailure } from "../../../../usecases/survey/printCodes.ts";
import { readPrintForm } from "../../../../usecases/survey/readPrintForm.ts";
import { Alert } from "../../../components/alert/Alert.tsx";
import { LinkButton } from "../../../components/button/LinkButton.tsx";
import { PrintButton } from "../../../components/page-tools/PrintButton.tsx";
import type { WebNeeds } from "../../../needs.ts";
import { paths } from "../../../paths.ts";
import { notFound, respond } from "../../../respond.tsx";
import { actorOf, requireSignIn } from "../../../signedIn.ts";
import { format } from "../../../text/format.ts";
import { texts } from "../../../text/texts.ts";
import type { Env } from "../../../visitor.ts";
import { CodeSheet } from "./CodeSheet.tsx";
import { PrintForm } from "./PrintForm.tsx";

/** How codes reach people: by mail, or on paper. */
export const deliveryRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .post(paths.mailRound(":round"), requireSignIn, async (c) => {
      const id = parseId<"round">(c.req.param("round"));
      const { what } = await c.req.parseBody();
      if (id === undefined) return notFound(needs, c);
      const asked = await askToMail(needs)(
        actorOf(c),
        id,
        what === "remind" ? "remind" : "invite",
        originOf(needs, c),
      );
      if (asked.ok) return c.redirect(paths.job(asked.value), 303);
      if (asked.error === "noSuchRound") return notFound(needs, c);
      const words = texts(c.get("visitor").language).survey;
      const children = <LinkButton href={paths.round(id)}>{words.codes.back}</LinkButton>;
      return respond(needs, c, { title: words.mailFailure[asked.error], width: "narrow", children }, 409);
    })
    .get(paths.printCodes(":round"), requireSignIn, (c) => showForm(needs, c, undefined))
    .post(paths.printCodes(":round"), requireSignIn, async (c) => {
      const id = parseId<"round">(c.req.param("round"));
      const body = await c.req.parseBody();
      const unit = parseId<"unit">(typeof body["unit"] === "string" ? body["unit"] : undefined);
      if (id === undefined || unit === undefined) return notFound(needs, c);
      const withoutAddressOnly = body["who"] !== "everybody";
      const printed = await printCodes(needs)(actorOf(c), id, { unit, withoutAddressOnly });
      if (!printed.ok) return showForm(needs, c, { fault: printed.error, unit, withoutAddressOnly });
      const { language } = c.get("visitor");
      const words = texts(language).survey.codes;
      return respond(needs, c, {
        title: words.sheetTitle(printed.value.round.name),
        lead: words.sheetLead(format(language).integer(printed.value.slips.length)),
        actions: <PrintButton language={language} />,
        children: (
          <CodeSheet
            language={language}
            printed={printed.value}
            address={`${originOf(needs, c)}${paths.enterCode}`}
          />
        ),
      });
    });

interface Refused {
  readonly fault: PrintFailure;
  readonly unit: string;
  readonly withoutAddressOnly: boolean;
}

async function showForm(needs: WebNeeds, c: Context<Env>, refused: Refused | undefined): Promise<Response> {
  const id = parseId<"round">(c.req.param("round"));
  const form = id === undefined ? undefined : await readPrintForm(needs)(actorOf(c), id);
  if (!form?.ok) return notFound(needs, c);
  const { language } = c.get("visitor");
  const words = texts(language).survey;
  const { round } = form.value;
  const page = {
    title: words.codes.title,
    lead: words.codes.lead,
    width: "narrow",
    breadcrumbs: [
      { href: paths.rounds, label: words.list.title },
      { href: paths.round(round.id), label: round.name },
    ],
    hasErrors: refused !== undefined,
    children: (
      <>
        {refused && (
          <Alert kind="warning" announce>
            {words.printFailure[refused.fault]}
          </Alert>
        )}
        <PrintForm
          language={language}
          form={form.value}
          unit={refused?.unit}
          withoutAddressOnly={refused?.withoutAddressOnly ?? true}
        />
      </>
    ),
  } as const;
  return respond(needs, c, page, refused ? 422 : 200);
}

/** Where people reach the installation: as it is set, or as this request reached it. */
function originOf(needs: WebNeeds, c: Context<Env>): string {
  return needs.address ?? new URL(c.req.url).origin;
}
