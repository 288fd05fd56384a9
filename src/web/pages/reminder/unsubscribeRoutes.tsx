import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { readUnsubscribeLink, unsubscribe } from "../../../usecases/reminder/unsubscribe.ts";
import { Button } from "../../components/button/Button.tsx";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notFound, respond } from "../../respond.tsx";
import { texts } from "../../text/texts.ts";
import { recogniseVisitor, type Env } from "../../visitor.ts";

const largestForm = 1024;
const path = paths.unsubscribe(":token");

/**
 * Ends letters by a link in one of them. Mail programs post here themselves, from nowhere (RFC 8058): a form from
 * another site is let in, since whoever sends it must have the token, and it can do nothing else. Reading the page
 * changes nothing: programs that look at links in advance end nobody's letters.
 */
export const unsubscribeRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .use(path, bodyLimit({ maxSize: largestForm }), recogniseVisitor(needs), async (c, next) => {
      await next();
      c.header("cache-control", "no-store");
    })
    .get(path, async (c) => {
      const { tenant } = c.get("visitor");
      const link = await readUnsubscribeLink(needs)(tenant.id, c.req.param("token"));
      return link.ok ? page(needs, c, link.value.isEnded) : notFound(needs, c);
    })
    .post(path, async (c) => {
      const { tenant } = c.get("visitor");
      const token = c.req.param("token");
      const form = await c.req.parseBody();
      const ended = await unsubscribe(needs)(tenant.id, token);
      if (!ended.ok) return notFound(needs, c);
      // Section 3.1 of the RFC: a program that posts is not redirected.
      return form["List-Unsubscribe"] === "One-Click"
        ? c.text("")
        : c.redirect(paths.unsubscribe(token), 303);
    });

function page(needs: WebNeeds, c: Context<Env>, isEnded: boolean): Response {
  const words = texts(c.get("visitor").language).letterSettings.unsubscribe;
  if (isEnded)
    return respond(needs, c, {
      title: words.doneTitle,
      lead: words.done,
      width: "narrow",
      children: (
        <LinkButton href={paths.home}>{texts(c.get("visitor").language).access.failed.toHome}</LinkButton>
      ),
    });
  return respond(needs, c, {
    title: words.title,
    lead: words.lead,
    width: "narrow",
    children: (
      <>
        <p>{words.text}</p>
        <PostForm target={{ action: paths.unsubscribe(c.req.param("token") ?? ""), fields: {} }}>
          <Button>{words.button}</Button>
        </PostForm>
      </>
    ),
  });
}
