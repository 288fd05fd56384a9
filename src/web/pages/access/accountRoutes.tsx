import { Hono } from "hono";
import type { Context } from "hono";
import { changePassword } from "../../../usecases/access/changePassword.ts";
import { chooseLanguage } from "../../../usecases/access/chooseLanguage.ts";
import { endOtherSessions } from "../../../usecases/access/endOtherSessions.ts";
import { addOwnPasskey, offerOwnPasskey, removeOwnPasskey } from "../../../usecases/access/ownPasskeys.ts";
import { readAccount } from "../../../usecases/access/readAccount.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { isLanguage } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { keepLanguage, sessionToken, type Env } from "../../visitor.ts";
import { AccountPage, type AccountFaults } from "./AccountPage.tsx";
import { passwordErrors } from "./NewPasswordFields.tsx";
import { fieldOf, passkeyName, siteOf, waitingTime } from "./request.ts";

/** What the page says has just been done; the address carries the word. */
const doneWords = ["passwordSaved", "passkeySaved", "passkeyGone", "othersEnded", "languageSaved"] as const;
type Done = (typeof doneWords)[number];

export const accountRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.account, requireSignIn, (c) => account(needs, c, {}))
    .post(paths.accountLanguage, requireSignIn, async (c) => {
      const language = fieldOf(await c.req.parseBody(), "language");
      if (isLanguage(language)) {
        await chooseLanguage(needs)(actorOf(c), language);
        keepLanguage(c, language);
      }
      return done(c, "languageSaved");
    })
    .post(paths.accountPassword, requireSignIn, (c) => savePassword(needs, c))
    .post(paths.accountPasskeyQuestion, requireSignIn, async (c) => {
      const offer = await offerOwnPasskey(needs)(actorOf(c), c.get("visitor").tenant.name, siteOf(c));
      return offer ? c.json(offer) : c.json({}, 404);
    })
    .post(paths.accountPasskeys, requireSignIn, async (c) => {
      const { language } = c.get("visitor");
      const form = await c.req.parseBody();
      const added = await addOwnPasskey(needs)(actorOf(c), {
        site: siteOf(c),
        answer: fieldOf(form, "credential"),
        name: passkeyName(fieldOf(form, "passkeyName"), needs.now(), language),
      });
      if (added.ok) return done(c, "passkeySaved");
      return account(needs, c, { refusal: texts(language).signIn.passkeyRefused });
    })
    .post(paths.removePasskey, requireSignIn, async (c) => {
      const passkey = fieldOf(await c.req.parseBody(), "passkey");
      const removed = await removeOwnPasskey(needs)(actorOf(c), passkey);
      if (removed.ok) return done(c, "passkeyGone");
      if (removed.error === "noSuchPasskey") return notFound(needs, c);
      return account(needs, c, { refusal: texts(c.get("visitor").language).signIn.onlyWayIn });
    })
    .post(paths.otherSessions, requireSignIn, async (c) => {
      await endOtherSessions(needs)(actorOf(c), sessionToken(c));
      return done(c, "othersEnded");
    });

async function savePassword(needs: WebNeeds, c: Context<Env>): Promise<Response> {
  const { tenant, language } = c.get("visitor");
  const words = texts(language).signIn;
  const form = await c.req.parseBody();
  const chosen = fieldOf(form, "chosen");
  if (chosen !== fieldOf(form, "repeated"))
    return account(needs, c, { faults: { chosen: "passwordsDiffer" } });
  const changed = await changePassword(needs)(actorOf(c), {
    current: fieldOf(form, "current"),
    chosen,
    organisation: tenant.name,
    token: sessionToken(c),
    address: c.env.address,
  });
  if (changed.ok) return done(c, "passwordSaved");
  const { error } = changed;
  if (error === "wrong") return account(needs, c, { faults: { current: words.currentWrong } });
  if (typeof error === "string") return account(needs, c, { faults: { chosen: error } });
  return account(needs, c, { refusal: words.wait(waitingTime(error.seconds, language)) });
}

function done(c: Context<Env>, what: Done): Response {
  return c.redirect(`${paths.account}?klart=${what}`, 303);
}

async function account(
  needs: WebNeeds,
  c: Context<Env>,
  { faults = {}, refusal }: { readonly faults?: AccountFaults; readonly refusal?: string },
): Promise<Response> {
  const { language } = c.get("visitor");
  const words = texts(language).signIn;
  const read = await readAccount(needs)(actorOf(c), sessionToken(c));
  if (!read.ok) return notFound(needs, c);
  const said = doneWords.find((one) => one === c.req.query("klart"));
  const errors = [
    ...(faults.current === undefined ? [] : [{ name: "current", message: faults.current }]),
    ...passwordErrors(faults.chosen, language),
  ];
  const failed = errors.length > 0 || refusal !== undefined;
  return respond(
    needs,
    c,
    {
      title: words.account,
      lead: words.accountLead,
      width: "narrow",
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
          <AccountPage language={language} account={read.value} faults={faults} />
        </>
      ),
    },
    failed ? 422 : 200,
  );
}
