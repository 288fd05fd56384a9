import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { Page, type PageProps } from "./components/page/Page.tsx";
import { renderPage } from "./components/page/renderPage.ts";
import { LinkButton } from "./components/button/LinkButton.tsx";
import type { WebNeeds } from "./needs.ts";
import { paths } from "./paths.ts";
import { shellOf } from "./shell.ts";
import { thanks } from "./thanks.ts";
import { languages } from "./text/language.ts";
import { texts } from "./text/texts.ts";
import type { Env } from "./visitor.ts";

type Status = 200 | 400 | 403 | 404 | 409 | 422 | 429 | 500;

/** Answers a request with a whole page, in the shell of whoever asked. */
export function respond(
  needs: Pick<WebNeeds, "assets">,
  c: Context<Env>,
  page: Omit<PageProps, "shell">,
  status: Status = 200,
): Response {
  const { offers } = texts(c.get("visitor").language).training;
  const notice = c.req.query(thanks) === undefined ? undefined : offers.thanks;
  return c.html(
    renderPage(<Page shell={shellOf(needs, c)} notice={notice} isFailure={status >= 400} {...page} />),
    status,
  );
}

/** There is no such thing, or nobody may know that there is: the answer is the same. */
export const notFound = (needs: Pick<WebNeeds, "assets">, c: Context<Env>) =>
  failed(needs, c, "notFound", 404);

/** The person may know that it exists, but may not do it. */
export const notAllowed = (needs: Pick<WebNeeds, "assets">, c: Context<Env>) =>
  failed(needs, c, "notAllowed", 403);

export const broken = (needs: Pick<WebNeeds, "assets">, c: Context<Env>) => failed(needs, c, "broken", 500);

/** What can be said before it is known who asks: a sentence in each language. */
export function unrecognised(c: Context, what: "refused" | "broken", status: ContentfulStatusCode): Response {
  return c.text(languages.map((language) => texts(language).access.failed[what]).join("\n"), status);
}

function failed(
  needs: Pick<WebNeeds, "assets">,
  c: Context<Env>,
  what: "notFound" | "notAllowed" | "broken",
  status: Status,
): Response {
  const { failed: words } = texts(c.get("visitor").language).access;
  const page = {
    title: words[what],
    lead: words[`${what}Lead`],
    width: "narrow",
    children: <LinkButton href={paths.home}>{words.toHome}</LinkButton>,
  } as const;
  return respond(needs, c, page, status);
}
