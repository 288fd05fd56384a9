import { Hono } from "hono";
import { acceptedLanguages } from "../../domain/lrs/chooseLanguage.ts";
import { isUuid } from "../../domain/lrs/formats.ts";
import { parseStatementQuery } from "../../domain/lrs/statementQuery.ts";
import { readStatement, readStatements, type ReadStatements } from "../../usecases/lrs/readStatements.ts";
import { statementsWithAttachments } from "../../usecases/lrs/statementsWithAttachments.ts";
import { storeStatements } from "../../usecases/lrs/storeStatements.ts";
import type { WebNeeds } from "../needs.ts";
import { moreAddress, readMore } from "./more.ts";
import { refuse, type XapiContext, type XapiEnv } from "./respond.ts";
import { readSentStatements } from "./sentStatements.ts";

/** /xapi/statements (xAPI 1.0.3, part three, 2.1; 2.0, 4.1.6.1). */
export function statementRoutes(needs: WebNeeds): Hono<XapiEnv> {
  const routes = new Hono<XapiEnv>();

  routes.on(["PUT", "POST"], "/xapi/statements", async (c) => {
    const id = c.req.query("statementId");
    const isPut = c.req.method === "PUT";
    const known = isPut ? ["statementId"] : [];
    if (Object.keys(c.req.query()).some((key) => !known.includes(key))) {
      return refuse(c, 400, "a parameter is not known");
    }
    const fault = isPut ? isUuid(id ?? "", "statementId") : undefined;
    if (fault !== undefined) return refuse(c, 400, fault);
    const sent = await readSentStatements(c.req.raw);
    if (!sent.ok) return refuse(c, 400, sent.error);
    const stored = await storeStatements(needs)(c.get("client"), {
      ...sent.value,
      version: c.get("version"),
      id: id?.toLowerCase(),
    });
    if (stored.ok) return isPut ? c.body(null, 204) : c.json(stored.value);
    if (stored.error.kind === "conflict") return refuse(c, 409, "another statement has this id already");
    return refuse(c, stored.error.kind === "forbidden" ? 403 : 400, stored.error.because);
  });

  routes.get("/xapi/statements", (c) => answer(needs, c, new URL(c.req.url).searchParams));
  routes.get("/xapi/statements/more/:page", async (c) => {
    const page = readMore(c.req.param("page"));
    if (!page) return refuse(c, 404, "there is no such page");
    return answer(needs, c, page.parameters, page.after);
  });
  return routes;
}

async function answer(
  needs: WebNeeds,
  c: XapiContext,
  parameters: URLSearchParams,
  after?: Parameters<ReturnType<typeof readStatements>>[3],
): Promise<Response> {
  const isRepeated = new Set(parameters.keys()).size !== parameters.size;
  const query = parseStatementQuery(new Map(parameters));
  if (isRepeated || !query.ok) return refuse(c, 400, query.ok ? "a parameter stands twice" : query.error);
  const client = c.get("client");
  const shown = { ...query.value, languages: acceptedLanguages(c.req.header("accept-language")) };
  if (query.value.kind === "one") {
    const { id, isVoided } = query.value;
    const one = await readStatement(needs)(client, id, isVoided, shown);
    return one
      ? respond(c, one, one.bodies[0] ?? "", shown.attachments)
      : refuse(c, 404, "there is no such statement");
  }
  const page = await readStatements(needs)(client, query.value.filter, shown, after);
  const more = page.next ? moreAddress(parameters, page.next) : "";
  const text = `{"statements":[${page.bodies.join(",")}],"more":${JSON.stringify(more)}}`;
  return respond(c, page, text, shown.attachments);
}

function respond(
  c: XapiContext,
  { through, lastStoredAt, attachments }: ReadStatements,
  text: string,
  withAttachments: boolean,
): Response {
  c.header("X-Experience-API-Consistent-Through", through.toISOString());
  if (lastStoredAt && c.get("version") === "2.0.0") c.header("Last-Modified", lastStoredAt.toUTCString());
  if (!withAttachments) return c.body(text, 200, { "content-type": "application/json" });
  const written = statementsWithAttachments(text, attachments);
  return c.body(written.body, 200, { "content-type": written.contentType });
}
