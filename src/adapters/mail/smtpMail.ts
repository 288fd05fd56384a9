import { createTransport } from "nodemailer";
import type { MailSettings } from "../settings/readSettings.ts";
import type { Mail } from "../../usecases/needs.ts";

const atOnce = 3;
const patience = 20_000;

/** Mail through an SMTP server, over a few connections that are kept while there is something to send. */
export function smtpMail({ url, from }: MailSettings): Mail {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: atOnce,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  });
  return {
    from: /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim(),
    async send({ to, subject, text, html, messageId, unsubscribe, calendar }) {
      try {
        await transport.sendMail({
          from,
          to,
          subject,
          text,
          html,
          // RFC 3834: keeps "out of office" answers away.
          headers: {
            "Auto-Submitted": "auto-generated",
            "X-Auto-Response-Suppress": "All",
            ...(unsubscribe === undefined ? {} : unsubscribeHeaders(unsubscribe)),
          },
          ...(messageId === undefined ? {} : { messageId }),
          // RFC 6047 section 2.4: a part of its own among the alternatives; some programs look for the file.
          ...(calendar && { icalEvent: { ...calendar, filename: "invite.ics" } }),
        });
        return true;
      } catch (error) {
        if (isRefusedAddress(error)) return false;
        throw error;
      }
    },
  };
}

/** RFC 2369 section 3.2, and RFC 8058, which asks for https. */
function unsubscribeHeaders(address: string): Readonly<Record<string, string>> {
  return {
    "List-Unsubscribe": `<${address}>`,
    ...(address.startsWith("https://") ? { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" } : {}),
  };
}

/** The server answered 5yz to this one address (RFC 5321 section 4.2.1); the next may do better. */
function isRefusedAddress(error: unknown): boolean {
  if (!(error instanceof Error) || !("code" in error)) return false;
  const isOfEnvelope = error.code === "EENVELOPE";
  const status = "responseCode" in error ? Number(error.responseCode) : undefined;
  return isOfEnvelope && (status === undefined || (status >= 500 && status < 600));
}
