import { fileURLToPath } from "node:url";

export interface Settings {
  readonly port: number;
  /** Where the server listens: this machine alone, unless told otherwise. */
  readonly host: string;
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
  /** Load the fictional organisation the first time. On unless a server database is used or it is turned off. */
  readonly demonstration: boolean;
}

const defaultFolder = fileURLToPath(new URL("../../../data", import.meta.url));

/** Reads the settings from environment variables. Throws with a sentence when one makes no sense. */
export function readSettings(variables: Readonly<Record<string, string | undefined>>): Settings {
  const databaseUrl = variables["LEDSTJARNA_DATABASE_URL"] || undefined;
  return {
    port: readPort(variables["PORT"]),
    host: variables["LEDSTJARNA_HOST"] || "127.0.0.1",
    dataFolder: variables["LEDSTJARNA_DATA"] || defaultFolder,
    databaseUrl,
    demonstration: readYes(variables["LEDSTJARNA_DEMONSTRATION"], true),
  };
}

function readPort(text: string | undefined): number {
  const port = text ? Number(text) : 3000;
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT is "${text}": it must be 0 to 65535.`);
  return port;
}

function readYes(text: string | undefined, otherwise: boolean): boolean {
  if (!text) return otherwise;
  if (["yes", "true", "1", "on"].includes(text)) return true;
  if (["no", "false", "0", "off"].includes(text)) return false;
  throw new Error(`LEDSTJARNA_DEMONSTRATION is "${text}": write yes or no.`);
}
