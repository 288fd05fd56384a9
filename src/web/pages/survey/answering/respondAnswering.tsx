import type { Context } from "hono";
import { Page, type PageProps } from "../../../components/page/Page.tsx";
import { renderPage } from "../../../components/page/renderPage.ts";
import type { PostTarget } from "../../../components/page/Shell.ts";
import type { WebNeeds } from "../../../needs.ts";
import { shellOf } from "../../../shell.ts";
import type { Env } from "../../../visitor.ts";

type Status = 200 | 400 | 404 | 409 | 422;

/**
 * Answers a request from somebody who answers a survey: a page without menu or account, since whoever is signed in is
 * not looked at here.
 * @param switchLanguage where the other language is asked for when the page itself came by POST
 */
export function respondAnswering(
  needs: Pick<WebNeeds, "assets">,
  c: Context<Env>,
  page: Omit<PageProps, "shell">,
  status: Status = 200,
  switchLanguage?: PostTarget & { readonly form: string },
): Response {
  const usual = shellOf(needs, c);
  const shell = {
    ...usual,
    navigation: [],
    account: undefined,
    signInHref: undefined,
    ...(switchLanguage ? { switchLanguage } : {}),
  };
  return c.html(renderPage(<Page shell={shell} width="narrow" {...page} />), status);
}
