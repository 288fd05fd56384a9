import { lookup } from "node:dns/promises";
import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP } from "node:net";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import type { RemoteAnswer, RemoteFault, RemoteLrs, RemoteRequest } from "../../usecases/needs.ts";
import { isInsideAddress } from "./insideAddress.ts";

const patience = 20_000;
const largestAnswer = 4 * 1_048_576;

/**
 * Speaks to another learning record store. The address is looked up once, and that very address is called: a name
 * cannot lead elsewhere in between. Redirects are not followed.
 * @param insideAllowed addresses of the own network may be called, and this machine without TLS
 */
export function remoteLrs(insideAllowed: boolean): RemoteLrs {
  return {
    insideAllowed,
    async ask(asked) {
      const url = new URL(asked.url);
      const address = await allowedAddress(url, insideAllowed);
      return address.ok ? call(asked, url, address.value) : address;
    },
    async mayAsk(text) {
      const address = await allowedAddress(new URL(text), insideAllowed);
      return address.ok ? ok() : address;
    },
  };
}

async function allowedAddress(
  { hostname, protocol }: URL,
  insideAllowed: boolean,
): Promise<Result<string, RemoteFault>> {
  const address = await addressOf(hostname.replace(/^\[|\]$/g, ""));
  if (address === undefined) return err("noSuchHost");
  const isOwnMachine = address === "::1" || address.startsWith("127.");
  const needsLeave = isInsideAddress(address) || protocol !== "https:";
  if (needsLeave && !insideAllowed) return err("addressRefused");
  if (protocol !== "https:" && !isOwnMachine) return err("addressRefused");
  return ok(address);
}

async function addressOf(host: string): Promise<string | undefined> {
  if (isIP(host) !== 0) return host;
  try {
    return (await lookup(host)).address;
  } catch {
    return undefined;
  }
}

function call(
  { method, headers, body }: RemoteRequest,
  url: URL,
  address: string,
): Promise<Result<RemoteAnswer, RemoteFault>> {
  return new Promise((resolve) => {
    const send = url.protocol === "https:" ? requestHttps : requestHttp;
    const sending = send(
      url,
      {
        method,
        headers: { ...headers, ...(body ? { "content-length": body.byteLength } : {}) },
        signal: AbortSignal.timeout(patience),
        lookup: (_host, { all }, done) => {
          const family = isIP(address);
          if (all === true) done(null, [{ address, family }]);
          else done(null, address, family);
        },
      },
      (answer) => {
        const parts: Buffer[] = [];
        let size = 0;
        answer.on("data", (part: Buffer) => {
          size += part.length;
          if (size > largestAnswer) answer.destroy(new Error("the answer is too long"));
          else parts.push(part);
        });
        answer.on("error", () => resolve(err("noAnswer")));
        answer.on("end", () => {
          const status = answer.statusCode ?? 0;
          const isElsewhere = status >= 300 && status < 400 && status !== 304;
          resolve(
            isElsewhere ? err("redirects") : ok({ status, text: Buffer.concat(parts).toString("utf8") }),
          );
        });
      },
    );
    sending.on("error", (error) => resolve(err(faultOf(error))));
    sending.end(body);
  });
}

/** Codes of Node and OpenSSL. */
function faultOf(error: Error): RemoteFault {
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return /CERT|TLS|SSL|UNABLE_TO|SELF_SIGNED/.test(code) ? "badCertificate" : "noAnswer";
}
