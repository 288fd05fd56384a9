import { Hono } from "hono";
import { choosePersona } from "../../../usecases/demonstration/choosePersona.ts";
import { readPersonas } from "../../../usecases/demonstration/readPersonas.ts";
import { signOut } from "../../../usecases/access/signOut.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notFound, respond } from "../../respond.tsx";
import { backWithin } from "../../signedIn.ts";
import { texts } from "../../text/texts.ts";
import { keepSession, sessionToken, type Env } from "../../visitor.ts";
import { PersonaCards } from "./PersonaCards.tsx";

/** The persona chooser. In a real organisation its address leads nowhere. */
export const demonstrationRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.personas, async (c) => {
      const { tenant, language } = c.get("visitor");
      const personas = await readPersonas(needs)(tenant);
      if (!personas.ok) return notFound(needs, c);
      const { title, lead } = texts(language).demonstration;
      const back = backWithin(c.req.query("till"));
      return respond(needs, c, {
        title,
        lead,
        // Whoever sent a form after their session had ended comes here, and what they wrote was not saved.
        isFailure: true,
        children: <PersonaCards personas={personas.value} language={language} back={back} />,
      });
    })
    .post(paths.personas, async (c) => {
      const { tenant } = c.get("visitor");
      const { persona, back } = await c.req.parseBody();
      const chosen = await choosePersona(needs)(tenant, typeof persona === "string" ? persona : "");
      if (!chosen.ok) return notFound(needs, c);
      const before = sessionToken(c);
      if (before !== undefined) await signOut(needs)(tenant.id, before);
      keepSession(c, chosen.value);
      return c.redirect(backWithin(back), 303);
    });
