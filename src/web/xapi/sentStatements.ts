import { err, ok, type Result } from "../../domain/shared/result.ts";
import type { SentStatements } from "../../usecases/lrs/storeStatements.ts";
import type { BodyPart } from "../../usecases/lrs/writeMultipart.ts";
import { boundaryOf, readMultipart } from "./multipart.ts";

type Sent = Pick<SentStatements, "text" | "parts">;

/** Reads the content of a request that brings statements: JSON, or JSON and the contents of attachments. */
export async function readSentStatements(request: Request): Promise<Result<Sent, string>> {
  const contentType = request.headers.get("content-type") ?? "";
  const body = new Uint8Array(await request.arrayBuffer());
  if (/^application\/json\b/i.test(contentType)) return ok({ text: decode(body), parts: [] });
  if (!/^multipart\/mixed\b/i.test(contentType))
    return err("Content-Type must be application/json or multipart/mixed");
  const boundary = boundaryOf(contentType);
  if (boundary === undefined) return err("Content-Type names no boundary");
  const parts = readMultipart(body, boundary);
  if (!parts.ok) return parts;
  const [first, ...rest] = parts.value;
  if (!first || !/^application\/json\b/i.test(first.headers.get("content-type") ?? "")) {
    return err("the first part must be application/json");
  }
  const fault = rest.map(faultOf).find((one) => one !== undefined);
  if (fault !== undefined) return err(fault);
  return ok({
    text: decode(first.content),
    parts: rest.map(({ headers, content }) => ({
      sha2: headers.get("x-experience-api-hash") ?? "",
      contentType: headers.get("content-type") ?? "application/octet-stream",
      content,
    })),
  });
}

function faultOf({ headers }: BodyPart): string | undefined {
  if (headers.get("content-transfer-encoding")?.toLowerCase() !== "binary") {
    return "each part after the first must have Content-Transfer-Encoding: binary";
  }
  return headers.has("x-experience-api-hash")
    ? undefined
    : "each part after the first must have X-Experience-API-Hash";
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes);
}
