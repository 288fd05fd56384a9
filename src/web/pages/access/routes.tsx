import { Hono } from "hono";
import { chooseLanguage } from "../../../usecases/access/chooseLanguage.ts";
import { signOut } from "../../../usecases/access/signOut.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { backWithin } from "../../signedIn.ts";
import { isLanguage } from "../../text/language.ts";
import { forgetSession, keepLanguage, sessionToken, type Env } from "../../visitor.ts";
import { accountRoutes } from "./accountRoutes.tsx";
import { peopleRoutes } from "./peopleRoutes.tsx";
import { signInRoutes } from "./signInRoutes.tsx";
import { welcomeRoutes } from "./welcomeRoutes.tsx";

export const accessRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .route("/", signInRoutes(needs))
    .route("/", welcomeRoutes(needs))
    .route("/", accountRoutes(needs))
    .route("/", peopleRoutes(needs))
    .post(paths.language, async (c) => {
      const { language, back } = await c.req.parseBody();
      if (typeof language === "string" && isLanguage(language)) {
        keepLanguage(c, language);
        const { actor } = c.get("visitor");
        if (actor) await chooseLanguage(needs)(actor, language);
      }
      return c.redirect(backWithin(back), 303);
    })
    .post(paths.signOut, async (c) => {
      const token = sessionToken(c);
      if (token !== undefined) await signOut(needs)(c.get("visitor").tenant.id, token);
      forgetSession(c);
      return c.redirect(paths.home, 303);
    });
