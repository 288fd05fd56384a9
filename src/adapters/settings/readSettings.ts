import { fileURLToPath } from "node:url";

export interface Settings {
  readonly port: number;
  /** Where the server listens: this machine alone, unless told otherwise. */
  readonly host: string;
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
  /** Load the fictional organisation the first time. On unless a server database is used or it is turned off. */
  readonly demonstration: boolean;
  /** Where people reach the installation, for links that are sent or printed: "https://ledstjarna.norrvik.se". */
  readonly address: string | undefined;
  /** Where packages of courses are shown: an address of their own, of which nothing else is served. */
  readonly contentOrigin: string | undefined;
  /** The port that serves it; undefined: the one after `port`, or any that is free. */
  readonly contentPort: number | undefined;
  /** A proxy of our own stands in front: what it says of the visitor's address and of https is believed. */
  readonly behindProxy: boolean;
  /** Statements may be forwarded to stores in the own network, and to this machine without TLS. */
  readonly forwardsInside: boolean;
  /** The key that secrets are sealed with, as base64url; undefined: one beside the data. */
  readonly sealKey: string | undefined;
  /** Undefined: nothing is mailed. */
  readonly mail: MailSettings | undefined;
}

export interface MailSettings {
  /** smtp://user:password@host:587, or smtps://… */
  readonly url: string;
  /** Who letters come from: an address, or Name <address>. */
  readonly from: string;
}

type Variables = Readonly<Record<string, string | undefined>>;

const defaultFolder = fileURLToPath(new URL("../../../data", import.meta.url));

/** Reads the settings from environment variables. Throws with a sentence when one makes no sense. */
export function readSettings(variables: Variables): Settings {
  const databaseUrl = variables["LEDSTJARNA_DATABASE_URL"] || undefined;
  return {
    port: readPort("PORT", variables["PORT"] || "3000"),
    host: variables["LEDSTJARNA_HOST"] || "127.0.0.1",
    dataFolder: variables["LEDSTJARNA_DATA"] || defaultFolder,
    databaseUrl,
    demonstration: readYes(variables, "LEDSTJARNA_DEMONSTRATION", true),
    address: readAddress("LEDSTJARNA_ADDRESS", variables["LEDSTJARNA_ADDRESS"]),
    ...readContent(variables),
    behindProxy: readYes(variables, "LEDSTJARNA_PROXY", false),
    forwardsInside: readYes(variables, "LEDSTJARNA_FORWARD_INSIDE", false),
    sealKey: readSealKey(variables["LEDSTJARNA_SEAL_KEY"]),
    mail: readMail(variables["LEDSTJARNA_SMTP_URL"], variables["LEDSTJARNA_MAIL_FROM"]),
  };
}

function readMail(url: string | undefined, from: string | undefined): MailSettings | undefined {
  if (!url) return undefined;
  if (!/^smtps?:\/\//.test(url)) throw new Error("LEDSTJARNA_SMTP_URL must begin with smtp:// or smtps://.");
  if (!from?.includes("@"))
    throw new Error("LEDSTJARNA_MAIL_FROM is missing: it is the address that letters come from.");
  return { url, from };
}

/** Packages must be shown at another host than the product: cookies know no ports. */
function readContent(variables: Variables): Pick<Settings, "contentOrigin" | "contentPort"> {
  const name = "LEDSTJARNA_CONTENT_ORIGIN";
  const contentOrigin = readAddress(name, variables[name]);
  const address = readAddress("LEDSTJARNA_ADDRESS", variables["LEDSTJARNA_ADDRESS"]);
  if (contentOrigin && address && new URL(contentOrigin).hostname === new URL(address).hostname)
    throw new Error(`${name} must have another host than LEDSTJARNA_ADDRESS.`);
  const port = variables["LEDSTJARNA_CONTENT_PORT"];
  return { contentOrigin, contentPort: port ? readPort("LEDSTJARNA_CONTENT_PORT", port) : undefined };
}

function readSealKey(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (!/^[\w-]{43}$/.test(text))
    throw new Error("LEDSTJARNA_SEAL_KEY must be 32 random bytes as base64url: 43 characters.");
  return text;
}

function readPort(name: string, text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`${name} is "${text}": it must be 0 to 65535.`);
  return port;
}

function readAddress(name: string, text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (!/^https?:\/\/[^/?#]+\/?$/.test(text) || !URL.canParse(text))
    throw new Error(`${name} is "${text}": write it as https://ledstjarna.norrvik.se, without a path.`);
  return new URL(text).origin;
}

function readYes(variables: Variables, name: string, otherwise: boolean): boolean {
  const text = variables[name];
  if (!text) return otherwise;
  if (["yes", "true", "1", "on"].includes(text)) return true;
  if (["no", "false", "0", "off"].includes(text)) return false;
  throw new Error(`${name} is "${text}": write yes or no.`);
}
