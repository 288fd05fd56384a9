import type { LaunchTerms } from "../../domain/coursepackage/cmi5/checkAuStatement.ts";
import { memberOf } from "../../domain/coursepackage/memberOf.ts";

type Own = Pick<LaunchTerms, "registration">;

const byId = ["statementId", "voidedStatementId"];

/** A question about statements, held to those of the unit's own registration. */
export function withOwnRegistration(request: Request, { registration }: Own): Request {
  const url = new URL(request.url);
  if (byId.some((name) => url.searchParams.has(name))) return request;
  url.searchParams.set("registration", registration);
  return new Request(url, request);
}

/** Is an answer that brings one statement about the own registration? One that brings several was held to it before. */
export async function isOwnAnswer(answer: Response, asked: URLSearchParams, { registration }: Own) {
  if (!byId.some((name) => asked.has(name)) || answer.status !== 200) return true;
  const statement: unknown = await answer
    .clone()
    .json()
    .catch(() => undefined); // with attachments it is none: those are not given out here
  const told = memberOf(statement, "context", "registration");
  return typeof told === "string" && told.toLowerCase() === registration;
}
