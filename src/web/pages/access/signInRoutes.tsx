import { Hono } from "hono";
import type { Context } from "hono";
import { offerPasskeySignIn, signInWithPasskey } from "../../../usecases/access/signInWithPasskey.ts";
import { signInWithPassword } from "../../../usecases/access/signInWithPassword.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { respond } from "../../respond.tsx";
import { backWithin } from "../../signedIn.ts";
import { texts } from "../../text/texts.ts";
import { keepSession, sessionToken, type Env } from "../../visitor.ts";
import { fieldOf, siteOf, waitingTime } from "./request.ts";
import { SignInPage, type SignInProps } from "./SignInPage.tsx";

export const signInRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.signIn, (c) => {
      const back = backWithin(c.req.query("till"));
      return c.get("visitor").actor ? c.redirect(back, 303) : page(needs, c, { back }, 200);
    })
    .post(paths.signIn, async (c) => {
      const { tenant, language } = c.get("visitor");
      const words = texts(language).signIn;
      const form = await c.req.parseBody();
      const [name, password] = [fieldOf(form, "name"), fieldOf(form, "password")];
      const back = backWithin(form["till"]);
      if (name.trim() === "" || password === "") {
        const faults = {
          ...(name.trim() === "" ? { name: words.nameMissing } : {}),
          ...(password === "" ? { password: words.passwordMissing } : {}),
        };
        return page(needs, c, { back, name, faults }, 422);
      }
      const signedIn = await signInWithPassword(needs)(tenant.id, {
        name,
        password,
        address: c.env.address,
        oldToken: sessionToken(c),
      });
      if (signedIn.ok) {
        keepSession(c, signedIn.value);
        return c.redirect(back, 303);
      }
      if (signedIn.error === "wrong") return page(needs, c, { back, name, refusal: words.wrong }, 422);
      const { seconds } = signedIn.error;
      c.header("retry-after", String(seconds));
      return page(needs, c, { back, name, refusal: words.wait(waitingTime(seconds, language)) }, 429);
    })
    .post(paths.signInPasskeyQuestion, async (c) =>
      c.json(await offerPasskeySignIn(needs)(c.get("visitor").tenant.id, siteOf(c))),
    )
    .post(paths.signInPasskey, async (c) => {
      const { tenant, language } = c.get("visitor");
      const form = await c.req.parseBody();
      const back = backWithin(form["till"]);
      const signedIn = await signInWithPasskey(needs)(tenant.id, {
        site: siteOf(c),
        answer: fieldOf(form, "credential"),
        oldToken: sessionToken(c),
      });
      if (!signedIn.ok) return page(needs, c, { back, refusal: texts(language).signIn.passkeyRefused }, 422);
      keepSession(c, signedIn.value);
      return c.redirect(back, 303);
    });

function page(
  needs: WebNeeds,
  c: Context<Env>,
  props: Partial<SignInProps> & Pick<SignInProps, "back">,
  status: 200 | 422 | 429,
): Response {
  const { tenant, language } = c.get("visitor");
  const words = texts(language).signIn;
  const filled = { language, name: "", faults: {}, refusal: undefined, ...props };
  return respond(
    needs,
    c,
    {
      title: words.title,
      lead: words.lead(tenant.name),
      width: "narrow",
      hasErrors: status !== 200,
      // Whoever sent a form after their session had ended comes here, and what they wrote was not saved.
      isFailure: true,
      children: <SignInPage {...filled} />,
    },
    status,
  );
}
